//! What is known of the person who looks for work, as far as occupations can be held against it. Leaves out where it
//! comes from, and how sure it is.

use super::{Conditions, INTERESTS, Occupation, SKILLS, VALUES, Weights};

/// What a person says of one skill.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Held {
    /// How well they can, 0 to 1.
    pub can: Option<f64>,
    /// How much they want to, 0 to 1.
    pub want: Option<f64>,
}

/// A person who looks for work.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seeker<'a> {
    /// Interests, 0 to 1. None without a test, with a flat profile, or where one is not shown.
    pub interests: Option<[f64; INTERESTS]>,
    /// Skills, in the order of the test.
    pub skills: [Held; SKILLS],
    /// Values, 0 to 1.
    pub values: Option<[f64; VALUES]>,
    /// The last work.
    pub last: Option<&'a Occupation>,
    /// What work must allow.
    pub conditions: Conditions,
    /// What each part weighs.
    pub weights: Weights,
}

impl Seeker<'_> {
    /// Whether anything is known to hold occupations against.
    pub fn is_empty(&self) -> bool {
        self.interests.is_none()
            && self.values.is_none()
            && self.last.is_none()
            && self.skills.iter().all(|held| *held == Held::default())
    }
}
