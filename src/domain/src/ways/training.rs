//! A kind of training: what it closes, how long it takes, what it costs, and whether there is money meanwhile. Leaves out
//! where it is offered.

use crate::dossier::{Assumption, Retraining};
use crate::occupations::{Occupation, Schooling};
use crate::values::{Country, Estimate, Sourced};

/// Whether there is money from work during a training.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Earning {
    /// It is part of a job that pays.
    Wage,
    /// It leaves time for a job or for searching one.
    Beside,
    /// No.
    No,
}

/// A kind of training.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrainingType {
    /// Its id.
    pub id: &'static str,
    /// What kind of schooling it is.
    pub closes: Schooling,
    /// As what the forecast counts it.
    pub form: Retraining,
    /// Where it is found.
    pub countries: &'static [Country],
    /// The lowest and the highest level that it leads to, 1 to 5, as [`crate::occupations::Occupation::learnt_level`] says.
    pub levels: (u8, u8),
    /// BRC klassen that it leads to; none is all.
    pub sectors: &'static [u16],
    /// Whether there is money from work meanwhile.
    pub earns: Sourced<Earning>,
    /// Weeks that it takes.
    pub weeks: Sourced<Estimate>,
    /// Euros that it costs.
    pub cost: Sourced<Estimate>,
}

impl TrainingType {
    /// This kind with those assumptions in place of its weeks and its cost.
    pub fn overruled(&self, assumptions: &[Assumption]) -> Self {
        let mut own = *self;
        for assumption in assumptions {
            for figure in [&mut own.weeks, &mut own.cost] {
                if figure.id == assumption.figure {
                    figure.value = Estimate::exactly(assumption.value());
                    figure.overruled_by = Some(assumption.by);
                }
            }
        }
        own
    }
}

/// The kinds of training of this schooling, for this occupation in this country, in the order in which they are offered; the
/// first is counted with until the person takes another one.
pub fn closing(
    all: &[TrainingType],
    schooling: Schooling,
    to: &Occupation,
    country: Country,
) -> Vec<TrainingType> {
    let fits = |kind: &&TrainingType| {
        let (lowest, highest) = kind.levels;
        kind.closes == schooling
            && kind.countries.contains(&country)
            && (lowest..=highest).contains(&to.learnt_level())
            && (kind.sectors.is_empty() || kind.sectors.contains(&to.sector()))
    };
    all.iter().filter(fits).copied().collect()
}
