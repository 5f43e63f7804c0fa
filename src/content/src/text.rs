//! A text without placeholders.

use crate::{Voice, packs};

/// A text that is shown as it stands. Its words are in the pack of each language.
#[derive(Debug)]
pub struct Text(u16);

impl Text {
    /// Written by the build script only: the place in the packs.
    pub const fn new(place: u16) -> Self {
        Self(place)
    }

    /// The text for a reader.
    pub fn get(&self, voice: Voice) -> &'static str {
        packs::words(self.0, voice)
    }

    /// The text for a reader, to keep beside texts that are made.
    #[inline(never)]
    pub fn owned(&self, voice: Voice) -> String {
        self.get(voice).to_owned()
    }

    /// The very plain summary (A2) for a reader, when there is one.
    pub fn simple(&self, voice: Voice) -> Option<&'static str> {
        packs::plain(self.0, voice)
    }

    /// The place in the packs.
    pub const fn place(&self) -> u16 {
        self.0
    }
}
