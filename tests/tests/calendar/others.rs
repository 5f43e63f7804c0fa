//! A calendar of someone else's making: it reads a file with a reader that is not ours, and keeps of each id what has the
//! highest sequence, as RFC 5545 has it. Leaves out our own reading and writing.

use chrono::NaiveDate;
use ical::parser::ical::component::IcalEvent;
use std::collections::BTreeMap;

/// An entry as it stands in that calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub day: NaiveDate,
    pub title: String,
    pub sequence: u32,
    pub is_cancelled: bool,
}

/// Entries by their ids.
pub type Calendar = BTreeMap<String, Entry>;

/// The value of a property, and what stands between its name and its value.
fn property(event: &IcalEvent, name: &str) -> (String, String) {
    let found = event.properties.iter().filter(|property| property.name == name).collect::<Vec<_>>();
    let [property] = found[..] else { panic!("{name} stands there {} times", found.len()) };
    let parameters = property.params.iter().flatten().map(|(name, of)| format!("{name}={}", of.join(",")));
    (property.value.clone().unwrap_or_default(), parameters.collect::<Vec<_>>().join(";"))
}

/// Own words without the signs that keep them apart.
fn unescaped(text: &str) -> String {
    let mut words = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        words.push(match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => '\n',
                Some(other) => other,
                None => panic!("a sign stands at the end of {text}"),
            },
            other => other,
        });
    }
    words
}

fn date(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y%m%d").expect("a date")
}

/// What a file says, entry by entry.
pub fn read(text: &str) -> Vec<(String, Entry)> {
    let calendars: Vec<_> = ical::IcalParser::new(text.as_bytes()).collect();
    let [Ok(calendar)] = &calendars[..] else { panic!("no calendar: {calendars:?}") };
    calendar
        .events
        .iter()
        .map(|event| {
            let (day, kind) = property(event, "DTSTART");
            let (after, _) = property(event, "DTEND");
            assert_eq!(kind, "VALUE=DATE");
            assert_eq!(date(&after), date(&day).succ_opt().expect("a day after"));
            let (stamp, _) = property(event, "DTSTAMP");
            assert!(stamp.ends_with('Z') && stamp.len() == 16, "{stamp}");
            let entry = Entry {
                day: date(&day),
                title: unescaped(&property(event, "SUMMARY").0),
                sequence: property(event, "SEQUENCE").0.parse().expect("a number"),
                is_cancelled: property(event, "STATUS").0 == "CANCELLED",
            };
            (property(event, "UID").0, entry)
        })
        .collect()
}

/// Takes a file in. What is cancelled is gone; what is older than what stands there is passed over.
pub fn take_in(calendar: &mut Calendar, text: &str) {
    for (uid, entry) in read(text) {
        if calendar.get(&uid).is_none_or(|known| known.sequence < entry.sequence) {
            calendar.insert(uid, entry);
        }
    }
}
