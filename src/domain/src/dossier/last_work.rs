//! The last job. Leaves out its place in an occupation table.

use super::Sector;

/// The last job, in the person's own words and by sector, as far as given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LastWork {
    /// The sector.
    pub sector: Option<Sector>,
    /// The name of the job in the person's own words; at most 120 characters.
    pub words: String,
}
