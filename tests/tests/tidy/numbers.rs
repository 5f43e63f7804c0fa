//! No outside figure stands in Rust: in the rules and the forecast only numbers with a reason. Leaves out tests.

use crate::rust_source;
use crate::tree;

/// Numbers that may stand anywhere, with their reason.
const ANYWHERE: [(&str, &str); 8] = [
    ("0", "nothing"),
    ("0.0", "nothing"),
    ("1", "one; the next"),
    ("1.0", "all of it"),
    ("2", "two ends, two sides"),
    ("0.5", "half; rounding"),
    ("7", "days in a week"),
    ("12", "months in a year"),
];

/// Numbers that may stand in one file, with their reason.
const THERE: [(&str, &[&str], &str); 34] = [
    ("domain/src/assessment/bands.rs", &["9"], "rounding: ten to the minus ninth"),
    ("domain/src/assessment/code.rs", &["3"], "letters of a code"),
    (
        "domain/src/assessment/congruence.rs",
        &["3", "22", "10", "4", "5"],
        "the published weights of the C-index and of Iachan's M",
    ),
    (
        "domain/src/assessment/flatness.rs",
        &[
            "11", "1.128", "1.693", "2.059", "2.326", "2.534", "2.704", "2.847", "2.970", "3.078", "3.173",
            "3.258", "2.772", "3.314", "3.633", "3.858", "4.030", "4.170", "4.286", "4.387", "4.474",
            "4.552", "4.622",
        ],
        "the mean and the upper 5 % point of the range of normal samples, tables of mathematics",
    ),
    ("domain/src/assessment/hexagon.rs", &["6"], "corners of a hexagon"),
    ("domain/src/assessment/levels.rs", &["2.0"], "halfway"),
    ("domain/src/assessment/reply.rs", &["5", "3"], "the answers from which one is chosen"),
    ("domain/src/pots/living.rs", &["36"], "three years of months; it bounds a table"),
    ("domain/src/pots/trajectory.rs", &["36.0", "100.0"], "the most months that are told; cents in a euro"),
    ("chances/src/search_law.rs", &["0.125", "8.0", "3", "512", "64"], "sizes of the table"),
    (
        "domain/src/forecast/spread.rs",
        &[
            "5",
            "2.856_970_013_872_806",
            "1.355_626_179_974_266",
            "0.011_257_411_327_720_7",
            "0.222_075_922_005_612_6",
            "0.533_333_333_333_333_3",
        ],
        "the five-point Gauss-Hermite rule",
    ),
    ("chances/src/distribution.rs", &["520"], "the grid: ten years"),
    ("chances/src/crossing.rs", &["90.0"], "how soon a usual curve is found; it changes no answer"),
    ("domain/src/forecast/backcast.rs", &["0.8"], "four in five"),
    (
        "domain/src/forecast/causes.rs",
        &["100.0", "20.0"],
        "points in a hundred; where the search for a median begins",
    ),
    ("domain/src/forecast/change.rs", &["100.0", "3", "4"], "points in a hundred; places of the steps"),
    ("domain/src/forecast/horizon.rs", &["52.0"], "weeks in a year"),
    ("domain/src/forecast/lever.rs", &["3", "6", "13"], "what a change is; how many there are"),
    ("domain/src/forecast/lever_change.rs", &["8"], "what a change is"),
    (
        "domain/src/forecast/levers.rs",
        &["8", "3", "100.0"],
        "how many are paired and kept; points in a hundred",
    ),
    (
        "domain/src/forecast/situation.rs",
        &["7.0", "6"],
        "days in a week; the half year of the reference person",
    ),
    ("domain/src/forecast/parameters/market.rs", &["3"], "how many choices a question has"),
    ("domain/src/forecast/parameters/money.rs", &["3", "4"], "how many choices a question has"),
    ("domain/src/forecast/parameters/person.rs", &["4"], "how many choices a question has"),
    ("domain/src/forecast/parameters/training.rs", &["4"], "how many choices a question has"),
    ("domain/src/forecast/factor.rs", &["6"], "how many factors there are"),
    ("domain/src/forecast/calibration/asked.rs", &["0.01"], "figures are told in hundredths"),
    ("domain/src/forecast/calibration/fitted.rs", &["3.0", "20"], "where a fit looks, and how closely"),
    ("domain/src/forecast/calibration/group.rs", &["0.001", "1000.0"], "where a fit looks, and how closely"),
    (
        "domain/src/forecast/calibration/table.rs",
        &["7.0", "3"],
        "days in a week; how often people were counted",
    ),
    ("domain/src/forecast/calibration/target.rs", &["3"], "how often people on benefit were counted"),
    (
        "domain/src/forecast/grounds.rs",
        &["0.2", "0.8", "100.0"],
        "one in five and four in five; points in a hundred",
    ),
    (
        "domain/src/forecast/parameters/overrule.rs",
        &["0.001", "52"],
        "the least and the latest that can be assumed",
    ),
    ("domain/src/forecast/parts/guidance.rs", &["365.25", "12.0", "7.0"], "weeks in a month"),
];

