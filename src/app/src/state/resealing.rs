//! Everything that is kept of the person, sealed by the key of today in place of the one before: when a lock is set, changed
//! or taken off. Leaves out the newest answers, which are kept anew for that.

use super::idle::AFTER;
use super::kept::LANGUAGE;
use super::vault;
use formats::at_rest;
use formats::sealed_file::Key;
use platform::{everything, lasting, mirror, storage};

/// What says nothing of the person, and is read before the lock is open.
const PLAIN: [&str; 3] = [LANGUAGE, AFTER, lasting::ASKED];

/// Seals all of it anew. `done` hears whether all of it is sealed now, when there is a lock.
pub fn all(before: Option<Key>, done: impl FnOnce(bool) + 'static) {
    if let Ok(store) = storage::open() {
        for (name, text) in store.all().into_iter().filter(is_personal) {
            if let Some(text) = anew(before.as_ref(), &text) {
                store.write(&name, &text).ok();
            }
        }
    }
    mirror::all(move |kept| {
        for (name, text) in kept.iter().filter(|(name, _)| name != mirror::NEWEST) {
            if let Some(text) = anew(before.as_ref(), text) {
                mirror::put(name, &text, |_| {});
            }
        }
        let newest = move |found: Option<String>| anew(before.as_ref(), &found?);
        mirror::replace(mirror::NEWEST, newest, move |_| verify(done));
    });
}

/// Reads everything again.
fn verify(done: impl FnOnce(bool) + 'static) {
    everything::entries(move |entries| {
        let mut personal = entries.into_iter().map(|entry| (entry.key, entry.text)).filter(is_personal);
        done(!vault::has_key() || personal.all(|(_, text)| at_rest::sealed_file(&text).is_some()));
    });
}

fn is_personal((name, _): &(String, String)) -> bool {
    !PLAIN.contains(&name.as_str())
}

/// A text as it is to be kept, if that is otherwise than it is.
fn anew(before: Option<&Key>, text: &str) -> Option<String> {
    let plain = match before {
        Some(key) => at_rest::open(text, key).ok()?,
        None => text.to_owned(),
    };
    vault::sealed(&plain).ok().filter(|sealed| sealed != text)
}
