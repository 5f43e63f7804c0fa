//! A calendar day as text: `2026-11-21`. Leaves out how a person types one.

use chrono::{Datelike, NaiveDate};

/// Writes a day.
pub(super) fn to_text(day: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// Reads a day that exists.
pub(super) fn from_text(text: &str) -> Option<NaiveDate> {
    // A number may have a sign for the standard library, not for us.
    if !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
        return None;
    }
    let mut parts = text.split('-');
    let [year, month, day, none] = [parts.next(), parts.next(), parts.next(), parts.next()];
    match none {
        None => NaiveDate::from_ymd_opt(year?.parse().ok()?, month?.parse().ok()?, day?.parse().ok()?),
        Some(_) => None,
    }
}
