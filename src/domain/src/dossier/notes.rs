//! What the person wrote in their own words, by the id of the question. Leaves out which questions there are.

use super::own_words::kept;

/// How many notes are kept at most.
pub const MOST_NOTES: usize = 400;
/// How many characters of one note.
pub const MOST_NOTE: usize = 2_000;
/// How many letters all notes have together at most, so that a full dossier can be kept and read again.
pub const MOST_NOTE_LETTERS: usize = 120_000;
/// How many characters the id of a note has at most.
pub const MOST_NOTE_ID: usize = 40;
/// What the ids of private notes begin with: about what happened, and about what weighs on someone.
const PRIVATE: [&str; 3] = ["stilstaan-", "oefen-stress-", "tegenslag-sombere-week"];

/// Notes by their ids, in the order of the ids. A few at most, so a list serves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    written: Vec<(String, String)>,
}

impl Notes {
    /// What was written there.
    pub fn get(&self, id: &str) -> Option<&str> {
        self.written.iter().find(|(known, _)| known == id).map(|(_, words)| words.as_str())
    }

    /// Keeps words in place of those before, cut to what is kept; no words forget the note.
    pub fn write(&mut self, id: String, words: &str) {
        let words = kept(words, MOST_NOTE);
        self.written.retain(|(known, _)| *known != id);
        if !words.is_empty() {
            let place = self.written.iter().take_while(|(before, _)| *before < id).count();
            self.written.insert(place, (id, words));
        }
    }

    /// Whether a note can have this id.
    pub fn is_id(id: &str) -> bool {
        !id.is_empty() && id.len() <= MOST_NOTE_ID
    }

    /// Whether there is room for these words under this id. Fewer words than before always have room.
    pub fn has_room(&self, id: &str, words: &str) -> bool {
        let letters = |words: &str| words.chars().count();
        let (words, before) = (letters(&kept(words, MOST_NOTE)), self.get(id).map(letters));
        let all: usize = self.written.iter().map(|(_, words)| letters(words)).sum();
        let is_known = before.is_some() || self.written.len() < MOST_NOTES;
        is_known && (words <= before.unwrap_or(0) || all + words - before.unwrap_or(0) <= MOST_NOTE_LETTERS)
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.written.is_empty()
    }

    /// All notes, in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.written.iter().map(|(id, words)| (id.as_str(), words.as_str()))
    }

    /// Forgets the private notes.
    pub(super) fn drop_private(&mut self) {
        self.written.retain(|(id, _)| !Self::is_private(id));
    }

    /// Forgets all but the private notes.
    pub(super) fn drop_open(&mut self) {
        self.written.retain(|(id, _)| Self::is_private(id));
    }

    /// Whether a note is of what happened or of what weighs on someone: it leaves the device only when the person chooses so.
    pub fn is_private(id: &str) -> bool {
        PRIVATE.iter().any(|beginning| id.starts_with(beginning))
    }
}
