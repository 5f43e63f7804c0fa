//! What a person decides about occupations: what is kept, taken back and refused.

#![allow(clippy::expect_used, reason = "a test stops when it must")]

use chrono::NaiveDate;
use domain::dossier::{
    Command, Dossier, MOST_CODE, MOST_OCCUPATION_NOTE, MOST_OCCUPATIONS, MOST_WEIGHT, Refusal, WorkChoices,
    WorkCommand,
};

fn decide(dossier: &mut Dossier, decision: WorkCommand) -> Result<(), Refusal> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    dossier.apply(Command::Work(decision), today)
}

fn keep(code: u16, note: &str) -> WorkCommand {
    WorkCommand::Keep(code, note.to_owned())
}

#[test]
fn every_decision_can_be_taken_back() {
    let mut dossier = Dossier::default();
    let pairs = [
        (WorkCommand::Last(Some(4322)), WorkCommand::Last(None)),
        (WorkCommand::PutAside(9333, true), WorkCommand::PutAside(9333, false)),
        (keep(3323, "bellen"), WorkCommand::Drop(3323)),
        (WorkCommand::Weigh(Some([0, 10, 3])), WorkCommand::Weigh(None)),
        (WorkCommand::Choose(Some(3323)), WorkCommand::Choose(None)),
    ];
    for (decision, back) in pairs {
        assert_eq!(decide(&mut dossier, decision), Ok(()));
        assert!(!dossier.work.is_empty());
        assert_eq!(decide(&mut dossier, back), Ok(()));
        assert_eq!(dossier.work, WorkChoices::default());
    }
}

#[test]
fn a_code_or_a_weight_out_of_range_is_refused() {
    let mut dossier = Dossier::default();
    let code = MOST_CODE + 1;
    let out = Err(Refusal::NumberOutOfRange { least: 0, most: u32::from(MOST_CODE) });
    for decision in [
        WorkCommand::Last(Some(code)),
        WorkCommand::PutAside(code, true),
        keep(code, ""),
        WorkCommand::Choose(Some(code)),
    ] {
        assert_eq!(decide(&mut dossier, decision), out);
    }
    let heavy = decide(&mut dossier, WorkCommand::Weigh(Some([0, MOST_WEIGHT + 1, 0])));
    assert_eq!(heavy, Err(Refusal::NumberOutOfRange { least: 0, most: u32::from(MOST_WEIGHT) }));
    assert_eq!(dossier, Dossier::default());
}

#[test]
fn a_note_is_cut_to_what_is_kept_and_stands_in_place_of_the_one_before() {
    let mut dossier = Dossier::default();
    let long = "é".repeat(MOST_OCCUPATION_NOTE + 1);
    for note in ["eerst", long.as_str()] {
        assert_eq!(decide(&mut dossier, keep(3323, note)), Ok(()));
    }
    assert_eq!(dossier.work.note(3323).map(|note| note.chars().count()), Some(MOST_OCCUPATION_NOTE));
    assert_eq!(dossier.work.kept.len(), 1);
}

#[test]
fn no_more_occupations_are_kept_or_put_aside_than_a_file_holds() {
    let mut dossier = Dossier::default();
    for code in (1_u16..).take(MOST_OCCUPATIONS) {
        assert_eq!(decide(&mut dossier, keep(code, "")), Ok(()));
        assert_eq!(decide(&mut dossier, WorkCommand::PutAside(code, true)), Ok(()));
    }
    assert_eq!(decide(&mut dossier, keep(9000, "")), Err(Refusal::TooManyOccupations));
    assert_eq!(decide(&mut dossier, WorkCommand::PutAside(9000, true)), Err(Refusal::TooManyOccupations));
    assert_eq!(decide(&mut dossier, keep(1, "opnieuw")), Ok(()), "one that is there may change");
    assert_eq!(decide(&mut dossier, WorkCommand::PutAside(9000, false)), Ok(()));
}
