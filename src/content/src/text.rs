//! A text without placeholders.

use crate::{Voice, Wording};

/// A text that is shown as it stands.
#[derive(Debug)]
pub struct Text(Wording);

impl Text {
    /// Written by the build script only.
    pub const fn new(wording: Wording) -> Self {
        Self(wording)
    }

    /// The text for a reader.
    pub fn get(&self, voice: Voice) -> &'static str {
        self.0.get(voice)
    }

    /// The very plain summary (A2) for a reader, when there is one.
    pub fn simple(&self, voice: Voice) -> Option<&'static str> {
        self.0.simple(voice)
    }

    /// All stored forms.
    pub const fn wording(&self) -> &Wording {
        &self.0
    }
}
