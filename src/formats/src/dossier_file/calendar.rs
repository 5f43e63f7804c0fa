//! The part of the table with what of the own dates was put in a calendar. Leaves out which dates there are: an id that
//! is no date any more is kept, so that its entry can be taken back.

use super::day;
use super::entries::Entries;
use super::field::Field;
use super::field::Kind::{Entries as Members, Number, Text};
use super::field::fields;
use super::given::Given;
use crate::json::Json;
use domain::dossier::{CALENDAR_KEY, MOST_EXPORTS};

/// What is in a calendar.
pub(super) const CALENDAR: &[Field] = fields! { "calendar.";
    /// 32 digits of base 16, made by chance: what the ids in the calendar begin from. Another key is passed over.
    "key": Text(CALENDAR_KEY), LeftOut,
        |d| match d.in_calendar.key() { "" => Given::Absent, key => Given::Text(key) },
        |d, given| d.in_calendar.name(given.as_text());
    /// How often dates were given.
    "times": Number(0, MOST_EXPORTS), LeftOut,
        |d| Given::amount(Some(d.in_calendar.times())),
        |d, given| if let Some(times) = given.as_number().known() { d.in_calendar.count(*times) };
    /// Date id to the day under which it was given.
    "dates": Members(&DATES), LeftOut,
        |d| Given::there(d.in_calendar.iter().next().is_some()), |_, _| ();
};

const DATES: Entries = Entries {
    is_list: false,
    all: |d| d.in_calendar.iter().map(|(id, day)| (id.to_owned(), Json::Text(day::to_text(day)))).collect(),
    put: |d, id, value| {
        let Json::Text(text) = value else { return None };
        d.in_calendar.put(id, day::from_text(text)?);
        Some(())
    },
    #[cfg(feature = "schema")]
    shape: r#"{"type":"string","format":"date"}"#,
};
