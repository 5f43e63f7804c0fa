//! Every day of one's own that can stand in a calendar. Leaves out which of them are chosen, and those that are over.

use super::{search, work};
use crate::own_dates::{is_done, own_dates};
use crate::plan_steps;
use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Dossier, RecordField, RecordKind};
use domain::rights::DeadlineOutcome;

/// What a date is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateKind {
    /// A term of law, or one that was agreed on.
    Deadlines,
    /// A step of the plan.
    Steps,
    /// An interview, what comes next, an offer that wants an answer.
    Search,
    /// The first day, the trial period, how it goes after some time.
    NewWork,
}

impl DateKind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Deadlines, Self::Steps, Self::Search, Self::NewWork];

    /// What the ids of its dates begin with.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Deadlines => "term",
            Self::Steps => "step",
            Self::Search => "search",
            Self::NewWork => "work",
        }
    }

    /// The kind of a date, by its id.
    pub fn of(date: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| date.strip_prefix(kind.id()).is_some_and(|it| it.starts_with('-')))
    }
}

/// A day of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnDate {
    /// What names it for ever: kind, and number of its record or id of its term.
    pub id: String,
    /// What it is of.
    pub kind: DateKind,
    /// The day.
    pub day: NaiveDate,
    /// What it is, in a line.
    pub title: String,
}

impl OwnDate {
    pub(super) fn new(kind: DateKind, rest: &[&str], day: NaiveDate, title: String) -> Self {
        Self { id: [kind.id(), "-", &rest.join("-")].concat(), kind, day, title }
    }
}

/// Days that stand with the record that they are of, one for each, and not among the terms.
const WITH_RECORDS: [&str; 2] = ["aanbod-beantwoorden", "proeftijd"];

/// All of them, the earliest first.
pub fn all(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<OwnDate> {
    let mut all = Vec::new();
    let mut put = |date: OwnDate| {
        let place = all.iter().take_while(|known: &&OwnDate| known.day <= date.day).count();
        all.insert(place, date);
    };
    for deadline in own_dates(dossier, today) {
        let id = deadline.rule.id;
        let is_done = is_done(&deadline, dossier);
        let (DeadlineOutcome::On { date, .. }, Some(entry)) = (deadline.outcome, content::deadline(id))
        else {
            continue;
        };
        if !is_done && !WITH_RECORDS.contains(&id) {
            put(OwnDate::new(DateKind::Deadlines, &[id], date, entry.name.owned(voice)));
        }
    }
    for record in dossier.records.of(RecordKind::Step).filter(|it| plan_steps::is_open(it, dossier)) {
        if let (Some(day), Some(name)) = (record.day(RecordField::Day), plan_steps::name(record, voice)) {
            put(OwnDate::new(DateKind::Steps, &[&record.id.to_string()], day, name));
        }
    }
    search::dates(dossier, voice).into_iter().for_each(&mut put);
    work::dates(dossier, voice).into_iter().for_each(&mut put);
    all
}
