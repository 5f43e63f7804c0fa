//! Simulated people with known profiles: how well they are found again, how often careless ones are caught and honest
//! ones are not. The model of an answer is ours: what is true of the scale, plus a leaning of the person to high or low
//! answers, plus chance, which is larger for one person than for another, rounded and cut to 1 to 5. Its spreads are those
//! that the figures of reliability assume.

use crate::sample::{notes, profile, rated, shares, test};
use content::assessment_figures::SCORING;
use domain::assessment::{Instrument, Item, Kind, LEAST, MOST, Sitting};
use native_tests::chance::Chance;

pub const PEOPLE: usize = 2000;

pub fn cut(rate: f64) -> u8 {
    rate.round().clamp(f64::from(LEAST), f64::from(MOST)) as u8
}

/// How much of what differs between people is their leaning, and by how much the chance in their answers differs.
const LEANING: f64 = 0.25;
const UNEVEN: f64 = 0.15;

/// Someone who reads every item: what is true of them, and their answers.
pub fn honest(test: &Instrument, chance: &mut Chance, is_asked: fn(&Item) -> bool) -> (Vec<f64>, Sitting) {
    let figures = if test.kind == Kind::Like { &SCORING.like } else { &SCORING.agree };
    let (variance, known) = (figures.spread.value.powi(2), figures.reliability.value);
    let leaning = 3.0 + (variance * known * LEANING).sqrt() * chance.normal();
    let own = (variance * known * (1.0 - LEANING)).sqrt();
    let unsure = (variance * (1.0 - known) * figures.items.value).sqrt() * (UNEVEN * chance.normal()).exp();
    let truth: Vec<f64> = test.scales.iter().map(|_| leaning + own * chance.normal()).collect();
    let sitting = rated(test, |item| {
        let straight = truth[item.scale.expect("a scale")] + unsure * chance.normal();
        let said = if item.is_reversed { 6.0 - straight } else { straight };
        if is_asked(item) { cut(said) } else { 0 }
    });
    (truth, sitting)
}

/// Ways of answering without reading.
#[derive(Clone, Copy, Debug)]
pub enum Careless {
    Random,
    Same,
    Nearly,
    Middle,
    Zigzag,
}

impl Careless {
    const ALL: [Self; 5] = [Self::Random, Self::Same, Self::Nearly, Self::Middle, Self::Zigzag];

    pub fn answers(self, test: &Instrument, chance: &mut Chance, is_asked: fn(&Item) -> bool) -> Sitting {
        let (own, mut turn) = (1 + chance.below(5) as u8, 0_u8);
        rated(test, |item| {
            if !is_asked(item) {
                return 0;
            }
            turn += 1;
            match self {
                Self::Random => 1 + chance.below(5) as u8,
                Self::Same => own,
                Self::Nearly if chance.below(20) == 0 => 1 + chance.below(5) as u8,
                Self::Nearly => own,
                Self::Middle => 2 + chance.below(3) as u8,
                Self::Zigzag => 1 + (turn + own) % 5,
            }
        })
    }
}

fn correlation(pairs: &[(f64, f64)]) -> f64 {
    let many = pairs.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>() / many;
    let (one, other) = (mean(|pair| pair.0), mean(|pair| pair.1));
    let sum =
        |of: &dyn Fn(f64, f64) -> f64| pairs.iter().map(|pair| of(pair.0 - one, pair.1 - other)).sum::<f64>();
    sum(&|x, y| x * y) / (sum(&|x, _| x * x) * sum(&|_, y| y * y)).sqrt()
}

/// The mean over people of the correlation within a profile, the correlation of all scores with what is true, and how often
/// the truly strongest interest stands in the first band.
fn recovery(id: &str, is_asked: fn(&Item) -> bool) -> [f64; 3] {
    let (test, mut chance) = (test(id), Chance(5));
    let (mut within, mut all, mut first) = (0.0, Vec::new(), 0);
    for _ in 0..PEOPLE {
        let (truth, sitting) = honest(test, &mut chance, is_asked);
        let found = profile(test, &sitting);
        let pairs: Vec<(f64, f64)> = truth
            .iter()
            .zip(shares(&found))
            .map(|(true_one, share)| (*true_one, share.expect("shown")))
            .collect();
        let strongest =
            (0..truth.len()).max_by(|one, other| truth[*one].total_cmp(&truth[*other])).expect("a scale");
        first += usize::from(found.bands[0].contains(&strongest));
        within += correlation(&pairs) / PEOPLE as f64;
        all.extend(pairs);
    }
    [within, correlation(&all), first as f64 / PEOPLE as f64]
}

