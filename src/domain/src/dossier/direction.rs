//! Where the person wants to go. Leaves out which occupations that means.

/// The same work as before, or something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// The same work at another employer.
    Same,
    /// Work that is close to it.
    Adjacent,
    /// Quite different work.
    New,
    /// A business of one's own.
    OwnBusiness,
}

impl Direction {
    /// Every direction, from near to far.
    pub const ALL: [Self; 4] = [Self::Same, Self::Adjacent, Self::New, Self::OwnBusiness];
}
