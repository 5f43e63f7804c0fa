//! Dates in words: exact where a term runs, as a part of the year where it is an estimate.

use chrono::{Datelike, NaiveDate};
use content::{
    Text, Voice,
    texts::{common, dates as t},
};

/// An exact day, such as "1 maart 2026".
pub fn day(date: NaiveDate, voice: Voice) -> String {
    common::DATE_WRITTEN
        .fill(voice, [date.day().to_string().as_str(), month_name(date, voice), &date.year().to_string()])
}

/// Months ahead within which the name of a month says which one is meant.
const CLEAR: i32 = 11;

/// The month of an estimate, with the year when the name alone could mean another one.
pub fn month(date: NaiveDate, today: NaiveDate, voice: Voice) -> String {
    let name = month_name(date, voice);
    let ahead = (date.year() - today.year()) * 12 + date.month0() as i32 - today.month0() as i32;
    if (0..CLEAR).contains(&ahead) {
        return name.to_owned();
    }
    month_of_year(date, voice)
}

/// A month with its year, such as "maart 2028".
pub fn month_of_year(date: NaiveDate, voice: Voice) -> String {
    common::MONTH_WRITTEN.fill(voice, [month_name(date, voice), &date.year().to_string()])
}

/// The part of a month of an estimate: early, middle or late.
pub fn part_of_month(date: NaiveDate, today: NaiveDate, voice: Voice) -> String {
    let month = month(date, today, voice);
    let part = match date.day() {
        1..=10 => &t::EARLY,
        11..=20 => &t::MIDDLE,
        _ => &t::LATE,
    };
    part.fill(voice, [month])
}

/// The name of the month, as inside a sentence.
pub fn month_name(date: NaiveDate, voice: Voice) -> &'static str {
    const NAMES: [&Text; 12] = [
        &common::MONTH_1,
        &common::MONTH_2,
        &common::MONTH_3,
        &common::MONTH_4,
        &common::MONTH_5,
        &common::MONTH_6,
        &common::MONTH_7,
        &common::MONTH_8,
        &common::MONTH_9,
        &common::MONTH_10,
        &common::MONTH_11,
        &common::MONTH_12,
    ];
    NAMES.get(date.month0() as usize).map_or("", |name| name.get(voice))
}
