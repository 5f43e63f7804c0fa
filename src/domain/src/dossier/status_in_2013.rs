//! What someone was when Belgium made one rule of notice for all. Leaves out the notice that follows from it.

/// What the person was on 31 December 2013.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StatusIn2013 {
    /// Arbeider: the old terms were set by each sector.
    Worker,
    /// Bediende with a yearly wage up to the ceiling of that year.
    LowerClerk,
    /// Bediende with a yearly wage above it.
    HigherClerk,
}

impl StatusIn2013 {
    /// Each of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Worker, Self::LowerClerk, Self::HigherClerk];
}
