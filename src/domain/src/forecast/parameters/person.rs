//! The figures of what someone cannot change: recovery, age and limitations. Leaves out any judgement of health.

use crate::dossier::AgeGroup;
use crate::values::{Estimate, Sourced};

/// Figures of recovery.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RecoveryFigures {
    /// Pace after burn-out.
    pub pace: Sourced<Estimate>,
    /// Weeks of recovering from burn-out when the person cannot say.
    pub weeks: Sourced<Estimate>,
    /// Weeks of rest when it is not known whether any is needed.
    pub rest: Sourced<f64>,
    /// Shares of none, rest and burn-out when it is not known.
    pub likely: Sourced<&'static [f64]>,
}

/// Figures of age and limitations, used only when the person gives them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PersonFigures {
    /// Pace by age, in the order of [`AgeGroup::ALL`].
    pub ages: [Sourced<Estimate>; 4],
    /// Pace when health or a disability limits the choice of work.
    pub limited: Sourced<Estimate>,
}

impl PersonFigures {
    /// Pace at this age.
    pub fn age(&self, age: AgeGroup) -> &Sourced<Estimate> {
        let [under_30, from_30, from_45, from_55] = &self.ages;
        match age {
            AgeGroup::Under30 => under_30,
            AgeGroup::From30 => from_30,
            AgeGroup::From45 => from_45,
            AgeGroup::From55 => from_55,
        }
    }
}
