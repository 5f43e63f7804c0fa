//! An offer of a bureau, laid beside others before one is chosen. Leaves out comparing.

use super::GuidanceKind;
use crate::values::{Answer, Euro};

/// What a bureau offers, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BureauOffer {
    /// Its name in the person's words; at most [`super::MOST_NAME`] characters.
    pub name: String,
    /// How many months the guidance lasts, 1 to 36.
    pub months: Answer<u8>,
    /// What the bureau does in the search.
    pub kind: Answer<GuidanceKind>,
    /// Alone, in a group or both.
    pub form: Answer<GuidanceForm>,
    /// What it costs the employer.
    pub price: Answer<Euro>,
    /// Money for training that comes with it.
    pub training: Answer<Euro>,
    /// Whether guidance begins again when the new job is lost.
    pub resumes: Answer<bool>,
}

/// How guidance is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GuidanceForm {
    /// Alone with a coach.
    Individual,
    /// In a group.
    Group,
    /// Both.
    Both,
}

impl GuidanceForm {
    /// Each form, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Individual, Self::Group, Self::Both];
}

/// How many offers are kept at most.
pub const MOST_OFFERS: usize = 3;
