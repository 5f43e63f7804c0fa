//! Where the columns of the occupation table come from. Leaves out the table itself.

use crate::Text;
use chrono::NaiveDate;
use domain::values::Confidence;

/// The origin of one or more columns.
#[derive(Debug)]
pub struct Origin {
    /// Stable id.
    pub id: &'static str,
    /// What the columns are called.
    pub name: &'static Text,
    /// Source id.
    pub source: &'static str,
    /// How sure we are.
    pub confidence: Confidence,
    /// The date of the data, where it has one.
    pub as_of: Option<NaiveDate>,
    /// The day we looked at our copy.
    pub checked_on: NaiveDate,
}

include!(concat!(env!("OUT_DIR"), "/occupations.rs"));

/// All origins, in the order in which they are shown.
pub fn origins() -> &'static [Origin] {
    ORIGINS
}
