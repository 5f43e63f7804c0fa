//! From a record to what stands in its form, and from what was typed to the command. Nothing is kept until all of it
//! makes sense. Leaves out which fields a form has.

use super::asked::{asked, field_of};
use crate::facts::{FieldOf, Problem, Typed, amount, problem, refused};
use chrono::NaiveDate;
use content::Voice;
use content::texts::records as t;
use domain::dossier::{
    Command, Dossier, Record, RecordCommand, RecordField, RecordKind, RecordValue, Refusal, Said,
};
use domain::values::Euro;

/// What stands in the field of a record.
pub fn current(record: &Record, field: RecordField, voice: Voice) -> Typed {
    match record.get(field) {
        None => Typed::default(),
        Some(RecordValue::Words(words)) => Typed::text(words.clone()),
        Some(RecordValue::Choice(word)) => Typed::text((*word).to_owned()),
        Some(RecordValue::Day(day)) => Typed::day(*day),
        Some(RecordValue::Money(money)) => Typed::text(amount(*money, voice)),
        Some(RecordValue::Count(count)) => Typed::text(count.to_string()),
    }
}

/// The command that makes a record of what was typed. Its first field cannot stay empty: it is found back by that.
///
/// # Errors
/// Everything that is to be mended, in the order of the fields.
pub fn added(
    kind: RecordKind,
    typed: &[(RecordField, Typed)],
    dossier: &Dossier,
    today: NaiveDate,
    voice: Voice,
) -> Result<Command, Vec<Problem>> {
    let said = said(kind, typed, voice)?;
    let make = |said| Command::Record(RecordCommand::Add(kind, said));
    tried(kind, said, make, typed, dossier, today, voice)
}

/// The command that puts what was typed in a record that is there.
///
/// # Errors
/// Everything that is to be mended, in the order of the fields.
pub fn changed(
    record: &Record,
    typed: &[(RecordField, Typed)],
    dossier: &Dossier,
    today: NaiveDate,
    voice: Voice,
) -> Result<Command, Vec<Problem>> {
    let said = said(record.kind, typed, voice)?;
    let make = |said| Command::Record(RecordCommand::Set(record.id, said));
    tried(record.kind, said, make, typed, dossier, today, voice)
}

/// The command, once the dossier would take it; else what it refuses, at its field.
fn tried(
    kind: RecordKind,
    said: Said,
    make: impl Fn(Said) -> Command,
    typed: &[(RecordField, Typed)],
    dossier: &Dossier,
    today: NaiveDate,
    voice: Voice,
) -> Result<Command, Vec<Problem>> {
    let refusal = |said| dossier.clone().apply(make(said), today).err();
    let first = typed.first().map_or(RecordField::Title, |(field, _)| *field);
    match refusal(said.clone()) {
        None => Ok(make(said)),
        Some(Refusal::TooManyRecords | Refusal::NotThere) => {
            Err(vec![problem(asked(kind, first), t::FULL.owned(voice))])
        }
        Some(_) => Err(said
            .into_iter()
            .filter_map(|one| {
                let field = one.0;
                let why = refusal(vec![one])?;
                Some(refused(why, field_of(field), asked(kind, field), voice))
            })
            .collect()),
    }
}

fn said(kind: RecordKind, typed: &[(RecordField, Typed)], voice: Voice) -> Result<Said, Vec<Problem>> {
    let (mut said, mut problems) = (Said::new(), Vec::new());
    for (place, (field, typed)) in typed.iter().enumerate() {
        if place == 0 && typed.is_empty() {
            problems.push(problem(asked(kind, *field), t::NEEDS_NAME.owned(voice)));
            continue;
        }
        match value(kind, *field, typed, voice) {
            Ok(value) => said.push((*field, value)),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(said) } else { Err(problems) }
}

/// What was typed in one field; nothing when it is empty.
fn value(
    kind: RecordKind,
    field: RecordField,
    typed: &Typed,
    voice: Voice,
) -> Result<Option<RecordValue>, Problem> {
    if typed.is_empty() {
        return Ok(None);
    }
    let (asked, of) = (asked(kind, field), field_of(field));
    let value = match of {
        FieldOf::Day => RecordValue::Day(typed.read_day(asked, voice)?),
        FieldOf::Money => RecordValue::Money(Euro::from_cents(typed.read_number(of, asked, voice)?)),
        FieldOf::Choice => return Ok(field.shape().choice(&typed.text)),
        FieldOf::Line | FieldOf::Words => RecordValue::Words(typed.text.clone()),
        // What lies below zero lies outside every range.
        FieldOf::Count | FieldOf::Percent => {
            RecordValue::Count(u32::try_from(typed.read_number(of, asked, voice)?).unwrap_or(u32::MAX))
        }
    };
    Ok(Some(value))
}
