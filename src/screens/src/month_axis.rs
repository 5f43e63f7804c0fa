//! Months under an axis of weeks, and places on it. Leaves out which of them fit side by side: that is decided where
//! they are drawn.

use crate::charts::ChartMark;
use crate::wording::dates;
use chrono::{Datelike, Days, Months, NaiveDate};
use content::Voice;

/// Weeks up to which every month has a mark of its own; beyond them every third.
const EVERY_MONTH: f64 = 52.0;

/// The first day of every month on an axis that starts on this day, or of every third when it is long.
pub fn ticks(start: NaiveDate, length: f64, today: NaiveDate, voice: Voice) -> Vec<ChartMark> {
    let step = if length <= EVERY_MONTH { 1 } else { 3 };
    let first = start.with_day(1).unwrap_or(start);
    (1..)
        .map_while(|count: u32| first.checked_add_months(Months::new(count * step)))
        .map(|month| ChartMark {
            week: weeks_between(start, month),
            label: dates::month(month, today, voice),
        })
        .take_while(|mark| mark.week < length)
        .collect()
}

/// Weeks from one day to another; below zero when it lies before.
pub fn weeks_between(start: NaiveDate, day: NaiveDate) -> f64 {
    day.signed_duration_since(start).num_days() as f64 / 7.0
}

/// The day so many days later.
pub fn days_after(day: NaiveDate, days: u16) -> NaiveDate {
    day.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX)
}

/// The day so many weeks later.
pub fn weeks_after(day: NaiveDate, weeks: f64) -> NaiveDate {
    days_after(day, (weeks.max(0.0) * 7.0).round() as u16)
}
