//! What of the own dates the person put in a calendar of theirs, so that another time changes the same entries. Leaves
//! out which dates there are and how they are written.

use super::Refusal;
use chrono::NaiveDate;

/// How many dates are in a calendar at most.
pub const MOST_IN_CALENDAR: usize = 900;
/// How many characters the id of a date has at most.
pub const MOST_DATE_ID: usize = 60;
/// How many characters the key has.
pub const CALENDAR_KEY: usize = 32;
/// What stands in the ids of dates that tell of health: a doctor's certificate.
const HEALTH: &str = "attest-arts";
/// How often dates are given at most.
pub const MOST_EXPORTS: u32 = 1_000_000;

/// Dates that were given to a calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InCalendar {
    /// By chance, so that no other calendar has the same entries; none before the first time.
    key: String,
    /// How often dates were given.
    times: u32,
    /// The dates that were given and are not past, by their ids, in the order of the ids.
    given: Vec<(String, NaiveDate)>,
}

impl InCalendar {
    /// The key; empty before the first time.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// How often dates were given.
    pub fn times(&self) -> u32 {
        self.times
    }

    /// The day under which a date was given.
    pub fn day(&self, id: &str) -> Option<NaiveDate> {
        self.given.iter().find(|(known, _)| known == id).map(|(_, day)| *day)
    }

    /// What was given, in the order of the ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, NaiveDate)> {
        self.given.iter().map(|(id, day)| (id.as_str(), *day))
    }

    /// Whether nothing was ever given.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Keeps a key, the first time.
    pub fn name(&mut self, key: &str) {
        if self.key.is_empty() && is_key(key) {
            key.clone_into(&mut self.key);
        }
    }

    /// Keeps how often dates were given, as a file has it.
    pub fn count(&mut self, times: u32) {
        self.times = times.min(MOST_EXPORTS);
    }

    /// Keeps that a date was given, in place of its day before. One for which there is no room is passed over.
    pub fn put(&mut self, id: &str, day: NaiveDate) {
        self.given.retain(|(known, _)| known != id);
        if !id.is_empty() && id.chars().count() <= MOST_DATE_ID && self.given.len() < MOST_IN_CALENDAR {
            let place = self.given.iter().take_while(|(before, _)| before.as_str() < id).count();
            self.given.insert(place, (id.to_owned(), day));
        }
    }

    /// Forgets dates that tell of health.
    pub(super) fn drop_health(&mut self) {
        self.given.retain(|(id, _)| !id.contains(HEALTH));
    }

    /// Whether dates can be given under this key.
    pub(super) fn check(&self, key: &str) -> Result<(), Refusal> {
        if is_key(key) && (self.key.is_empty() || self.key == key) { Ok(()) } else { Err(Refusal::OtherKind) }
    }

    /// These dates were given now, and no others are in the calendar.
    pub(super) fn give(&mut self, key: &str, given: Vec<(String, NaiveDate)>) {
        self.name(key);
        self.count(self.times + 1);
        self.given.clear();
        given.iter().for_each(|(id, day)| self.put(id, *day));
    }
}

/// Whether this can be a key: digits of base 16.
fn is_key(key: &str) -> bool {
    key.len() == CALENDAR_KEY && key.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
