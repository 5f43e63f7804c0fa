//! A share of a hundred, exact to a hundredth of a per cent. Leaves out how it is written.

/// A rate in hundredths of a per cent: 800 is eight per cent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Rate {
    hundredths: i64,
}

impl Rate {
    /// How many hundredths of a per cent make the whole.
    pub const WHOLE: i64 = 10_000;

    /// A rate in hundredths of a per cent.
    pub const fn from_hundredths(hundredths: i64) -> Self {
        Self { hundredths }
    }

    /// The rate in hundredths of a per cent.
    pub const fn hundredths(self) -> i64 {
        self.hundredths
    }
}
