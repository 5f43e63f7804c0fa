//! What lies before someone on the first day. Leaves out the deadlines that follow: those are computed.

use super::Paper;
use crate::values::Answer;
use chrono::NaiveDate;

/// The first-aid answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FirstAid {
    /// What lies before the person.
    pub paper: Answer<Paper>,
    /// The date that counts for that paper: of the letter, of signing, or of hearing it.
    pub dated: Answer<NaiveDate>,
}
