//! Money in whole euro cents. Leaves out how it is written: that differs by language.

/// An amount in euro, exact to the cent. May be negative as a difference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Euro {
    cents: i64,
}

impl Euro {
    /// An amount in whole euros.
    pub const fn whole(euros: i64) -> Self {
        Self { cents: euros.saturating_mul(100) }
    }

    /// An amount in cents.
    pub const fn from_cents(cents: i64) -> Self {
        Self { cents }
    }

    /// The amount in cents.
    pub const fn cents(self) -> i64 {
        self.cents
    }
}
