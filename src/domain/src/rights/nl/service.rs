//! The length of service, to the day. Leaves out which days count: that is the rule's.

use chrono::{Datelike, Months, NaiveDate};

/// Whole years, then whole months, then days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Service {
    /// Whole years.
    pub years: i64,
    /// Whole months after those, 0 to 11.
    pub months: i64,
    /// Days after those, fewer than the month has that they began.
    pub days: i64,
    /// How many days that month has, from its day of the month to the next.
    pub month_days: i64,
}

impl Service {
    /// From one day up to another that no longer counts. None when that lies before the first.
    pub fn between(began: NaiveDate, end: NaiveDate) -> Option<Self> {
        if end < began {
            return None;
        }
        let year = |day: NaiveDate| i64::from(day.year());
        let month = |day: NaiveDate| i64::from(day.month());
        let started = (year(end) - year(began)) * 12 + month(end) - month(began);
        // A month is whole on the same day of a later month, or on its last day when it has no such day.
        let complete = if add(began, started)? <= end { started } else { started - 1 };
        let (from, next) = (add(began, complete)?, add(began, complete + 1)?);
        Some(Self {
            years: complete / 12,
            months: complete % 12,
            days: end.signed_duration_since(from).num_days(),
            month_days: next.signed_duration_since(from).num_days(),
        })
    }
}

fn add(day: NaiveDate, months: i64) -> Option<NaiveDate> {
    day.checked_add_months(Months::new(u32::try_from(months).ok()?))
}
