//! Complete months between two days: service, age, career. Leaves out gaps between contracts: the first day given counts
//! what the law counts in.

use super::steps;
use chrono::{Datelike, NaiveDate};

/// Months in a year.
pub(super) const YEAR: i64 = 12;

/// Months that are complete on the morning of `day` for someone who began on `began`. A month that starts on a day which
/// its end does not have, is complete on the last day of that month. Negative when `day` lies before.
pub(super) fn complete_months(began: NaiveDate, day: NaiveDate) -> i64 {
    let years = i64::from(day.year()) - i64::from(began.year());
    let months = years * YEAR + i64::from(day.month()) - i64::from(began.month());
    if is_complete(began, months, day) { months } else { months - 1 }
}

/// Whether so many months are complete on `day`.
fn is_complete(began: NaiveDate, months: i64, day: NaiveDate) -> bool {
    if months < 0 {
        return false;
    }
    steps::after(began, months, 0).is_ok_and(|end| end <= day)
}

/// Periods of so many months that have begun before `end`.
pub(super) fn started_periods(began: NaiveDate, end: NaiveDate, length: i64) -> i64 {
    let complete = complete_months(began, end).max(0) / length.max(1);
    let is_even = steps::after(began, complete * length, 0).is_ok_and(|last| last == end);
    if is_even { complete } else { complete + 1 }
}
