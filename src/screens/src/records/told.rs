//! A record in words: its name, and its lines. Leaves out which lines a screen shows.

use super::labels::label;
use super::options::options;
use crate::wording::{amounts, dates};
use content::Voice;
use content::texts::records as t;
use domain::dossier::{Record, RecordField as F, RecordKind, RecordValue};

/// A line of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it is about.
    pub label: &'static str,
    /// What stands there.
    pub value: String,
}

/// The name of a record: the first of its words, or of two that belong together.
pub fn name(record: &Record, voice: Voice) -> String {
    let parts: &[F] = match record.kind {
        RecordKind::Step => {
            return crate::plan_steps::name(record, voice).unwrap_or_else(|| t::NAMELESS.owned(voice));
        }
        RecordKind::Application | RecordKind::JobOffer | RecordKind::NewWork | RecordKind::CvWork => {
            &[F::Role, F::Organisation]
        }
        RecordKind::Contact | RecordKind::CvHead => &[F::Name],
        RecordKind::Aftercare | RecordKind::CheckIn | RecordKind::Evaluation => {
            return value(record, F::Day, voice).unwrap_or_else(|| t::NAMELESS.owned(voice));
        }
        _ => &[F::Title],
    };
    let words: Vec<&str> =
        parts.iter().map(|field| record.words(*field)).filter(|it| !it.is_empty()).collect();
    if words.is_empty() { t::NAMELESS.owned(voice) } else { words.join(", ") }
}

/// What stands in a field, in words.
pub fn value(record: &Record, field: F, voice: Voice) -> Option<String> {
    Some(match record.get(field)? {
        RecordValue::Words(words) => words.clone(),
        RecordValue::Day(day) => dates::day(*day, voice),
        RecordValue::Money(amount) => amounts::euro(*amount, voice),
        RecordValue::Count(count) => count.to_string(),
        RecordValue::Choice(word) => {
            options(field, voice).into_iter().find(|choice| choice.word == *word)?.label
        }
    })
}

/// The lines of some fields; what is empty has none.
pub fn told(record: &Record, fields: &[F], voice: Voice) -> Vec<Told> {
    let line = |field: &F| {
        let value = value(record, *field, voice)?;
        Some(Told { label: label(record.kind, *field).get(voice), value })
    };
    fields.iter().filter_map(line).collect()
}
