//! What this device keeps of the person, item by item, and a copy of it. Leaves out wiping: that is done, not shown.

use crate::wording::{amounts, dates};
use chrono::NaiveDate;
use content::texts::data as t;
use content::{Text, Voice};
use domain::dossier::{Dossier, Sharing};
use formats::kept_copy;

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

/// One kind of thing that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredItem {
    /// What it is.
    pub name: &'static str,
    /// How large, in characters, in how many copies, and of which day where that is known.
    pub size: String,
}

/// All there is of one kind.
struct Heap {
    place: u8,
    name: &'static Text,
    length: usize,
    copies: usize,
    /// The last day on which one of them was kept.
    day: Option<NaiveDate>,
}

/// What is kept, answers first; the keys as the storage names them, with their texts. The answers stand there more than
/// once, so that no fault takes them all.
pub fn stored(entries: &[(String, String)], voice: Voice) -> Vec<StoredItem> {
    let mut heaps: Vec<Heap> = Vec::new();
    for (key, text) in entries {
        let (place, name) = kind(key);
        let copy = kept_copy::read(text).ok();
        // Put in its place at once: sorting a handful costs the page 1 KB of code.
        let index = heaps.partition_point(|heap| heap.place < place);
        if heaps.get(index).is_none_or(|heap| heap.place != place) {
            heaps.insert(index, Heap { place, name, length: 0, copies: 0, day: None });
        }
        if let Some(heap) = heaps.get_mut(index) {
            heap.length += text.chars().count();
            heap.copies += 1;
            heap.day = heap.day.max(copy.map(|copy| copy.day));
        }
    }
    heaps.into_iter().map(|heap| StoredItem { name: heap.name.get(voice), size: heap.size(voice) }).collect()
}

/// What is kept under a key, and its place in the list.
fn kind(key: &str) -> (u8, &'static Text) {
    match key {
        "dossier" | "copy" | "copy-a" | "copy-b" => (0, &t::STORED_ANSWERS),
        "language" => (1, &t::STORED_LANGUAGE),
        "before-opening" => (2, &t::STORED_BEFORE_OPENING),
        key if key.starts_with("set-aside") => (3, &t::STORED_SET_ASIDE),
        key if key.starts_with("other-") => (4, &t::STORED_OTHER_VERSION),
        key if key.starts_with("before-v") => (5, &t::STORED_BEFORE),
        "last-copy" => (6, &t::STORED_LAST_COPY),
        "asked-to-last" => (7, &t::STORED_ASKED),
        _ => (8, &t::STORED_OTHER),
    }
}

impl Heap {
    fn size(&self, voice: Voice) -> String {
        let whole = |count: usize| amounts::whole(i64::try_from(count).unwrap_or(i64::MAX), voice);
        let size = match self.copies {
            1 => t::STORED_SIZE.fill(voice, [whole(self.length)]),
            copies => t::STORED_COPIES.fill(voice, [whole(self.length), whole(copies)]),
        };
        match self.day {
            Some(day) => t::STORED_DAY.fill(voice, [size, dates::day(day, voice)]),
            None => size,
        }
    }
}
