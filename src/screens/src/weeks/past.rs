//! The weeks that lie behind, the latest first, each with what was done in it. Leaves out a count of them.

use super::{day, done::done};
use crate::records::{Told, name, told};
use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind};

/// One look back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its number.
    pub id: u32,
    /// Its day.
    pub name: String,
    /// What was done between the one before and this one.
    pub done: Vec<String>,
    /// What the person said.
    pub lines: Vec<Told>,
}

/// All of them, the latest first.
pub fn weeks(dossier: &Dossier, voice: Voice) -> Vec<Week> {
    let mut all: Vec<(NaiveDate, &Record)> = Vec::new();
    for week in dossier.records.of(RecordKind::CheckIn) {
        let own = day(week);
        let place = all.iter().take_while(|(before, _)| own < *before).count();
        all.insert(place, (own, week));
    }
    let before = |place: usize| all.get(place + 1).map(|(day, _)| *day);
    let shown = |(place, (own, week)): (usize, &(NaiveDate, &Record))| Week {
        id: week.id,
        name: name(week, voice),
        done: done(dossier, before(place), *own, voice),
        lines: told(week, &[F::Happened, F::Mood, F::Next], voice),
    };
    all.iter().enumerate().map(shown).collect()
}
