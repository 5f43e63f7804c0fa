//! How far someone wants to travel to work. Leaves out where they live.

/// Travel time, one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Travel {
    /// At most half an hour.
    Near,
    /// At most an hour.
    Usual,
    /// More than an hour.
    Far,
}

impl Travel {
    /// Every reach, from near to far.
    pub const ALL: [Self; 3] = [Self::Near, Self::Usual, Self::Far];
}
