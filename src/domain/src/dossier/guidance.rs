//! Guidance to new work: whether there is any, of what kind, and for how long. Leaves out what it costs.

use crate::values::Answer;

/// Whether guidance is arranged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Guidance {
    /// No guidance.
    None,
    /// Guidance on these terms.
    Arranged(GuidanceTerms),
}

/// The terms of a bureau, as far as they are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct GuidanceTerms {
    /// How many months the guidance lasts, from now. Between 1 and 36.
    pub months: Answer<u8>,
    /// What the bureau does.
    pub kind: Answer<GuidanceKind>,
}

/// What a bureau does in the search.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GuidanceKind {
    /// Advice; the person looks for openings.
    Tips,
    /// Someone also looks for openings on the person's behalf.
    JobHunter,
}

impl GuidanceKind {
    /// Both kinds, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Tips, Self::JobHunter];
}
