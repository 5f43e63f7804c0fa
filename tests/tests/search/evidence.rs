//! What the applications say for the forecast: offered when it differs, never taken by itself.

use crate::sample::{VOICE, ago, application, ended, made, today, with};
use chrono::NaiveDate;
use domain::dossier::{Command, Dossier, RecordField as F, Telling};
use domain::search::Evidence;
use domain::values::Answer;
use proptest::prelude::*;
use screens::search::{answers_before, evidence};

fn run(dossier: &mut Dossier, commands: Vec<Command>) {
    for command in commands {
        dossier.apply(command, today()).expect("a change that makes sense");
    }
}

fn some() -> Dossier {
    let mut dossier = Dossier::default();
    application(&mut dossier, "a", &[(F::Applied, 60)]);
    ended(&mut dossier, "b", &[(F::Applied, 50), (F::Interview, 40)], "rejected", 30);
    application(&mut dossier, "c", &[(F::Applied, 20), (F::Interview, 5)]);
    application(&mut dossier, "d", &[(F::Applied, 20), (F::Interview, 10), (F::Offered, 1)]);
    dossier
}

#[test]
fn it_counts_talks_and_those_that_ended_without_an_offer() {
    let found = Evidence::of(&some(), today()).expect("evidence");
    assert_eq!(found, Evidence { since: ago(60), interviews: 3, rejections: 1 });
}

#[test]
fn a_talk_that_is_still_to_come_does_not_count() {
    let mut dossier = Dossier::default();
    let id = application(&mut dossier, "a", &[(F::Applied, 10)]);
    let ahead: NaiveDate = today() + chrono::Days::new(3);
    crate::sample::set(&mut dossier, id, vec![(F::Interview, crate::sample::day(ahead))]);
    assert_eq!(Evidence::of(&dossier, today()).expect("evidence").interviews, 0);
}

#[test]
fn it_is_offered_until_it_is_taken_and_taken_back() {
    let mut dossier = some();
    assert_eq!(dossier.intake.interviews, Answer::Open);
    let offer = evidence(&dossier, today(), VOICE).expect("an offer");
    let before = (answers_before(&dossier), dossier.intake.clone());
    run(&mut dossier, offer.commands);
    assert_eq!(dossier.intake.interviews, Answer::Known(3));
    assert_eq!(evidence(&dossier, today(), VOICE), None);
    run(&mut dossier, before.0);
    assert_eq!(dossier.intake, before.1);
    assert!(evidence(&dossier, today(), VOICE).is_some());
}

#[test]
fn it_is_not_offered_to_who_found_work_or_would_rather_not_know() {
    let mut dossier = some();
    run(&mut dossier, vec![Command::Tell(Telling::RatherNot)]);
    assert_eq!(evidence(&dossier, today(), VOICE), None);
    run(&mut dossier, vec![Command::Tell(Telling::Now), Command::Started(Some(today()))]);
    assert_eq!(evidence(&dossier, today(), VOICE), None);
}

proptest! {
    #[test]
    fn what_was_taken_over_does_not_differ_and_comes_back(all in made(), since in proptest::option::of(0..150_u64)) {
        let mut dossier = with(&all);
        if let Some(days) = since {
            run(&mut dossier, vec![
                Command::SearchingSince(Answer::Known(ago(days))),
                Command::Interviews(Answer::Known(2)),
                Command::Rejections(Answer::Known(1)),
            ]);
        }
        let before = dossier.intake.clone();
        if let Some(offer) = evidence(&dossier, today(), VOICE) {
            let back = answers_before(&dossier);
            run(&mut dossier, offer.commands);
            prop_assert_eq!(evidence(&dossier, today(), VOICE), None);
            run(&mut dossier, back);
            prop_assert_eq!(&before, &dossier.intake);
        }
    }
}
