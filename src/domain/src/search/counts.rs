//! What happened in a period, counted by the days that the person kept. Leaves out comparing with anyone.

use super::stage::{answered_on, first_talk_on, second_talk_on};
use crate::dossier::{Record, RecordField as F, RecordKind, Records};
use chrono::NaiveDate;

/// Days from one to another, both counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

impl Period {
    /// Whether a day lies in it.
    pub fn holds(self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.until
    }
}

/// How often something happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Applications.
    pub applied: usize,
    /// Applications that got an answer, whatever it was.
    pub answers: usize,
    /// Applications that came to a first talk.
    pub talks: usize,
    /// Applications that came to a second talk.
    pub second_talks: usize,
    /// Offers.
    pub offers: usize,
    /// People of the network who were spoken.
    pub people: usize,
    /// Other things done for the search.
    pub others: usize,
}

impl Counts {
    /// What happened in a period.
    pub fn of(records: &Records, period: Period) -> Self {
        let count = |kind, on: &dyn Fn(&Record) -> Option<NaiveDate>| {
            records.of(kind).filter(|record| on(record).is_some_and(|day| period.holds(day))).count()
        };
        let application = RecordKind::Application;
        Self {
            applied: count(application, &|it| it.day(F::Applied)),
            answers: count(application, &answered_on),
            talks: count(application, &first_talk_on),
            second_talks: count(application, &second_talk_on),
            offers: count(application, &|it| it.day(F::Offered)),
            people: count(RecordKind::Contact, &|it| it.day(F::Day)),
            others: count(RecordKind::Activity, &|it| it.day(F::Day)),
        }
    }

    /// Whether nothing happened.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}
