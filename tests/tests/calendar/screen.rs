//! What the screen shows, and which days there are. Leaves out the file.

use crate::week::{day, give, on, run, step, words};
use content::Voice;
use domain::dossier::{Command, Dossier, RecordCommand, RecordField as F, RecordKind, RecordValue};
use screens::calendar::{DateKind, all, given_before, groups};

fn ids(dossier: &Dossier) -> Vec<String> {
    all(dossier, day(0), Voice::default()).into_iter().map(|date| date.id).collect()
}

#[test]
fn days_of_new_work_come_from_its_first_day_and_go_when_it_ends() {
    let mut dossier = Dossier::default();
    let said = vec![words(F::Organisation, "Zuid"), on(F::Start, day(10)), on(F::TrialUntil, day(40))];
    run(&mut dossier, RecordCommand::Add(RecordKind::NewWork, said), day(0));
    assert_eq!(
        ids(&dossier),
        ["work-1-first-day", "work-1-week-2", "work-1-trial", "work-1-month-1", "work-1-month-3"]
    );
    let looked = vec![(F::Moment, Some(RecordValue::Choice("week-2"))), on(F::Day, day(17))];
    run(&mut dossier, RecordCommand::Add(RecordKind::Aftercare, looked), day(0));
    assert!(!ids(&dossier).contains(&"work-1-week-2".to_owned()));
    run(&mut dossier, RecordCommand::Set(1, vec![on(F::Until, day(30))]), day(0));
    assert!(ids(&dossier).iter().all(|id| DateKind::of(id) != Some(DateKind::NewWork)));
}

#[test]
fn an_application_that_is_over_has_no_days_and_an_offer_that_is_answered_neither() {
    let mut dossier = Dossier::default();
    let said = vec![words(F::Organisation, "Zuid"), on(F::Interview, day(3)), on(F::NextDay, day(5))];
    run(&mut dossier, RecordCommand::Add(RecordKind::Application, said), day(0));
    let said = vec![words(F::Organisation, "Noord"), on(F::AnswerBy, day(4))];
    run(&mut dossier, RecordCommand::Add(RecordKind::JobOffer, said), day(0));
    assert_eq!(ids(&dossier), ["search-1-interview", "search-2-answer-by", "search-1-next-day"]);
    let end = |word| vec![(F::Outcome, Some(RecordValue::Choice(word)))];
    run(&mut dossier, RecordCommand::Set(1, end("no-reply")), day(0));
    run(&mut dossier, RecordCommand::Set(2, end("withdrawn")), day(0));
    assert!(ids(&dossier).is_empty());
}

#[test]
fn a_day_that_is_over_is_not_shown_nor_given() {
    let mut dossier = Dossier::default();
    run(&mut dossier, step("Gisteren", day(0)), day(0));
    let shown = groups(&dossier, day(1), Voice::default());
    assert_eq!(shown.len(), DateKind::ALL.len());
    assert!(shown.iter().all(|group| group.rows.is_empty()));
    assert_eq!(give(&mut dossier, true, 1), None);
}

#[test]
fn what_was_given_before_is_chosen_again() {
    let mut dossier = Dossier::default();
    assert_eq!(given_before(&dossier), []);
    run(&mut dossier, step("Bellen", day(3)), day(0));
    give(&mut dossier, true, 0).expect("a file");
    assert_eq!(given_before(&dossier), [DateKind::Steps]);
    let key = dossier.in_calendar.key().to_owned();
    give(&mut dossier, true, 1).expect("a file");
    assert_eq!((dossier.in_calendar.key(), dossier.in_calendar.times()), (key.as_str(), 2));
    let other = Command::PutInCalendar("ffeeddccbbaa99887766554433221100".to_owned(), Vec::new());
    assert!(dossier.apply(other, day(1)).is_err(), "a calendar has one key for ever");
}
