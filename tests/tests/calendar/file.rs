//! The file as others read it: every word, day and id comes out as it went in, whatever the words. Leaves out merging.

use crate::others::read;
use crate::week::{KEY, day, moment};
use chrono::{Days, NaiveDate};
use formats::calendar::{Event, to_ics, uid};
use icalendar::{CalendarComponent, Component, DatePerhapsTime, EventLike};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn events() -> impl Strategy<Value = Vec<Event>> {
    // Words as they are kept, with all that a calendar file has signs for.
    let title = prop_oneof![
        vec(any::<char>(), 0..120).prop_map(String::from_iter),
        "[\\\\;,:\"\n a-zé\u{1F600}]{0,200}".prop_map(|title| title),
    ];
    let days = 0u64..40_000;
    vec((title, days, any::<bool>()), 0..5).prop_map(|all| {
        let first = NaiveDate::from_ymd_opt(1976, 1, 1).expect("a day");
        let event = |(place, (title, days, is_cancelled)): (usize, (String, u64, bool))| Event {
            uid: uid(KEY, &format!("step-{place}")),
            day: first + Days::new(days),
            // One of the readers takes a colon in front for the end of the name.
            title: format!("w{title}"),
            about: String::new(),
            is_cancelled,
        };
        all.into_iter().enumerate().map(event).collect()
    })
}

/// What is left of words in a line: no signs that cannot be seen, one for the end of a line, and one space for several.
fn seen(words: &str) -> String {
    let words = words.trim().replace("\r\n", "\n").replace('\r', "\n");
    let mut seen = String::new();
    for letter in words.chars() {
        match letter {
            '\n' => seen.push(letter),
            _ if letter.is_whitespace() && seen.ends_with(' ') => {}
            _ if letter.is_whitespace() => seen.push(' '),
            _ if letter.is_control() => {}
            _ => seen.push(letter),
        }
    }
    seen.trim_end_matches(' ').to_owned()
}

proptest! {
    #[test]
    fn one_reader_reads_what_was_written(events in events(), sequence in 0u32..9) {
        let read = read(&to_ics(&events, sequence, moment(0)));
        prop_assert_eq!(read.len(), events.len());
        for (event, (uid, entry)) in events.iter().zip(read) {
            prop_assert_eq!(&event.uid, &uid);
            prop_assert_eq!((event.day, event.is_cancelled, sequence), (entry.day, entry.is_cancelled, entry.sequence));
            prop_assert_eq!(seen(&event.title), entry.title);
        }
    }

    #[test]
    fn the_library_reads_what_was_written(events in events(), sequence in 0u32..9) {
        let text = to_ics(&events, sequence, moment(0));
        let calendar: icalendar::Calendar = text.parse().expect("a calendar");
        let read: Vec<_> = calendar.components.iter().filter_map(CalendarComponent::as_event).collect();
        prop_assert_eq!(read.len(), events.len());
        for (event, read) in events.iter().zip(read) {
            prop_assert_eq!(read.get_uid(), Some(event.uid.as_str()));
            prop_assert_eq!(read.get_sequence(), Some(sequence));
            prop_assert_eq!(read.get_start(), Some(DatePerhapsTime::Date(event.day)));
            prop_assert_eq!(read.get_status() == Some(icalendar::EventStatus::Cancelled), event.is_cancelled);
            prop_assert_eq!(read.get_timestamp().map(|stamp| stamp.naive_utc()), Some(moment(0)));
            prop_assert_eq!(read.get_summary().unwrap_or_default(), seen(&event.title));
        }
    }

    /// RFC 5545, 3.1: lines end with CRLF and have 75 octets at most, and none is cut within a letter.
    #[test]
    fn lines_are_folded(events in events()) {
        let text = to_ics(&events, 0, moment(0));
        prop_assert!(text.ends_with("END:VCALENDAR\r\n"));
        for line in text.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75 && !line.is_empty(), "{}", line);
            prop_assert!(!line.contains(['\r', '\n']));
        }
    }

    #[test]
    fn an_id_is_its_own(keys in proptest::collection::btree_set("[0-9a-f]{32}", 2..5), dates in proptest::collection::btree_set("[a-z0-9-]{1,60}", 1..5)) {
        let all: BTreeSet<String> = keys.iter().flat_map(|key| dates.iter().map(move |date| uid(key, date))).collect();
        prop_assert_eq!(all.len(), keys.len() * dates.len());
    }
}

#[test]
fn an_id_never_changes() {
    // Calendars out there have it: this must stay as it is.
    assert_eq!(uid(KEY, "step-3"), "7ba4ebabc7bd5099c9c29d501f026af9");
}

#[test]
fn a_calendar_without_days_is_one_too() {
    assert_eq!(read(&to_ics(&[], 0, moment(0))), []);
}

/// What the library writes of the same days says the same, line by line, as far as both say it.
#[test]
fn the_library_writes_the_same_lines() {
    let title = "Bellen; met „Zoë”, of \\ mailen\nMorgen";
    let event = Event {
        uid: uid(KEY, "step-1"),
        day: day(3),
        title: title.to_owned(),
        about: String::new(),
        is_cancelled: true,
    };
    let ours = to_ics(&[event.clone()], 2, moment(0)).replace("\r\n ", "");
    let mut theirs = icalendar::Event::with_uid(&event.uid);
    theirs.summary(title).all_day(event.day).sequence(2).timestamp(moment(0).and_utc());
    theirs.status(icalendar::EventStatus::Cancelled);
    let theirs = icalendar::Calendar::empty().push(theirs.done()).done().to_string().replace("\r\n ", "");
    // The library ends a whole day on that day itself, which RFC 5545 (3.6.1) does not allow.
    for line in theirs.lines().filter(|line| !line.starts_with("DTEND")) {
        assert!(ours.lines().any(|known| known == line), "{line} is not in {ours}");
    }
}
