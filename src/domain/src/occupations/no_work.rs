//! Why no work is left to show: one question for every screen. Leaves out the words.

use super::{Held, Seeker};

/// Why no work is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoWork {
    /// Nothing is known to hold work against.
    NothingKnown,
    /// What is known weighs nothing.
    NothingWeighs,
    /// All was left out, or hardly fits.
    NothingLeft,
}

impl NoWork {
    /// Why, for someone to whom no work is shown.
    pub fn of(seeker: &Seeker<'_>) -> Self {
        if seeker.is_empty() {
            Self::NothingKnown
        } else if seeker.counts() == [false; 3] {
            Self::NothingWeighs
        } else {
            Self::NothingLeft
        }
    }
}

impl Seeker<'_> {
    /// Which of interests, skills with the last work, and values are known and weigh something.
    pub fn counts(&self) -> [bool; 3] {
        let has_skills = self.last.is_some() || self.skills.iter().any(|held| *held != Held::default());
        let weights = &self.weights;
        [
            self.interests.is_some() && 0.0 < weights.interests,
            has_skills && 0.0 < weights.skills,
            self.values.is_some() && 0.0 < weights.values,
        ]
    }
}
