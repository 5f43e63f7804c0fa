//! Time to recover before the search. Leaves out diagnoses: they are never asked.

use crate::values::Answer;

/// Whether someone takes time first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Recovery {
    /// No.
    None,
    /// A number of weeks of rest, by choice. At most 52.
    Rest {
        /// Weeks from now.
        weeks: u8,
    },
    /// Recovering from burn-out or strain.
    BurnOut {
        /// Weeks from now until the search can start, as the person sees it. At most 104.
        weeks: Answer<u8>,
    },
}
