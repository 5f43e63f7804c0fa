//! An assumption of the person or the coach in place of ours: visible, with who and why, and undoable. Leaves out what
//! the figure does: that is the forecast's.

/// Whose assumption it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Author {
    /// The person.
    Person,
    /// The coach.
    Coach,
}

/// One figure, overruled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Assumption {
    /// The id of the figure.
    pub figure: String,
    /// The value in thousandths of its unit.
    pub thousandths: u32,
    /// Whose it is.
    pub by: Author,
    /// Why, in own words; at most 200 characters.
    pub why: String,
}

impl Author {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Person, Self::Coach];
}

impl Assumption {
    /// The value in its unit.
    pub fn value(&self) -> f64 {
        f64::from(self.thousandths) / 1000.0
    }
}
