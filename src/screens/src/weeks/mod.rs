//! The week: what was done since the last look back, the first step of the next week, what the person can let be changed
//! in the plan, and the weeks that lie behind. Leaves out the form and drawing.

mod closing;
mod consent;
mod done;
mod duty;
mod form;
mod next;
mod past;

pub use closing::Closing;
pub use consent::{LaterSteps, later_steps};
pub use done::{done, task_name};
pub use duty::{Duty, duty};
pub use form::{command, fields};
pub use next::next_steps;
pub use past::{Week, Weeks, weeks};

use chrono::NaiveDate;
use content::Voice;
use content::texts::check_in as t;
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind};

/// What the page says before anything is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThisWeek {
    /// Since when is counted.
    pub since: String,
    /// What was done, as the person kept it.
    pub done: Vec<String>,
    /// What the law asks meanwhile, when weeks went by.
    pub duty: Option<Duty>,
    /// The look back of today, when there is one.
    pub today: Option<u32>,
}

impl ThisWeek {
    /// The page today.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        let own = of_today(dossier, today).map(|week| week.id);
        let before = last_day(dossier, own);
        Self {
            since: since(before, voice),
            done: done(dossier, before, today, voice),
            duty: duty(dossier, today, voice),
            today: own,
        }
    }
}

/// The day of a look back: the one that the person gave it, or on which it was made.
pub(crate) fn day(record: &Record) -> NaiveDate {
    record.day(F::Day).unwrap_or(record.made)
}

/// The look back of today.
pub fn of_today(dossier: &Dossier, today: NaiveDate) -> Option<&Record> {
    dossier.records.of(RecordKind::CheckIn).find(|week| day(week) == today)
}

/// The day of the look back before this one.
fn last_before(dossier: &Dossier, week: &Record) -> Option<NaiveDate> {
    let own = day(week);
    dossier.records.of(RecordKind::CheckIn).map(day).filter(|day| *day < own).max()
}

/// The day of the last look back, one of them left out.
fn last_day(dossier: &Dossier, without: Option<u32>) -> Option<NaiveDate> {
    let others = dossier.records.of(RecordKind::CheckIn).filter(|week| Some(week.id) != without);
    others.map(day).max()
}

fn since(day: Option<NaiveDate>, voice: Voice) -> String {
    match day {
        Some(day) => t::SINCE.fill(voice, [crate::wording::dates::day(day, voice)]),
        None => t::SINCE_BEGIN.owned(voice),
    }
}
