//! One test as the person left it: answers, where they stopped, and what they put right. Leaves out what follows from it.

use super::{Answers, LEAST, MOST};

/// A test that was begun.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sitting {
    /// The answers.
    pub answers: Answers,
    /// The item at which the person stopped.
    pub at: Option<String>,
    /// What the person says a scale is, 1 to 5, by the id of the scale.
    pub corrections: Vec<(String, u8)>,
}

impl Sitting {
    /// What the person says of this scale.
    pub fn corrected(&self, scale: &str) -> Option<u8> {
        self.corrections.iter().find(|(known, _)| known == scale).map(|(_, level)| *level)
    }

    /// Keeps what the person says of a scale, or forgets it. A level outside 1 to 5 is brought within it.
    pub fn correct(&mut self, scale: &str, level: Option<u8>) {
        self.corrections.retain(|(known, _)| known != scale);
        if let Some(level) = level {
            self.corrections.push((scale.to_owned(), level.clamp(LEAST, MOST)));
        }
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.corrections.is_empty()
    }
}
