//! The next steps with applications and people that have their day soon, the first day first. Leaves out the rest.

use crate::records;
use crate::route::Route;
use crate::wording::dates;
use chrono::{Days, NaiveDate};
use content::Voice;
use content::search::figures::AHEAD_WEEKS;
use content::texts::search as t;
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind};
use domain::search::Stage;

/// How many show at most.
const MOST: usize = 8;

/// A next step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// What, with whom, and when.
    pub words: String,
    /// Where it is kept.
    pub href: String,
}

/// The next steps of this dossier.
pub fn next_steps(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<NextStep> {
    let until = today.checked_add_days(Days::new(AHEAD_WEEKS.value as u64 * 7)).unwrap_or(today);
    let mut soon: Vec<(NaiveDate, &Record)> = Vec::new();
    for record in dossier.records.iter() {
        let counts = match record.kind {
            RecordKind::Application => !Stage::of(record).is_over(),
            kind => kind == RecordKind::Contact,
        };
        if let Some(day) = record.day(F::NextDay).filter(|day| counts && *day <= until) {
            soon.insert(soon.partition_point(|(before, _)| *before <= day), (day, record));
        }
    }
    soon.truncate(MOST);
    let shown = |(day, record): (NaiveDate, &Record)| {
        let (day, name) = (dates::day(day, voice), records::name(record, voice));
        let next = record.words(F::Next);
        let words = if next.is_empty() {
            t::NEXT_LINE.fill(voice, [day, name])
        } else {
            t::NEXT_LINE_WORDS.fill(voice, [day.as_str(), &name, next])
        };
        let is_contact = record.kind == RecordKind::Contact;
        NextStep { words, href: if is_contact { Route::Network } else { Route::Applications }.href() }
    };
    soon.into_iter().map(shown).collect()
}
