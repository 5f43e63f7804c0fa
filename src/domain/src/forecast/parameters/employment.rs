//! The figures of the job that is ending. Leaves out the law of notice.

use crate::values::{Estimate, Sourced};

/// Figures of the job that is ending.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EmploymentFigures {
    /// Pace while working.
    pub working: Sourced<Estimate>,
    /// Shares of working and being released when it is not known.
    pub likely: Sourced<&'static [f64]>,
    /// Weeks to the last day that are possible when it is not known.
    pub weeks: [Sourced<f64>; 2],
    /// Their shares.
    pub weeks_likely: Sourced<&'static [f64]>,
    /// Weeks of own notice: the earliest that someone employed can start elsewhere.
    pub own_notice: Sourced<f64>,
}
