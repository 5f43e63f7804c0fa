//! Calendar months in a row. Leaves out days.

use chrono::{Datelike, Months, NaiveDate};

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month {
    first: NaiveDate,
}

impl Month {
    /// The month of a day.
    pub fn of(day: NaiveDate) -> Self {
        Self { first: day.with_day(1).unwrap_or(day) }
    }

    /// Its first day.
    pub const fn first_day(self) -> NaiveDate {
        self.first
    }

    /// Its last day.
    pub fn last_day(self) -> NaiveDate {
        self.next().first.pred_opt().unwrap_or(self.first)
    }

    /// The month after it. At the end of the calendar the same.
    pub fn next(self) -> Self {
        Self { first: self.first.checked_add_months(Months::new(1)).unwrap_or(self.first) }
    }

    /// How many months from this one to another; below zero when that comes before.
    pub fn until(self, later: Self) -> i64 {
        let count = |month: Self| i64::from(month.first.year()) * 12 + i64::from(month.first.month());
        count(later) - count(self)
    }

    /// How many days it has.
    pub fn days(self) -> i64 {
        self.last_day().signed_duration_since(self.first).num_days() + 1
    }

    /// How many of its days lie from one day up to and including another.
    pub fn days_between(self, from: NaiveDate, until: NaiveDate) -> i64 {
        let (from, until) = (self.first.max(from), self.last_day().min(until));
        (until.signed_duration_since(from).num_days() + 1).max(0)
    }
}

/// So many months, from the month of this day on.
pub fn months_from(day: NaiveDate, count: usize) -> impl Iterator<Item = Month> {
    std::iter::successors(Some(Month::of(day)), |month| Some(month.next())).take(count)
}
