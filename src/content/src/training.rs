//! The kinds of training, with their names. Leaves out the facts: `training.toml` has them, each with its source and how
//! sure we are.

use crate::{FigureUnit, Text};
use domain::values::{Estimate, Sourced};
use domain::ways::TrainingType;

/// The kinds as constants.
mod kinds {
    use domain::dossier::Retraining;
    use domain::occupations::Schooling;
    use domain::values::{Estimate, Sourced};
    use domain::ways::{Earning, TrainingType};
    include!(concat!(env!("OUT_DIR"), "/training.rs"));
}

/// Every kind of training, in the order in which they are offered.
pub fn kinds() -> &'static [TrainingType] {
    kinds::KINDS
}

/// The name of a kind.
pub fn name(id: &str) -> Option<&'static Text> {
    let place = kinds::KINDS.iter().position(|kind| kind.id == id)?;
    kinds::NAMES.get(place).copied()
}

/// The weeks or the euros of a kind by their id, with the name of the kind. None when they are of none.
pub fn figure(id: &str) -> Option<(&'static Sourced<Estimate>, &'static Text, FigureUnit)> {
    for (kind, name) in kinds::KINDS.iter().zip(kinds::NAMES) {
        for (figure, unit) in [(&kind.weeks, FigureUnit::Weeks), (&kind.cost, FigureUnit::Euro)] {
            if figure.id == id {
                return Some((figure, name, unit));
            }
        }
    }
    None
}
