//! The figures of the pots of money, put where the pots look for them. Leaves out the figures: `pots.toml` has them, each
//! with its source and how sure we are.

use domain::pots::PotFigures;

/// The figures as constants.
pub mod figures {
    use domain::values::{Estimate, Sourced};
    include!(concat!(env!("OUT_DIR"), "/pots.rs"));
}

use figures::*;

/// Every figure of the pots.
pub static POTS: PotFigures = PotFigures {
    trajectory: TRAJECTORY_PRICE,
    trajectory_belgium: TRAJECTORY_PRICE_BELGIUM,
    benefit_share: BENEFIT_IN_HAND,
    severance_share: SEVERANCE_IN_HAND,
    severance_months: SEVERANCE_MONTHS,
};
