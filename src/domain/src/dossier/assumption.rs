//! An assumption of the person or the coach in place of ours: visible, with who and why, and undoable. Leaves out what
//! the figure does: that is the forecast's.

use crate::values::Author;

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

impl Assumption {
    /// The value in its unit.
    pub fn value(&self) -> f64 {
        f64::from(self.thousandths) / 1000.0
    }
}
