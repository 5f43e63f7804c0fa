//! What the closing page of a look back says. Leaves out what may be changed by consent.

use super::{day, done::done, last_before, since};
use crate::look_back::is_due;
use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Dossier, RecordField as F, RecordKind};

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
            is_month: !is_heavy && is_due(dossier, today),
        })
    }
}
