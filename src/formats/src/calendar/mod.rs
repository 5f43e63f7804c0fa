//! Own dates for any calendar, as iCalendar (RFC 5545): whole days, each under an id of its own that stays the same, so
//! that a calendar changes what it has and adds nothing twice. Leaves out which dates there are, and reading.

mod line;
mod uid;

pub use uid::uid;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use line::Lines;

/// One whole day in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What names it in every calendar, as [`uid`] makes it.
    pub uid: String,
    /// The day.
    pub day: NaiveDate,
    /// What stands there.
    pub title: String,
    /// What is told beside it; empty for nothing.
    pub about: String,
    /// Whether it goes on no longer.
    pub is_cancelled: bool,
}

/// Writes a calendar. `sequence` is how often dates were given before, `now` the moment in universal time.
pub fn to_ics(events: &[Event], sequence: u32, now: NaiveDateTime) -> String {
    let mut lines = Lines::default();
    let stamp = stamp(now);
    let sequence = sequence.to_string();
    // No method and no name: what is told is what stands in the entries, and nothing of where they come from.
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put("PRODID", "-//days//1//");
    lines.put("CALSCALE", "GREGORIAN");
    for event in events {
        lines.put("BEGIN", "VEVENT");
        lines.put("UID", &event.uid);
        lines.put("DTSTAMP", &stamp);
        lines.put("SEQUENCE", &sequence);
        lines.put("DTSTART;VALUE=DATE", &date(event.day));
        if let Some(next) = event.day.succ_opt() {
            lines.put("DTEND;VALUE=DATE", &date(next));
        }
        lines.text("SUMMARY", &event.title);
        if !event.about.is_empty() {
            lines.text("DESCRIPTION", &event.about);
        }
        lines.put("STATUS", if event.is_cancelled { "CANCELLED" } else { "CONFIRMED" });
        // A day like these takes nobody's time, and whoever shares a calendar shares no more than that it is there.
        lines.put("TRANSP", "TRANSPARENT");
        lines.put("CLASS", "PRIVATE");
        lines.put("END", "VEVENT");
    }
    lines.put("END", "VCALENDAR");
    lines.into_text()
}

fn date(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn stamp(now: NaiveDateTime) -> String {
    format!("{}T{:02}{:02}{:02}Z", date(now.date()), now.hour(), now.minute(), now.second())
}
