//! How sure we are of a figure: one scale for the whole product. Leaves out the words for it.

/// From best to least sure; the order is used when a result takes the weakest of its inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Confidence {
    /// Read in the official text.
    Official,
    /// Read in secondary sources, or settled law that was not read again.
    SecondHand,
    /// Computed by us from such figures.
    Derived,
    /// Unsure, or our own.
    Assumption,
}

impl Confidence {
    /// The less sure of two: what a result made of both may claim.
    pub fn weakest(self, other: Self) -> Self {
        self.max(other)
    }
}
