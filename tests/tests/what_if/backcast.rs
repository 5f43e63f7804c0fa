//! The day on which income is needed, as told: the chance, whether it fits, the steps in order, and people to talk to.

use crate::dossiers::{dossier, long_way, ordinary, today};
use chrono::Days;
use content::Voice;
use content::texts::levers as t;
use domain::dossier::{Command, Dossier};
use domain::forecast::Fit;
use domain::values::Answer;
use proptest::prelude::*;
use screens::forecast::{BackcastShown, Reckoning, Shown};

fn needing(mut dossier: Dossier, days: u64) -> Dossier {
    dossier.intake.needed_by = Answer::Known(today() + Days::new(days));
    dossier
}

fn shown(dossier: &Dossier) -> BackcastShown {
    Shown::of(dossier, today(), Voice::default()).backcast.expect("a day that is needed")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn it_is_told_as_it_was_evaluated(dossier in dossier(), days in 1u64..1500) {
        let dossier = needing(dossier, days);
        let reckoning = Reckoning::of(&dossier, today());
        let levers = reckoning.levers();
        let found = reckoning.backcast(&levers).expect("a day that is needed");
        let told = shown(&dossier);
        let fit = match found.fit {
            Fit::Easy => &t::FIT_EASY,
            Fit::Tight => &t::FIT_TIGHT,
            Fit::Not => &t::FIT_NOT,
        };
        prop_assert_eq!(told.fit.as_str(), fit.get(Voice::default()));
        prop_assert_eq!(told.helps.is_some(), found.fit == Fit::Not);
        prop_assert_eq!(told.talk.is_empty(), found.fit != Fit::Not);
        prop_assert_eq!(told.steps.len(), found.latest.len());
        prop_assert_eq!(told.passed.is_empty(), found.latest.iter().all(|(_, weeks)| 0.0 <= *weeks));
        if let Some((sentence, row)) = &told.helps {
            prop_assert_eq!(row.is_some(), found.helps.is_some(), "{}", sentence);
        }
        // Beyond two years neither a year nor a number of weeks is named.
        if 104 * 7 < days {
            prop_assert!(!told.chance.contains("202") && !told.chance.contains("203"), "{}", told.chance);
        }
        for (step, (_, weeks)) in told.steps.iter().zip(&found.latest) {
            prop_assert_eq!(step.contains("zo snel als het voor je kan"), *weeks < 0.0, "{}", step);
            prop_assert!(step.contains("uiterlijk") == (1.0..=104.0).contains(weeks), "{}", step);
        }
    }
}

#[test]
fn steps_follow_one_another() {
    let told = shown(&needing(ordinary(), 700));
    let names: Vec<&str> = told.steps.iter().filter_map(|step| step.split(':').next()).collect();
    let voice = Voice::default();
    let expected = [&t::STEP_ORIENTATION, &t::STEP_MONEY, &t::STEP_TRAINING, &t::STEP_SEARCH, &t::STEP_OFFER];
    assert_eq!(names, expected.map(|text| text.get(voice)));
}

#[test]
fn a_day_next_week_does_not_fit_and_nobody_is_blamed() {
    let told = shown(&needing(ordinary(), 7));
    assert!(
        told.fit.starts_with("Dit past niet") && told.fit.ends_with("Dat zegt niets over jou."),
        "{}",
        told.fit
    );
    assert!(!told.talk.is_empty());
    let (sentence, row) = told.helps.expect("that nothing helps");
    assert_eq!((sentence.as_str(), row), (t::HELPS_NONE.get(Voice::default()), None));
}

#[test]
fn a_day_that_a_lever_reaches_names_it() {
    let fitting = (60..500)
        .step_by(10)
        .find_map(|days| shown(&needing(ordinary(), days)).helps.filter(|(_, row)| row.is_some()));
    let (sentence, row) = fitting.expect("some day that a change reaches");
    let row = row.expect("a change");
    let name = row.name[1..].to_owned();
    assert!(sentence.contains(&name), "{sentence} for {name}");
}

#[test]
fn far_away_the_chance_within_two_years_is_told() {
    let told = shown(&needing(long_way(), 1200));
    assert!(told.chance.contains("Binnen twee jaar"), "{}", told.chance);
}

#[test]
fn going_back_keeps_the_day() {
    let mut dossier = ordinary();
    let day = Answer::Known(today() + Days::new(200));
    for command in [
        Command::BeginTrying,
        Command::Hours(Answer::Known(30)),
        Command::NeededBy(day),
        Command::BackToAnswers,
    ] {
        dossier.apply(command, today()).unwrap();
    }
    assert_eq!(dossier.intake.needed_by, day);
    assert_eq!(dossier.intake.hours, Answer::Open);
}
