//! A forecast for the diary: days until one in five, half, four in five have started, by the own answers of that day.
//! Leaves out comparing.

use crate::compare::own;
use crate::forecast::Reckoning;
use chrono::NaiveDate;
use domain::dossier::{Command, DiaryEntry, Dossier, Telling};
use domain::forecast::Situation;

/// The forecast of today, by the own answers also while something is tried out.
pub fn entry(dossier: &Dossier, today: NaiveDate) -> DiaryEntry {
    let answers = own(dossier).clone();
    let situation = Situation::with_answers(dossier, &answers, today);
    let forecast = Reckoning::of(dossier, today).with(situation).whole_forecast();
    let days = |share| forecast.weeks_until(share).map(|weeks| (weeks * 7.0).round() as u16);
    DiaryEntry { day: today, early: days(0.2), half: days(0.5), late: days(0.8), answers }
}

/// The first forecast of the diary, for when the person first sees one. None when there is one already.
pub fn first(dossier: &Dossier, today: NaiveDate) -> Option<Command> {
    let is_first = dossier.telling == Telling::Now && dossier.diary.is_empty();
    is_first.then(|| Command::Note(Box::new(entry(dossier, today))))
}
