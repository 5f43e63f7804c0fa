//! Past forecasts, beside which what happened can be laid. Leaves out how well they did: that is computed.

use super::Intake;
use chrono::NaiveDate;

/// A forecast as it was told on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct DiaryEntry {
    /// The day.
    pub day: NaiveDate,
    /// The answers of that day.
    pub answers: Intake,
    /// Days from then until one in five has started; None beyond ten years.
    pub early: Option<u16>,
    /// Days until half has started.
    pub half: Option<u16>,
    /// Days until four in five have started.
    pub late: Option<u16>,
}

/// How many are kept at most: five years of months. The oldest after the first goes.
pub const MOST_ENTRIES: usize = 60;
