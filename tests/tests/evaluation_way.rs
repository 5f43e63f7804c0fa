//! What `evaluate` prints of plan, search and dates for a calendar: the same as is kept and shown, and no own words.

#![allow(clippy::expect_used, reason = "a test stops when it must")]

use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Dossier, RecordField, RecordKind, RecordValue};
use formats::dossier_file::from_json;
use formats::evaluation::Evaluation;
use screens::evaluation::evaluate_without_feelings;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn example() -> Dossier {
    from_json(include_str!("../../src/formats/examples/dossier.json")).expect("the example")
}

fn of(dossier: &Dossier) -> Evaluation {
    evaluate_without_feelings(dossier, today())
}

#[test]
fn every_record_is_counted_once() {
    let (dossier, out) = (example(), of(&example()));
    assert_eq!(out.records.iter().map(|kind| kind.count).sum::<usize>(), dossier.records.iter().count());
    let applications = dossier.records.of(RecordKind::Application).count();
    assert_eq!(out.search.stages.iter().map(|stage| stage.count).sum::<usize>(), applications);
    assert!(0 < applications && out.search.counts.applied <= applications);
    assert_eq!(out.plan.len(), dossier.records.of(RecordKind::Step).count());
}

#[test]
fn the_dates_are_those_of_the_calendar() {
    let (dossier, out) = (example(), of(&example()));
    let own = screens::calendar::all(&dossier, today(), Voice::new(dossier.language, dossier.address));
    let own: Vec<_> = own.into_iter().map(|date| (date.id, date.day.to_string())).collect();
    let told: Vec<_> = out.calendar.into_iter().map(|date| (date.id, date.day)).collect();
    assert_eq!(own, told);
    assert!(told.iter().any(|(id, _)| id == "term-ww-aanvragen" || id.starts_with("term-")));
}

#[test]
fn a_step_is_never_later_than_its_latest_day() {
    for step in of(&example()).plan {
        if let (Some(day), Some(latest), Some(_)) =
            (&step.day, &step.latest, step.room.filter(|room| 0 < *room))
        {
            assert!(day <= latest, "step {}", step.number);
        }
    }
}

#[test]
fn own_words_of_records_stay_out() {
    let dossier = example();
    let out = serde_json::to_string(&of(&dossier)).expect("JSON");
    // A step of ours has words of ours.
    for record in dossier.records.iter().filter(|it| it.words(RecordField::Task).is_empty()) {
        for (field, value) in record.iter() {
            if let RecordValue::Words(words) = value {
                assert!(
                    words.chars().count() < 12 || !out.contains(words.as_str()),
                    "{field:?}: {words} is told"
                );
            }
        }
    }
}

#[test]
fn who_keeps_nothing_has_nothing_there() {
    let out = of(&Dossier::default());
    assert!(
        out.records.is_empty()
            && out.plan.is_empty()
            && out.search.stages.is_empty()
            && out.calendar.is_empty()
    );
}
