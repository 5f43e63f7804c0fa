//! The weeks that lie behind, the latest first, each with what was done in it. Leaves out a count of them.

use super::{day, done::done, of_today};
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
    /// How it was: a feeling, which is not for paper.
    pub mood: Vec<Told>,
}

/// Some of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weeks {
    /// Those that are shown, the latest first.
    pub shown: Vec<Week>,
    /// How many more there are.
    pub rest: usize,
}

/// The latest ones, so many at most; the one of today stands elsewhere.
pub fn weeks(dossier: &Dossier, today: NaiveDate, most: usize, voice: Voice) -> Weeks {
    let mut all: Vec<(NaiveDate, &Record)> = Vec::new();
    for week in dossier.records.of(RecordKind::CheckIn) {
        let own = day(week);
        let place = all.iter().take_while(|(before, _)| own < *before).count();
        all.insert(place, (own, week));
    }
    let own = of_today(dossier, today).map(|week| week.id);
    let before = |place: usize| all.get(place + 1).map(|(day, _)| *day);
    let others = all.iter().enumerate().filter(|(_, (_, week))| Some(week.id) != own);
    let shown: Vec<Week> = others
        .clone()
        .take(most)
        .map(|(place, (day, week))| Week {
            id: week.id,
            name: name(week, voice),
            done: done(dossier, before(place), *day, voice),
            lines: told(week, &[F::Happened, F::Next], voice),
            mood: told(week, &[F::Mood], voice),
        })
        .collect();
    let rest = others.count() - shown.len();
    Weeks { shown, rest }
}
