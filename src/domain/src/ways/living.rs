//! Whether the money to live on reaches until new work begins. Leaves out how the money is counted, and when work begins.

use crate::pots::{LivingPot, Month};
use chrono::NaiveDate;

/// How far the money reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Until work begins, or beyond.
    Whole,
    /// Not in the last so many months before the first wage, which comes at the end of the month in which work begins.
    Short(i64),
    /// Less, and how much is not known: work begins beyond the months that are counted.
    Unknown,
}

/// How far the money reaches when work begins in the month of this day; None when the day is beyond every figure.
pub fn reach(pot: &LivingPot, begins: Option<NaiveDate>) -> Reach {
    match (pot.dry, begins.map(Month::of)) {
        (None, Some(_)) => Reach::Whole,
        (Some(dry), Some(begins)) if begins < dry => Reach::Whole,
        (Some(dry), Some(begins)) => Reach::Short(dry.until(begins) + 1),
        (_, None) => Reach::Unknown,
    }
}
