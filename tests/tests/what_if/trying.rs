//! Trying out beside the forecast: when it begins, when it ends by itself, and the sentence that compares.

use crate::dossiers::{dossier, long_way, ordinary, today};
use content::Voice;
use domain::dossier::{Command, Dossier, Retraining};
use domain::values::Answer;
use proptest::prelude::*;
use screens::control::{Control, tried};
use screens::forecast::Shown;

fn run(dossier: &mut Dossier, commands: Vec<Command>) {
    for command in commands {
        dossier.apply(command, today()).unwrap();
    }
}

fn compared(dossier: &Dossier) -> Option<String> {
    Shown::of(dossier, today(), Voice::default()).compared
}

#[test]
fn a_first_answer_is_an_answer_and_a_second_is_tried_out() {
    let mut dossier = ordinary();
    dossier.intake.market = Answer::Open;
    let commands = Control::Market.try_out("balanced", false, &dossier);
    run(&mut dossier, commands);
    assert_eq!(dossier.before_trying, None);
    let commands = Control::Market.try_out("more-jobs", false, &dossier);
    run(&mut dossier, commands);
    assert_eq!(dossier.before_trying.as_deref(), Some(&ordinary().intake));
}

#[test]
fn arrows_on_the_way_to_a_first_answer_try_nothing() {
    let mut dossier = ordinary();
    dossier.intake.market = Answer::Open;
    for (word, still_choosing) in [("more-jobs", false), ("balanced", true)] {
        let commands = Control::Market.try_out(word, still_choosing, &dossier);
        run(&mut dossier, commands);
    }
    assert_eq!(dossier, ordinary());
}

#[test]
fn who_comes_back_to_the_own_answers_tries_nothing() {
    let mut dossier = ordinary();
    for word in ["more-jobs", "balanced"] {
        let commands = Control::Market.try_out(word, false, &dossier);
        run(&mut dossier, commands);
    }
    assert_eq!(dossier, ordinary());
    assert_eq!(compared(&dossier), None);
}

#[test]
fn choosing_what_is_chosen_tries_nothing() {
    let mut dossier = ordinary();
    let commands = Control::Retraining.try_out("half-year", false, &dossier);
    run(&mut dossier, commands);
    assert_eq!(dossier.before_trying, None);
}

#[test]
fn the_kind_of_guidance_leaves_its_end_where_it_was() {
    let mut dossier = ordinary();
    let commands = Control::GuidanceKind.try_out("job-hunter", false, &dossier);
    run(&mut dossier, commands);
    assert_eq!(dossier.intake.guidance_from, None, "counted from the first day, as before");
}

#[test]
fn months_are_compared_by_name() {
    let mut dossier = ordinary();
    run(&mut dossier, tried(vec![Command::Retraining(Answer::Known(Retraining::None))]));
    let sentence = compared(&dossier).expect("something is tried");
    assert!(sentence.starts_with("Zo begint de helft rond "), "{sentence}");
    assert!(sentence.contains("Met je eigen antwoorden: rond "), "{sentence}");
}

#[test]
fn little_difference_is_about_the_same() {
    let mut dossier = ordinary();
    run(&mut dossier, tried(vec![Command::Hours(Answer::Known(17))]));
    let sentence = compared(&dossier).expect("something is tried");
    assert!(sentence.ends_with("Dat is ongeveer gelijk aan je eigen antwoorden."), "{sentence}");
}

#[test]
fn beyond_two_years_no_month_is_named() {
    let mut dossier = long_way();
    run(&mut dossier, tried(vec![Command::Hours(Answer::Known(17))]));
    let sentence = compared(&dossier).expect("something is tried");
    assert!(sentence.contains("na meer dan twee jaar") && !sentence.contains("20"), "{sentence}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn something_is_compared_while_something_is_tried(dossier in dossier(), hours in 1u8..=40) {
        let mut dossier = dossier;
        prop_assert_eq!(compared(&dossier), None);
        run(&mut dossier, tried(vec![Command::Hours(Answer::Known(hours))]));
        prop_assert_eq!(compared(&dossier).is_some(), dossier.before_trying.is_some());
    }
}
