//! The pot for guidance: what the employer pays or owes for it, and how many months that buys. Leaves out which bureau.

use crate::values::Euro;

/// Where the amount comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrajectoryFrom {
    /// The person states it.
    Stated,
    /// The law sets it.
    Law,
}

/// Money for guidance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrajectoryPot {
    /// How much.
    pub money: Euro,
    /// Where it comes from.
    pub from: TrajectoryFrom,
    /// Whole months of guidance that it buys at the usual price.
    pub months: u8,
}

/// The least and the most months that guidance is counted for.
const MONTHS: (f64, f64) = (0.0, 36.0);

impl TrajectoryPot {
    /// The pot with this money, at this price a month in euros (above zero).
    pub fn of(money: Euro, from: TrajectoryFrom, price_a_month: f64) -> Self {
        let months = libm::floor(money.cents() as f64 / 100.0 / price_a_month);
        Self { money, from, months: months.clamp(MONTHS.0, MONTHS.1) as u8 }
    }
}
