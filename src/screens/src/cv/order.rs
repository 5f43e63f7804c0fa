//! The order of what stands in a curriculum vitae: the latest first. Leaves out how it is told.

use chrono::NaiveDate;
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind};

/// Records of a kind: what still goes on first, then by its end and its beginning, the latest first. What has no days
/// comes last, in the order in which it was made.
pub fn ordered(dossier: &Dossier, kind: RecordKind) -> Vec<&Record> {
    let mut all: Vec<&Record> = Vec::new();
    for record in dossier.records.of(kind) {
        // Put in its place at once: sorting a handful costs the page 1 KB of code.
        let place = all.iter().take_while(|before| key(record) <= key(before)).count();
        all.insert(place, record);
    }
    all
}

/// What is higher comes first.
fn key(record: &Record) -> (NaiveDate, NaiveDate) {
    let (from, until) = (record.day(F::From), record.day(F::Until));
    match (from, until) {
        (None, None) => (NaiveDate::MIN, NaiveDate::MIN),
        (Some(from), None) => (NaiveDate::MAX, from),
        (from, Some(until)) => (until, from.unwrap_or(NaiveDate::MIN)),
    }
}
