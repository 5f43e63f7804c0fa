//! What the screen of the calendar shows: the days that lie ahead, kind by kind. Leaves out the file.

use super::{DateKind, all};
use crate::wording::{amounts, dates};
use chrono::NaiveDate;
use content::texts::calendar as t;
use content::{Text, Voice};
use domain::dossier::Dossier;

/// A kind of days.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Which.
    pub kind: DateKind,
    /// Its name.
    pub name: &'static str,
    /// How many days, as words.
    pub count: String,
    /// The days that lie ahead, the earliest first.
    pub rows: Vec<Row>,
}

/// A day.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// When.
    pub day: String,
    /// What.
    pub title: String,
}

/// The days that lie ahead, of every kind.
pub fn groups(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<Group> {
    let all = all(dossier, today, voice);
    let group = |kind: DateKind| {
        let ahead = all.iter().filter(|date| date.kind == kind && today <= date.day);
        let rows: Vec<_> =
            ahead.map(|date| Row { day: dates::day(date.day, voice), title: date.title.clone() }).collect();
        let count = match rows.len() {
            0 => t::NONE.owned(voice),
            1 => t::ONE.owned(voice),
            count => t::COUNT.fill(voice, [amounts::whole(i64::try_from(count).unwrap_or(i64::MAX), voice)]),
        };
        Group { kind, name: name(kind).get(voice), count, rows }
    };
    DateKind::ALL.into_iter().map(group).collect()
}

/// The kinds of which something was given to a calendar before.
pub fn given_before(dossier: &Dossier) -> Vec<DateKind> {
    let has = |kind: &DateKind| dossier.in_calendar.iter().any(|(id, _)| DateKind::of(id) == Some(*kind));
    DateKind::ALL.into_iter().filter(has).collect()
}

fn name(kind: DateKind) -> &'static Text {
    match kind {
        DateKind::Deadlines => &t::KIND_DEADLINES,
        DateKind::Steps => &t::KIND_STEPS,
        DateKind::Search => &t::KIND_SEARCH,
        DateKind::NewWork => &t::KIND_NEW_WORK,
    }
}
