//! The countries whose rules the product knows. Leaves out regions: nothing is inferred from a region's name.

/// A country that someone lives or works in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Country {
    /// The Netherlands.
    Netherlands,
    /// Belgium, Flanders first.
    Belgium,
}
