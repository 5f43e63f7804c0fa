//! Simulated people again: how often chance makes something of equal scales, and how often it hides a real profile.

use crate::respondents::{Careless, all, assert_documented, cut, honest, percent, rate, start};
use crate::sample::{profile, rated, test};
use content::assessment_figures::SCORING;
use domain::assessment::{Instrument, Item, Kind, Profile, Sitting};
use native_tests::chance::Chance;

/// A test, how many items of it, and which.
type Asked = (&'static str, &'static str, fn(&Item) -> bool);

/// Someone whose scales are all equal; chance is as large as the figures of reliability assume.
fn equal(test: &Instrument, chance: &mut Chance, is_asked: fn(&Item) -> bool) -> Sitting {
    let figures = if test.kind == Kind::Like { &SCORING.like } else { &SCORING.agree };
    let unsure = figures.spread.value * ((1.0 - figures.reliability.value) * figures.items.value).sqrt();
    let everywhere = 3.0 + 0.5 * chance.normal();
    rated(test, |item| {
        let straight = everywhere + unsure * chance.normal();
        let said = if item.is_reversed { 6.0 - straight } else { straight };
        if is_asked(item) { cut(said) } else { 0 }
    })
}

/// How often a profile is flat, and how often one of its scales is said to be the strongest.
fn told(mut one: impl FnMut() -> Profile) -> [f64; 2] {
    let mut strongest = 0.0;
    let flat = rate(|| {
        let found = one();
        strongest += f64::from(u8::from(!found.is_flat() && found.is_surely_first()));
        found.is_flat()
    });
    [flat, strongest / crate::respondents::PEOPLE as f64]
}

#[test]
fn equal_people_are_seldom_told_what_is_strongest_and_others_seldom_that_they_are_flat() {
    let rows: [Asked; 3] =
        [("interessetest", "60", all), ("interessetest", "30", start), ("competentietest", "48", all)];
    let measured = rows.map(|(id, items, is_asked)| {
        let (test, mut chance) = (test(id), Chance(9));
        let same = told(|| profile(test, &equal(test, &mut chance, is_asked)));
        let real = told(|| profile(test, &honest(test, &mut chance, is_asked).1));
        let [flat, first, own_flat, own_first] = [same[0], same[1], real[0], real[1]].map(percent);
        let row = format!("| {id} | {items} | {flat} | {first} | {own_flat} | {own_first} |");
        println!("{row}");
        assert_documented(&row);
        (id, items, same, real)
    });
    for (id, items, [_, wrongly], [hidden, told]) in measured {
        assert!(wrongly <= 0.08, "{id} of {items}: {wrongly} of equal people are told what is strongest");
        assert!(hidden <= 0.12 && 0.4 <= told, "{id} of {items}: {hidden} flat, {told} told");
    }
}

#[test]
fn whoever_answers_round_the_middle_gets_the_path_of_a_flat_profile() {
    let (test, mut chance) = (test("interessetest"), Chance(9));
    let [flat, strongest] = told(|| profile(test, &Careless::Middle.answers(test, &mut chance, all)));
    println!("round the middle: {flat} flat, {strongest} strongest");
    assert!(0.85 <= flat && strongest <= 0.01);
}

#[test]
fn a_correction_says_nothing_of_scales_that_are_equal() {
    let test = test("competentietest");
    let mut chance = Chance(11);
    // One of them level with the rest: what was measured stays what it was.
    let corrected = told(|| {
        let mut sitting = equal(test, &mut chance, all);
        sitting.correct(test.scales[0], Some(3));
        profile(test, &sitting)
    });
    assert!(0.4 <= corrected[0] && corrected[1] <= 0.1, "{corrected:?}");
    let mut sitting = rated(test, |_| 3);
    for (level, is_first, is_last) in [(5, true, false), (1, false, true)] {
        sitting.correct(test.scales[0], Some(level));
        let found = profile(test, &sitting);
        assert!(!found.is_flat(), "what the person said lies outside the rest");
        assert_eq!((found.is_surely_first(), found.is_surely_last()), (is_first, is_last));
    }
    // All of them the person's own: no chance is left.
    for (place, scale) in test.scales.iter().enumerate() {
        sitting.correct(scale, Some(if place == 4 { 4 } else { 3 }));
    }
    assert!(profile(test, &sitting).is_surely_first());
}
