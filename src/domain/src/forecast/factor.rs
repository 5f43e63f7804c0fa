//! The groups of answers that move the forecast. Leaves out by how much.

/// A group of answers; causes are given by group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Factor {
    /// Training, and the direction that makes it likely.
    Retraining,
    /// Money for training and extra guidance.
    Budget,
    /// The terms of the guidance.
    Guidance,
    /// The market searched in.
    Market,
    /// Recovering first.
    Recovery,
    /// Still being employed.
    Employment,
}

impl Factor {
    /// Every factor, in the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::Retraining, Self::Budget, Self::Market, Self::Guidance, Self::Recovery, Self::Employment];

    /// Whether the person can do something about it. What cannot be changed is told apart.
    pub const fn can_change(self) -> bool {
        !matches!(self, Self::Recovery | Self::Employment)
    }
}
