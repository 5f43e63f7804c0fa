//! What is missing, what is nearest, and what a deadline rests on.

use crate::facts::{day, outcome, rules, someone};
use content::deadlines as entries;
use domain::dossier::Paper;
use domain::rights::{
    CountryLaw, Deadline, DeadlineFacts, DeadlineFrom, DeadlineOutcome, MissingAnswer, NotApplicable,
    deadlines, nearest,
};
use domain::values::Country::Netherlands;

#[test]
fn what_is_missing_is_named_in_turn() {
    let today = day(2026, 11, 21);
    let nobody = DeadlineFacts::default();
    let missing = |answer| DeadlineOutcome::Missing(answer);
    assert_eq!(outcome("bedenktijd", &nobody, today), missing(MissingAnswer::Country(CountryLaw::Work)));
    let placed = DeadlineFacts { works_in: Some(Netherlands), ..nobody };
    assert_eq!(outcome("bedenktijd", &placed, today), missing(MissingAnswer::Paper));
    let signed = DeadlineFacts { paper: Some(Paper::Signed), ..placed };
    assert_eq!(
        outcome("bedenktijd", &signed, today),
        missing(MissingAnswer::Date(DeadlineFrom::SigningDate))
    );
    let letter = DeadlineFacts { paper: Some(Paper::UwvLetter), ..placed };
    assert_eq!(
        outcome("bedenktijd", &letter, today),
        DeadlineOutcome::NotApplicable(NotApplicable::OtherPaper)
    );
}

#[test]
fn the_nearest_deadline_is_the_first_that_has_not_passed() {
    let facts = DeadlineFacts {
        last_working_day: Some(day(2026, 11, 1)),
        ..someone(Paper::NoticeLetter, Netherlands, Netherlands)
    };
    let all: Vec<Deadline> = deadlines(&facts, rules(), day(2026, 11, 21));
    assert_eq!(nearest(&all).map(|d| d.rule.id), Some("ontslag-aanvechten"));
    let on_the_day = deadlines(&facts, rules(), day(2026, 11, 8));
    assert_eq!(nearest(&on_the_day).map(|d| d.rule.id), Some("ww-aanvragen"));
}

#[test]
fn every_deadline_is_sourced_and_names_its_article() {
    for entry in entries() {
        let id = entry.rule.value.id;
        assert!(content::sources::find(entry.rule.source).is_some(), "{id}");
        assert!(!entry.article.is_empty(), "{id}");
        assert_eq!(content::deadline(id).map(|found| found.rule.value.id), Some(id));
    }
}
