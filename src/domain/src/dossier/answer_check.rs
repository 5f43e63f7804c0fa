//! Whether an answer to a test can be kept. Leaves out whether the test has such an item: the content package knows.

use super::refusal::within;
use super::{Dossier, MOST_TEST_ID, Notes, Refusal};
use crate::assessment::{LEAST, MOST, Reply};

/// Whether there is room for an answer to this item.
pub(super) fn room(test: &str, item: &str, dossier: &Dossier) -> Result<(), Refusal> {
    named(&[test, item])?;
    if dossier.assessments.has_room(test, Some(item)) { Ok(()) } else { Err(Refusal::TooManyAnswers) }
}

/// Whether an answer lies within its limits.
pub(super) fn reply(reply: &Reply) -> Result<(), Refusal> {
    let rate = |rate: u8| within(rate, LEAST, MOST);
    match reply {
        Reply::Rated(given) => rate(*given),
        Reply::CanWant(can, want) => {
            can.map_or(Ok(()), rate)?;
            want.map_or(Ok(()), rate)
        }
        Reply::Chosen(choice) => named(&[choice]),
        Reply::First | Reply::Second | Reply::Both | Reply::Words(_) | Reply::Skipped => Ok(()),
    }
}

/// Whether the person can stand at this item.
pub(super) fn place(test: &str, item: Option<&str>, dossier: &Dossier) -> Result<(), Refusal> {
    level(test, item.unwrap_or(test), None, dossier)
}

/// Whether the person can put a scale at this level.
pub(super) fn level(test: &str, scale: &str, level: Option<u8>, dossier: &Dossier) -> Result<(), Refusal> {
    named(&[test, scale])?;
    if !dossier.assessments.has_room(test, None) {
        return Err(Refusal::TooManyAnswers);
    }
    level.map_or(Ok(()), |level| within(level, LEAST, MOST))
}

/// Whether the person can name a scale as a strength.
pub(super) fn name(test: &str, scale: &str, dossier: &Dossier) -> Result<(), Refusal> {
    level(test, scale, None, dossier)
}

/// Whether there is room for a note.
pub(super) fn note(id: &str, words: &str, dossier: &Dossier) -> Result<(), Refusal> {
    if !Notes::is_id(id) {
        return Err(Refusal::NoName);
    }
    if dossier.notes.has_room(id, words) { Ok(()) } else { Err(Refusal::TooManyAnswers) }
}

fn named(ids: &[&str]) -> Result<(), Refusal> {
    if ids.iter().all(|id| is_id(id)) { Ok(()) } else { Err(Refusal::NoName) }
}

/// Whether this is an id: neither empty nor too long.
pub(super) fn is_id(id: &str) -> bool {
    !id.is_empty() && id.len() <= MOST_TEST_ID
}
