//! The public holidays. Leaves out the weekends.

use chrono::NaiveDate;
use domain::plan::Holiday;
use domain::values::{Country, Sourced};

/// A day that most people have off.
#[derive(Debug)]
pub struct HolidayEntry {
    /// Stable id.
    pub id: &'static str,
    /// Where it is one.
    pub countries: &'static [Country],
    /// When it is.
    pub on: Sourced<Holiday>,
    /// The day it was looked at.
    pub checked_on: NaiveDate,
}

include!(concat!(env!("OUT_DIR"), "/holidays.rs"));

/// Every holiday.
pub fn holidays() -> &'static [HolidayEntry] {
    HOLIDAYS
}
