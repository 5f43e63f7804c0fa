//! The places in the quick store where copies of the answers are kept: two, written in turn, so that one is whole whatever
//! happens to the other. Leaves out the mirror, and when to write.

use super::vault;
use formats::kept_copy::{Found, HEAD, Lineage, Mark, Place, Turn};
use platform::PlatformError;
use platform::storage;

/// The two places.
const SLOTS: [&str; 2] = ["copy-a", "copy-b"];
/// Where programs before these copies kept the bare text.
const BARE: &str = "dossier";

/// A text that was found, with its key in the quick store; the mirror has no key there.
pub type Kept = (Option<&'static str>, String);

/// What came of writing.
pub enum Quick {
    /// It was written, or the browser refused.
    Done(Result<(), PlatformError>),
    /// Another page kept something that this one never saw.
    Elsewhere,
}

/// What stands in all places, what lies safest first.
pub fn found(mirrored: Option<String>) -> Vec<Kept> {
    let mut found: Vec<Kept> = mirrored.into_iter().map(|text| (None, text)).collect();
    if let Ok(store) = storage::open() {
        let keys = SLOTS.into_iter().chain([BARE]);
        found.extend(keys.filter_map(|key| Some((Some(key), store.read(key).ok()??))));
    }
    found
}

/// The texts of what was found.
pub fn texts(kept: &[Kept]) -> impl Iterator<Item = &str> {
    kept.iter().map(|(_, text)| text.as_str())
}

/// What was found, with all opened that the key opens.
pub fn opened(kept: Vec<Kept>) -> Vec<Kept> {
    kept.into_iter().map(|(key, text)| (key, vault::opened(text))).collect()
}

/// The same, as it is read.
pub fn to_read(kept: &[Kept]) -> Vec<Found<'_>> {
    let place = |key: &Option<&str>| if *key == Some(BARE) { Place::Bare } else { Place::Copy };
    kept.iter().map(|(key, text)| Found { place: place(key), kept: text }).collect()
}

/// Writes a copy where the older one stands, and reads it back. `spared` holds keys that must stay as they are. Where there
/// is room for one alone, the newer place is written in one stroke: it holds the old copy or the new one, never half.
pub fn write(lineage: &Lineage, own: Mark, text: &str, spared: &[&str]) -> Quick {
    let Ok(store) = storage::open() else { return Quick::Done(Err(PlatformError::StorageRefused)) };
    let mark = |key: &'static str| (key, store.head(key, HEAD).as_deref().and_then(Mark::of));
    let [a, b] = SLOTS.map(mark);
    if [a, b].iter().any(|(_, found)| lineage.turn(*found, own) == Turn::Elsewhere) {
        return Quick::Elsewhere;
    }
    let age = |(_, found): (&str, Option<Mark>)| found.map_or(0, |mark| mark.generation);
    let order = if age(b) < age(a) { [b.0, a.0] } else { [a.0, b.0] };
    let mut result = Err(PlatformError::StorageFull);
    for key in order.into_iter().filter(|key| !spared.contains(key)) {
        result = store.write(key, text);
        if result.is_ok() {
            break;
        }
        // Its room, for the other one: what stands there is newer.
        if Some(&key) == order.first() && age(a).max(age(b)) != 0 {
            store.remove(key);
        }
    }
    Quick::Done(result)
}

/// Puts what another page kept in the place of what this one wrote meanwhile.
pub fn hand_back(writer: u32, theirs: &str) {
    let Ok(store) = storage::open() else { return };
    for key in SLOTS {
        let found = store.head(key, HEAD).as_deref().and_then(Mark::of);
        if found.is_some_and(|mark| mark.writer == writer) {
            store.write(key, theirs).ok();
        }
    }
}

/// Forgets what a program before these copies kept, unless it must stay as it is.
pub fn forget_bare(spared: &[&str]) {
    if let Ok(store) = storage::open()
        && !spared.contains(&BARE)
    {
        store.remove(BARE);
    }
}
