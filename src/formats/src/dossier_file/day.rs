//! A calendar day as text: `2026-11-21`. Leaves out how a person types one.

use chrono::{Datelike, NaiveDate};

/// Writes a day.
pub fn to_text(day: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// Reads a day that exists.
pub fn from_text(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let [year, month, day, none] = [parts.next(), parts.next(), parts.next(), parts.next()];
    // Six digits for a year: what a clock that is far off gave us must open again.
    let [year, month, day] = [number(year?, 6)?, number(month?, 2)?, number(day?, 2)?];
    if none.is_some() { None } else { NaiveDate::from_ymd_opt(year.try_into().ok()?, month, day) }
}

/// Digits only: for the standard library a number may also have a sign.
fn number(text: &str, digits: usize) -> Option<u32> {
    if text.len() <= digits && text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().ok()
    } else {
        None
    }
}
