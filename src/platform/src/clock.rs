//! What day and time it is for the person. Leaves out all reckoning with dates.

#![allow(clippy::disallowed_methods, reason = "the one place that asks the browser's clock")]

use chrono::{DateTime, NaiveDate, NaiveDateTime};

/// Today where the person is. The first of January 1970 when the browser's date makes no sense.
pub fn today() -> NaiveDate {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}

/// Milliseconds since the page was opened, by a clock that nobody sets.
pub fn moment() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// Milliseconds since 1970, by the clock that goes on while a device sleeps.
pub fn milliseconds() -> f64 {
    js_sys::Date::now()
}

/// Hours and minutes where the person is.
pub fn time_of_day() -> (u32, u32) {
    let now = js_sys::Date::new_0();
    (now.get_hours(), now.get_minutes())
}

/// The moment in universal time, which is the same everywhere. The first of January 1970 when the browser's makes no sense.
#[allow(clippy::cast_possible_truncation, reason = "a time beyond what is possible makes no sense")]
pub fn universal() -> NaiveDateTime {
    let now = DateTime::from_timestamp_millis(js_sys::Date::now() as i64).unwrap_or_default();
    now.naive_utc()
}
