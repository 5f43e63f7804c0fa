//! How many jobs and seekers there are where the person searches. Leaves out figures by occupation.

/// The balance between jobs and people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Market {
    /// More openings than people.
    MoreJobs,
    /// About in balance.
    Balanced,
    /// More people than openings.
    MoreSeekers,
}

impl Market {
    /// Every state, from easy to crowded.
    pub const ALL: [Self; 3] = [Self::MoreJobs, Self::Balanced, Self::MoreSeekers];
}
