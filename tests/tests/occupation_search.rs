//! Finding work by everyday names: at least 95 in 100 of our own collection are among the first five.

use content::Voice;
use content::occupations::table;
use domain::values::Language;
use screens::occupations::fold::fold;
use screens::occupations::search::Index;
use screens::occupations::suggest::{said, sector, suggest};

/// How many of them may be missed.
const MISSED: usize = 5;

const CASES: &str = include_str!("../cases/occupations/search.csv");

#[test]
fn everyday_names_are_found_among_the_first_five() {
    let index = Index::new(table(Language::Nl).expect("the table"));
    let (mut all, mut missed) = (0, Vec::new());
    for line in CASES.lines().skip(1) {
        let [typed, groups, _] = line.split(',').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let found: Vec<String> =
            index.search(typed, 5).iter().map(|found| format!("{:04}", found.occupation.code())).collect();
        all += 1;
        if !groups.split(' ').any(|group| found.iter().any(|code| code == group)) {
            missed.push(format!("{typed}: {found:?}"));
        }
    }
    println!("{} of {all} found", all - missed.len());
    assert!(200 <= all);
    assert!(missed.len() <= MISSED, "{} of {all} missed: {missed:#?}", missed.len());
}

#[test]
fn what_is_like_no_name_finds_nothing() {
    let index = Index::new(table(Language::Nl).expect("the table"));
    for typed in ["", "x", "qqqqqq", "zzzz zzzz", "!!!"] {
        assert!(index.search(typed, 8).is_empty(), "{typed}");
    }
}

#[test]
fn no_occupation_is_found_twice() {
    let index = Index::new(table(Language::Nl).expect("the table"));
    for typed in ["ver", "medewerker", "chauffeur", "leraar"] {
        let mut codes: Vec<u16> =
            index.search(typed, 8).iter().map(|found| found.occupation.code()).collect();
        let all = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), all, "{typed}");
    }
}

#[test]
fn case_accents_and_signs_do_not_matter() {
    assert_eq!(fold("  Caféhouder / -ster "), "cafehouder ster");
    assert_eq!(fold("ICT’er"), "icter");
    assert_eq!(fold("’s avonds"), "s avonds");
}

#[test]
fn own_words_of_several_words_lead_to_occupations() {
    let index = Index::new(table(Language::Nl).expect("the table"));
    let codes = |typed: &str| -> Vec<u16> {
        suggest(&index, typed, Voice::default()).iter().map(|found| found.occupation.code()).collect()
    };
    assert!(codes("planner in een magazijn").contains(&4322), "{:?}", codes("planner in een magazijn"));
    assert!(codes("kok in een ziekenhuis").contains(&5120));
    assert!(codes("ik deed van alles wat").len() <= 6);
    assert!(codes("iets xqzw").len() <= 6 && codes("").is_empty());
}

#[test]
fn every_occupation_has_a_sector_but_the_last_class() {
    for occupation in &table(Language::Nl).expect("the table").occupations {
        assert_eq!(sector(occupation).is_none(), occupation.brc() / 100 == 13, "{}", occupation.code());
    }
}

#[test]
fn how_many_were_found_is_said_once_there_is_enough_to_look_for() {
    let voice = Voice::default();
    assert!(said(0, "ko", voice).is_empty());
    assert!(!said(0, "qqqq", voice).is_empty() && said(2, "kok", voice).contains('2'));
    assert_ne!(said(1, "kok", voice), said(2, "kok", voice));
}
