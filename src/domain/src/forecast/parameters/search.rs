//! The figures of the search law. Leaves out what changes its pace.

use crate::values::Sourced;
use chances::Beliefs;

/// Figures of the search law.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SearchFigures {
    /// Interviews: shape of the gamma law.
    pub interviews: Sourced<f64>,
    /// Interviews: rate of the gamma law, in weeks.
    pub weeks: Sourced<f64>,
    /// Offers: first weight of the beta law.
    pub offers: Sourced<f64>,
    /// Offers: second weight of the beta law.
    pub refusals: Sourced<f64>,
    /// Pace of the reference person.
    pub level: Sourced<f64>,
    /// Spread between people with the same answers: standard deviation of the logarithm of the pace.
    pub spread: Sourced<f64>,
}

impl SearchFigures {
    /// What is believed before anything is known of a search.
    pub fn beliefs(&self) -> Beliefs {
        Beliefs {
            interviews: self.interviews.value,
            weeks: self.weeks.value,
            offers: self.offers.value,
            refusals: self.refusals.value,
            silent: 0.0,
        }
    }
}
