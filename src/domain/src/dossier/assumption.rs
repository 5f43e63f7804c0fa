//! An assumption of the person or the coach in place of ours: visible, with who and why, and undoable. Leaves out what
//! the figure does: that is the forecast's.

use crate::values::Author;

/// How many are kept at most: more than there are figures to overrule.
pub const MOST_ASSUMPTIONS: usize = 60;
/// Characters of the id of a figure that are kept.
pub const MOST_FIGURE: usize = 60;
/// Characters of why that are kept.
pub const MOST_WHY: usize = 200;
/// Most of a unit that an assumption may state, in thousandths.
pub const MOST_ASSUMED: u32 = 999_999_000;

/// One figure, overruled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Assumption {
    /// The id of the figure; at most [`MOST_FIGURE`] characters.
    pub figure: String,
    /// The value in thousandths of its unit.
    pub thousandths: u32,
    /// Whose it is.
    pub by: Author,
    /// Why, in own words; at most [`MOST_WHY`] characters.
    pub why: String,
}

impl Assumption {
    /// The value in its unit.
    pub fn value(&self) -> f64 {
        f64::from(self.thousandths) / 1000.0
    }

    /// The value in hundredths of its unit, such as cents, to the nearest.
    pub fn hundredths(&self) -> i64 {
        (i64::from(self.thousandths) + 5) / 10
    }

    /// The value in whole units, to the nearest.
    pub fn wholes(&self) -> i64 {
        (i64::from(self.thousandths) + 500) / 1000
    }
}
