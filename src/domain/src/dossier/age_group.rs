//! Age as far as the forecast uses it, and only when the person gives it. Leaves out a date of birth: it is never asked.

/// A group of ages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AgeGroup {
    /// Up to 29.
    Under30,
    /// 30 to 44.
    From30,
    /// 45 to 54.
    From45,
    /// 55 and over.
    From55,
}

impl AgeGroup {
    /// Every group, from young to old.
    pub const ALL: [Self; 4] = [Self::Under30, Self::From30, Self::From45, Self::From55];
}