pub fn rate(mut is_noted: impl FnMut() -> bool) -> f64 {
    (0..PEOPLE).filter(|_| is_noted()).count() as f64 / PEOPLE as f64
}

pub fn all(_: &Item) -> bool {
    true
}

pub fn start(item: &Item) -> bool {
    item.is_start
}

/// A test, what is asked of it, and bounds.
type Row<const N: usize> = (&'static str, &'static str, fn(&Item) -> bool, [f64; N]);

/// The table with measured rates in the document beside the items must be what is measured.
pub fn assert_documented(row: &str) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/content/assessments/README.md");
    let text = std::fs::read_to_string(path).expect("the document");
    assert!(text.lines().any(|line| line == row), "the document has not: {row}");
}

/// A share in whole percents.
pub fn percent(share: f64) -> String {
    if 0.0 < share && share < 0.005 { "under 1 %".to_owned() } else { format!("{:.0} %", share * 100.0) }
}

#[test]
fn people_with_known_profiles_are_found_again() {
    // The least of the three. Fewer items, less sure: that is why the bands widen.
    let rows: [Row<3>; 3] = [
        ("interessetest", "60", all, [0.80, 0.87, 0.92]),
        ("interessetest", "30", start, [0.69, 0.77, 0.87]),
        ("competentietest", "48", all, [0.71, 0.76, 0.82]),
    ];
    let measured = rows.map(|(id, items, is_asked, least)| {
        let found = recovery(id, is_asked);
        let row = format!("| {id} | {items} | {:.2} | {:.2} | {} |", found[0], found[1], percent(found[2]));
        println!("{row}");
        assert_documented(&row);
        (id, items, found, least)
    });
    for (id, items, found, least) in measured {
        assert!(found.iter().zip(least).all(|(found, least)| least <= *found), "{id} of {items}: {found:?}");
    }
    assert!(measured[1].2[0] < measured[0].2[0], "thirty items tell less than sixty");
}

#[test]
fn careless_people_are_caught_and_honest_ones_left_alone() {
    // The most for honest people, then the least for each way of answering without reading. Whoever answers round the middle
    // is not told from someone without strong likes, and gets the path of a flat profile instead.
    let rows: [Row<6>; 3] = [
        ("interessetest", "60", all, [0.05, 0.85, 1.0, 0.98, 0.0, 0.95]),
        ("interessetest", "30", start, [0.09, 0.75, 1.0, 0.95, 0.0, 0.75]),
        ("competentietest", "48", all, [0.01, 0.79, 1.0, 0.98, 0.0, 0.55]),
    ];
    let measured = rows.map(|(id, items, is_asked, bounds)| {
        let (test, mut chance) = (test(id), Chance(7));
        let wrongly = rate(|| !notes(test, &honest(test, &mut chance, is_asked).1).is_empty());
        let caught = Careless::ALL
            .map(|way| rate(|| !notes(test, &way.answers(test, &mut chance, is_asked)).is_empty()));
        let [random, same, nearly, middle, zigzag] = caught.map(percent);
        let row = format!(
            "| {id} | {items} | {} | {random} | {same} | {nearly} | {zigzag} | {middle} |",
            percent(wrongly)
        );
        println!("{row}");
        assert_documented(&row);
        (id, items, wrongly, caught, bounds)
    });
    for (id, items, wrongly, caught, [most, least @ ..]) in measured {
        assert!(wrongly <= most, "{id} of {items}: {wrongly} of the honest");
        assert!(
            caught.iter().zip(least).all(|(caught, least)| least <= *caught),
            "{id} of {items}: {caught:?}"
        );
    }
}
