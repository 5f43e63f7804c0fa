//! What the closing page of a look back says. Leaves out what may be changed by consent.

use super::{day, done::done, last_before, since};
use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Dossier, RecordField as F, RecordKind};

/// Days after which a longer look back is offered.
const MONTH: i64 = 28;

/// The closing page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// Since when is counted.
    pub since: String,
    /// What was done.
    pub done: Vec<String>,
    /// The first step of the next week, in the person's words.
    pub next: Option<String>,
    /// Whether the week was heavy, as the person says.
    pub is_heavy: bool,
    /// Whether a longer look back can be offered.
    pub is_month: bool,
}

impl Closing {
    /// The page of a look back; None when there is none with this number.
    pub fn of(id: u32, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<Self> {
        let week = dossier.records.get(id).filter(|record| record.kind == RecordKind::CheckIn)?;
        let before = last_before(dossier, week);
        let is_heavy = week.choice(F::Mood) == "heavy";
        Some(Self {
            since: since(before, voice),
            done: done(dossier, before, day(week), voice),
            next: Some(week.words(F::Next).to_owned()).filter(|words| !words.is_empty()),
            is_heavy,
            is_month: !is_heavy && is_month(dossier, today),
        })
    }
}

/// Whether a month went by since the last longer look back; without one, since the first answer.
pub fn is_month(dossier: &Dossier, today: NaiveDate) -> bool {
    let last = dossier.records.of(RecordKind::Evaluation).map(day).max();
    let since = last.or(dossier.begun);
    since.is_some_and(|since| MONTH <= today.signed_duration_since(since).num_days())
}
