//! Dates in generated content.

use chrono::NaiveDate;

/// A calendar date as a constant. The build refuses content dates that do not exist, so the
/// fallback (the earliest date there is) is never reached.
pub const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}
