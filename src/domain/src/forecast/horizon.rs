//! How far results look. Leaves out the grid, which reaches further.

/// Weeks of a year, in which "within a year" is counted.
pub const WEEKS_A_YEAR: f64 = 52.0;
/// Weeks beyond which no number of weeks is told.
pub(super) const TOLD: f64 = crate::phases::NO_DATE_BEYOND;
