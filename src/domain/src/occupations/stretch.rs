//! How far work lies from the last work. Leaves out what it takes to get there.

use super::{NearFigures, Occupation, Occupations, nearness};

/// How far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stretch {
    /// The same work.
    Same,
    /// Next to it.
    Adjacent,
    /// New.
    New,
}

impl Stretch {
    /// How far one lies from the other. The same group at the same level is the same work.
    pub fn of(table: &Occupations, from: &Occupation, to: &Occupation, figures: &NearFigures) -> Self {
        if from.code == to.code {
            Self::Same
        } else if figures.adjacent.value <= nearness(table, from, to, figures) {
            Self::Adjacent
        } else {
            Self::New
        }
    }
}