/// Numbers in a line of code: those that do not go on a name.
fn numbers(line: &str) -> Vec<String> {
    let letters: Vec<char> = line.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let joins = 0 < at && (letters[at - 1].is_alphanumeric() || letters[at - 1] == '_');
        if !letters[at].is_ascii_digit() || joins {
            at += 1;
            continue;
        }
        let from = at;
        let is_part = |at: usize| {
            let next = letters.get(at + 1).is_some_and(char::is_ascii_digit);
            letters[at].is_ascii_digit() || letters[at] == '_' || (letters[at] == '.' && next)
        };
        while at < letters.len() && is_part(at) {
            at += 1;
        }
        let is_field = 0 < from && letters[from - 1] == '.' && !(1 < from && letters[from - 2] == '.');
        if !is_field {
            found.push(letters[from..at].iter().collect());
        }
        while at < letters.len() && (letters[at].is_alphanumeric() || letters[at] == '_') {
            at += 1;
        }
    }
    found
}

fn offences(path: &str, text: &str) -> Vec<String> {
    let there: Vec<&str> = THERE
        .iter()
        .filter(|(file, ..)| path.ends_with(file))
        .flat_map(|(_, numbers, _)| numbers.iter().copied())
        .collect();
    let allowed = |number: &str| ANYWHERE.iter().any(|(free, _)| *free == number) || there.contains(&number);
    let lines = rust_source::read(text).lines;
    let of_line = |(at, line): (usize, &String)| {
        let found: Vec<String> = numbers(line).into_iter().filter(|number| !allowed(number)).collect();
        found.into_iter().map(move |number| format!("{}: the number {number} has no reason", at + 1))
    };
    lines.iter().enumerate().flat_map(of_line).collect()
}

#[test]
fn rules_and_forecast_hold_no_outside_figure() {
    let mut files = tree::rust("src/domain/src/rights");
    files.extend(tree::rust("src/domain/src/pots"));
    files.extend(tree::rust("src/domain/src/forecast"));
    files.extend(tree::rust("src/domain/src/assessment"));
    files.extend(tree::rust("src/chances/src"));
    tree::assert_clean(&files, |file| offences(&file.path, &file.text));
}

#[test]
fn every_number_with_a_reason_is_still_there() {
    for (file, numbers_there, _) in THERE {
        let files = tree::rust(&format!("src/{file}"));
        let lines = rust_source::read(&files.first().expect("the file of a reason").text).lines;
        let found: Vec<String> = lines.iter().flat_map(|line| numbers(line)).collect();
        for number in numbers_there {
            assert!(found.iter().any(|one| one == number), "{number} is no longer in {file}");
        }
    }
}

#[test]
fn a_figure_is_caught() {
    let path = "src/domain/src/rights/notice.rs";
    assert_eq!(offences(path, "let months = 3;").len(), 1);
    assert_eq!(offences(path, "const MAX: f64 = 98_000.0;").len(), 1);
    assert_eq!(offences(path, "(0..26u8)").len(), 1);
    assert!(offences(path, "let week: [f64; 2] = [0.5, f64::from(x.1)]; // 26 weeks").is_empty());
    assert!(offences(path, "#[cfg(test)]\nmod tests {\n    const A: u8 = 26;\n}\n").is_empty());
}
