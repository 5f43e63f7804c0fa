//! Laws of changing records: what is refused changes nothing, what is undone is as it was, no number comes twice, and the
//! file keeps pace. Leaves out the limits.

use crate::dossiers::day;
use crate::records::{records, value};
use chrono::NaiveDate;
use domain::dossier::{
    Command, Dossier, Record, RecordCommand, RecordField, RecordKind, RecordValue, Refusal, Said,
};
use formats::dossier_file::{from_json, to_json};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// The day of these changes; that of the days that are given lies within what is accepted.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn run(dossier: &mut Dossier, command: RecordCommand) -> Result<(), Refusal> {
    dossier.apply(Command::Record(command), today())
}

/// Any values for some fields of a kind.
fn said(kind: RecordKind) -> impl Strategy<Value = Said> {
    let fields: Vec<_> = kind
        .fields()
        .iter()
        .map(|field| (Just(*field), option::of(value(field.shape())), any::<bool>()))
        .collect();
    fields.prop_map(|fields| {
        fields.into_iter().filter(|(.., is_said)| *is_said).map(|(field, value, _)| (field, value)).collect()
    })
}

fn add() -> impl Strategy<Value = (RecordKind, Said)> {
    select(RecordKind::ALL).prop_flat_map(|kind| said(kind).prop_map(move |said| (kind, said)))
}

/// What stands in these fields now, as a change that puts it there.
fn now(record: &Record, said: &Said) -> Said {
    said.iter().map(|(field, _)| (*field, record.get(*field).cloned())).collect()
}

proptest! {
    #[test]
    fn what_was_set_and_set_back_is_as_it_was(records in records(), place in any::<Index>(), seed in any::<Index>()) {
        let mut dossier = Dossier { records, ..Dossier::default() };
        let all: Vec<Record> = dossier.records.iter().cloned().collect();
        if !all.is_empty() {
            let record = place.get(&all);
            let field = *seed.get(record.kind.fields());
            let change: Said = vec![(field, None)];
            let back = now(record, &change);
            let before = dossier.records.clone();
            run(&mut dossier, RecordCommand::Set(record.id, change)).expect("taking out is possible");
            prop_assert!(dossier.records.get(record.id).expect("there").get(field).is_none());
            run(&mut dossier, RecordCommand::Set(record.id, back)).expect("it was there");
            prop_assert_eq!(&dossier.records, &before);
        }
    }

    #[test]
    fn what_was_removed_and_put_back_is_as_it_was(records in records(), place in any::<Index>()) {
        let mut dossier = Dossier { records, ..Dossier::default() };
        let before = dossier.records.clone();
        for record in before.iter() {
            run(&mut dossier, RecordCommand::Remove(record.id)).expect("possible");
        }
        prop_assert_eq!(dossier.records.iter().count(), 0);
        prop_assert_eq!(dossier.records.letters(), 0);
        let all: Vec<Record> = before.iter().cloned().collect();
        let (first, last) = all.split_at(if all.is_empty() { 0 } else { place.index(all.len()) });
        // In any order.
        for record in last.iter().chain(first) {
            run(&mut dossier, RecordCommand::PutBack(Box::new(record.clone()))).expect("room");
        }
        prop_assert_eq!(dossier.records, before);
    }

    #[test]
    fn no_number_comes_twice_and_the_file_keeps_pace(turns in vec((add(), any::<bool>()), 1..8)) {
        let mut dossier = Dossier::default();
        let mut given = Vec::new();
        for ((kind, said), is_removed) in turns {
            if !dossier.records.has_room(kind) {
                prop_assert_eq!(run(&mut dossier, RecordCommand::Add(kind, said)), Err(Refusal::TooManyRecords));
                continue;
            }
            run(&mut dossier, RecordCommand::Add(kind, said)).expect("room");
            let made = dossier.records.iter().next_back().expect("made").clone();
            prop_assert!(!given.contains(&made.id), "{} comes twice", made.id);
            given.push(made.id);
            if is_removed {
                run(&mut dossier, RecordCommand::Remove(made.id)).expect("possible");
            }
            let read = from_json(&to_json(&dossier));
            prop_assert_eq!(read.as_ref(), Ok(&dossier));
            dossier = read.expect("read");
        }
    }

    #[test]
    fn what_is_refused_changes_nothing(records in records(), far in 30_000u64..60_000, place in any::<Index>()) {
        let mut dossier = Dossier { records, ..Dossier::default() };
        let before = dossier.clone();
        let beyond = RecordValue::Day(today() + chrono::Days::new(far));
        let of_other_kind = vec![(RecordField::Mood, Some(RecordValue::Choice("heavy")))];
        let refused = [
            RecordCommand::Add(RecordKind::Goal, vec![(RecordField::Day, Some(beyond.clone()))]),
            RecordCommand::Add(RecordKind::Goal, of_other_kind.clone()),
            RecordCommand::Add(RecordKind::Step, vec![(RecordField::Owner, Some(RecordValue::Choice("neighbour")))]),
            RecordCommand::Add(RecordKind::Step, vec![(RecordField::Days, Some(RecordValue::Count(1_001)))]),
            RecordCommand::Set(0, of_other_kind),
        ];
        prop_assert!(run(&mut dossier, place.get(&refused).clone()).is_err());
        prop_assert_eq!(dossier, before);
    }

    #[test]
    fn clearing_a_kind_leaves_the_others(records in records(), kind in select(RecordKind::ALL)) {
        let mut dossier = Dossier { records, ..Dossier::default() };
        let others: Vec<Record> = dossier.records.iter().filter(|it| it.kind != kind).cloned().collect();
        run(&mut dossier, RecordCommand::Clear(kind)).expect("possible");
        prop_assert_eq!(dossier.records.iter().cloned().collect::<Vec<_>>(), others);
    }
}

/// The days that are made up here are days that a command accepts.
#[test]
fn the_days_of_these_tests_are_accepted() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..50 {
        let given = proptest::strategy::ValueTree::current(&day().new_tree(&mut runner).expect("a day"));
        let said = vec![(RecordField::Day, Some(RecordValue::Day(given)))];
        assert_eq!(run(&mut Dossier::default(), RecordCommand::Add(RecordKind::Goal, said)), Ok(()));
    }
}
