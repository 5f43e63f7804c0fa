//! Any records of any kind, with any fields, and what was put in a calendar. Leaves out the other answers.

use crate::dossiers::day;
use chrono::NaiveDate;
use domain::dossier::{
    InCalendar, MOST_CENTS, MOST_LINE, MOST_RECORD_NUMBER, MOST_WORDS, Record, RecordField, RecordKind,
    RecordShape, RecordValue, Records,
};
use domain::values::Euro;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Own words as they are kept: no space round them, and some.
fn words(most: usize) -> impl Strategy<Value = RecordValue> {
    vec(any::<char>(), 1..40.min(most))
        .prop_map(|words| String::from_iter(words).trim().to_owned())
        .prop_filter("no words at all", |words| !words.is_empty())
        .prop_map(RecordValue::Words)
}

/// Any value that can stand in a field.
pub fn value(shape: RecordShape) -> BoxedStrategy<RecordValue> {
    match shape {
        RecordShape::Line => words(MOST_LINE).boxed(),
        RecordShape::Words => words(MOST_WORDS).boxed(),
        RecordShape::Day => day().prop_map(RecordValue::Day).boxed(),
        RecordShape::Money => {
            (0..=MOST_CENTS).prop_map(|cents| RecordValue::Money(Euro::from_cents(cents.into()))).boxed()
        }
        RecordShape::Count { least, most } => (least..=most).prop_map(RecordValue::Count).boxed(),
        RecordShape::Choice(words) => select(words).prop_map(RecordValue::Choice).boxed(),
    }
}

fn record() -> impl Strategy<Value = (RecordKind, NaiveDate, Vec<(RecordField, RecordValue)>)> {
    (select(RecordKind::ALL), day()).prop_flat_map(|(kind, made)| {
        let said: Vec<_> = kind.fields().iter().map(|field| option::of(value(field.shape()))).collect();
        said.prop_map(move |said| {
            let said = kind.fields().iter().zip(said);
            (kind, made, said.filter_map(|(field, value)| Some((*field, value?))).collect())
        })
    })
}

/// Any records, each number once, some of them gone again.
pub fn records() -> impl Strategy<Value = Records> {
    let all = btree_map(1..=MOST_RECORD_NUMBER, record(), 0..6);
    (all, option::of(1..=MOST_RECORD_NUMBER)).prop_map(|(all, gone)| {
        let mut records = Records::default();
        for (id, (kind, made, said)) in all {
            let mut record = Record::new(id, kind, made);
            said.into_iter().for_each(|(field, value)| Records::fill(&mut record, field, value));
            records.insert(record);
        }
        gone.into_iter().for_each(|number| records.reserve(number));
        records
    })
}

/// Anything that was put in a calendar.
pub fn in_calendar() -> impl Strategy<Value = InCalendar> {
    let dates = btree_map("[a-z0-9-]{1,60}", day(), 0..4);
    (option::of("[0-9a-f]{32}"), 0u32..=1_000_000, dates).prop_map(|(key, times, dates)| {
        let mut kept = InCalendar::default();
        kept.name(&key.unwrap_or_default());
        kept.count(times);
        dates.iter().for_each(|(id, day)| kept.put(id, *day));
        kept
    })
}
