//! What this device keeps of the person, item by item, and a copy of it. Leaves out wiping: that is done, not shown.

use crate::wording::{amounts, dates};
use chrono::NaiveDate;
use content::texts::data as t;
use content::{Text, Voice};
use domain::dossier::{Dossier, Sharing};

/// The name of the file with the own answers: it says nothing of why.
pub const FILE_NAME: &str = "routekaart.json";
/// The name of the file for others: it says that it is not all.
pub const SHARED_FILE_NAME: &str = "routekaart-gedeeld.json";

/// The name of the same file sealed.
pub const SEALED_NAME: &str = "routekaart-slot.routekaart";

/// All own answers as a file, for the person alone.
pub fn own_copy(dossier: &Dossier) -> String {
    formats::dossier_file::to_json(dossier)
}

/// The own answers as a file for others, of what is shared alone.
pub fn shared_copy(dossier: &Dossier, sharing: &Sharing) -> String {
    formats::dossier_file::to_json(&dossier.shared(sharing))
}

/// When the last copy was made, in words.
pub fn last_copy(day: Option<NaiveDate>, voice: Voice) -> String {
    match day {
        Some(day) => t::LAST_COPY.fill(voice, [dates::day(day, voice)]),
        None => t::LAST_COPY_NONE.get(voice).to_owned(),
    }
}

/// What a browser does that wipes what is not visited. Only a page of a host can be put on the home screen.
pub fn short(is_file: bool, voice: Voice) -> &'static str {
    let text = if is_file { &t::SHORT_BODY_FILE } else { &t::SHORT_BODY };
    text.get(voice)
}

/// What to know before a page that is a file is moved; None where a host serves it.
pub fn before_moving(is_file: bool, voice: Voice) -> Option<&'static str> {
    is_file.then(|| t::FILE_PLACE.get(voice))
}

/// One thing that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredItem {
    /// What it is.
    pub name: &'static str,
    /// How large, in characters.
    pub size: String,
}

/// What is kept, answers first; the keys as the storage names them, with their lengths.
pub fn stored(entries: &[(String, usize)], voice: Voice) -> Vec<StoredItem> {
    let mut items: Vec<(u8, &Text, usize)> = Vec::new();
    for (key, length) in entries {
        let (place, name): (u8, &Text) = match key.as_str() {
            "dossier" | "copy" | "copy-a" | "copy-b" => (0, &t::STORED_ANSWERS),
            "language" => (1, &t::STORED_LANGUAGE),
            "before-opening" => (2, &t::STORED_BEFORE_OPENING),
            key if key.starts_with("set-aside") => (3, &t::STORED_SET_ASIDE),
            key if key.starts_with("other-") => (4, &t::STORED_OTHER_VERSION),
            key if key.starts_with("before-v") => (5, &t::STORED_BEFORE),
            _ => (6, &t::STORED_OTHER),
        };
        // Put in its place at once: sorting a handful costs the page 1 KB of code.
        let index = items.partition_point(|(before, ..)| *before <= place);
        items.insert(index, (place, name, *length));
    }
    let size = |length: usize| amounts::whole(i64::try_from(length).unwrap_or(i64::MAX), voice);
    items
        .into_iter()
        .map(|(_, name, length)| StoredItem {
            name: name.get(voice),
            size: t::STORED_SIZE.fill(voice, [size(length)]),
        })
        .collect()
}
