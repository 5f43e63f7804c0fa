//! How much money there is for training and extra guidance, in bands. Leaves out the amounts: those are figures
//! of the content package.

/// A band of money, from none to a lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Budget {
    /// No money for training or extra guidance.
    None,
    /// Enough for a short course.
    Small,
    /// Enough for a longer course.
    Middle,
    /// Enough for an education.
    Large,
}

impl Budget {
    /// Every band, from the least money to the most.
    pub const ALL: [Self; 4] = [Self::None, Self::Small, Self::Middle, Self::Large];
}
