//! The part of the table with what the person keeps of their way. Leaves out what a record means: the kinds and fields
//! are those of the domain.

use super::day;
use super::entries::Entries;
use super::field::Field;
use super::field::Kind::{Choice, Date, Entries as Members, Number};
use super::field::fields;
use super::given::Given;
use super::part::Part;
use super::write::text;
use crate::json::Json;
use crate::words::Word;
use chrono::NaiveDate;
use domain::dossier::{
    Dossier, MOST_CENTS, MOST_RECORD_NUMBER, MOST_RECORDS, Record, RecordField, RecordKind, RecordShape,
    RecordValue, Records,
};
use domain::values::Euro;

/// Records. While one is read or written it is the only one of its dossier.
pub(super) const RECORDS: Part = Part {
    rows: RECORD,
    most: MOST_RECORDS,
    nth: |d, place, part| part.records.insert(d.records.iter().nth(place)?.clone()),
    add: |d, part| {
        if let Some(record) = part.records.take() {
            d.records.insert(record);
        }
    },
};

const RECORD: &[Field] = fields! { "records.";
    /// Its number, which no other record ever had.
    "number": Number(1, MOST_RECORD_NUMBER), Needed,
        |d| Given::amount(only(d).map(|it| it.id)),
        |d, given| if let Some(id) = given.as_number().known() {
            d.records.insert(Record::new(*id, RecordKind::Goal, NaiveDate::default()));
        };
    /// What it is of.
    "kind": Choice(RecordKind::WORDS), Needed,
        |d| only(d).map_or(Given::Absent, |it| Given::one(it.kind)),
        |d, given| if let Some(kind) = given.as_one() { change(d, |it| it.kind = kind) };
    /// The day on which it was made.
    "made": Date, Needed,
        |d| only(d).map_or(Given::Absent, |it| Given::Day(it.made)),
        |d, given| if let Some(made) = given.as_date() { change(d, |it| it.made = made) };
    /// Field id to what stands there: own words, a day as `2026-11-21`, an amount in cents, a number, or the word of a
    /// choice. A field that this kind of record does not have is passed over.
    "fields": Members(&FIELDS), LeftOut,
        |d| Given::there(only(d).is_some_and(|it| !it.is_empty())), |_, _| ();
};

const FIELDS: Entries = Entries {
    is_list: false,
    all: |d| {
        let written = |(field, value): (RecordField, &RecordValue)| (field.id().to_owned(), written(value));
        let mut all: Vec<(String, Json)> = Vec::new();
        for member in only(d).into_iter().flat_map(Record::iter).map(written) {
            let place = all.iter().take_while(|(id, _)| *id < member.0).count();
            all.insert(place, member);
        }
        all
    },
    put: |d, id, value| {
        let Some(field) = RecordField::ALL.iter().find(|field| field.id() == id) else { return Some(()) };
        let value = read(field.shape(), value)?;
        change(d, |it| Records::fill(it, *field, value));
        Some(())
    },
    #[cfg(feature = "schema")]
    shape: r#"{"anyOf":[{"type":"string","maxLength":1000},{"type":"integer"}]}"#,
};

fn written(value: &RecordValue) -> Json {
    match value {
        RecordValue::Words(words) => text(words),
        RecordValue::Choice(word) => text(word),
        RecordValue::Day(day) => Json::Text(day::to_text(*day)),
        RecordValue::Money(amount) => Json::Text(amount.cents().to_string()),
        RecordValue::Count(count) => Json::Text(count.to_string()),
    }
}

fn read(shape: RecordShape, value: &Json) -> Option<RecordValue> {
    let (Json::Text(given) | Json::Number(given)) = value else { return None };
    let count = |least: u32, most: u32| given.parse().ok().filter(|it| (least..=most).contains(it));
    match shape {
        RecordShape::Line | RecordShape::Words => Some(RecordValue::Words(given.clone())),
        RecordShape::Choice(_) => shape.choice(given),
        RecordShape::Day => day::from_text(given).map(RecordValue::Day),
        RecordShape::Money => Some(RecordValue::Money(Euro::from_cents(count(0, MOST_CENTS)?.into()))),
        RecordShape::Count { least, most } => count(least, most).map(RecordValue::Count),
    }
}

fn only(dossier: &Dossier) -> Option<&Record> {
    dossier.records.iter().next()
}

fn change(dossier: &mut Dossier, change: impl FnOnce(&mut Record)) {
    if let Some(mut record) = dossier.records.take() {
        change(&mut record);
        dossier.records.insert(record);
    }
}
