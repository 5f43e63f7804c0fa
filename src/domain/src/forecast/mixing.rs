//! Situations laid beside one another: in which groups of answers they differ, and one with groups taken from another.
//! Leaves out what the difference makes.

use super::{Factor, Searched, Situation};
use crate::dossier::{Guidance, Recovery};
use crate::values::Answer;

impl Situation {
    /// Only what decides the time before the search; the rest as in the reference person.
    pub(super) fn before_search(&self) -> Self {
        let kept = Self::reference().with(Factor::Retraining, self).with(Factor::Budget, self);
        let searched = self.searched.map(|_| Searched::NOW);
        Self { recovery: self.recovery, recovery_passed: self.recovery_passed, searched, ..kept }
    }

    /// This situation with one group of answers taken from another.
    pub fn with(mut self, factor: Factor, other: &Self) -> Self {
        match factor {
            Factor::Retraining => {
                self.retraining = other.retraining;
                self.direction = other.direction;
                self.training = other.training;
            }
            Factor::Budget => {
                self.budget = other.budget;
                self.money = other.money;
            }
            Factor::Guidance => {
                self.guidance = other.guidance;
                self.guidance_passed = other.guidance_passed;
                self.guidance_money = other.guidance_money;
            }
            Factor::Market => {
                self.market = other.market;
                self.travel = other.travel;
                self.hours = other.hours;
            }
            Factor::Recovery => {
                self.recovery = other.recovery;
                self.recovery_passed = other.recovery_passed;
                self.age = other.age;
                self.limitations = other.limitations;
            }
            Factor::Employment => self.employment = other.employment,
        }
        self
    }

    /// The groups in which two situations differ, in showing order.
    pub fn differs(&self, other: &Self) -> Vec<Factor> {
        let (own, other) = (self.without_gaps(), other.without_gaps());
        Factor::ALL.into_iter().filter(|&factor| own.with(factor, &other) != own).collect()
    }

    /// This situation with what plays no part left out.
    fn without_gaps(mut self) -> Self {
        if self.recovery == Answer::Open {
            self.recovery = Answer::Known(Recovery::None);
        }
        // Time that passed changes something only where something runs.
        if !matches!(self.recovery, Answer::Known(Recovery::Rest { .. } | Recovery::BurnOut { .. })) {
            self.recovery_passed = 0.0;
        }
        if !matches!(self.guidance, Answer::Known(Guidance::Arranged(_))) {
            self.guidance_passed = 0.0;
        }
        // Money of the employer says how long guidance lasts only where nothing else does.
        if match self.guidance {
            Answer::Known(Guidance::Arranged(terms)) => terms.months.known().is_some(),
            Answer::Known(Guidance::None) => true,
            Answer::Open | Answer::Unknown => false,
        } {
            self.guidance_money = None;
        }
        if self.money.is_some() {
            self.budget = Answer::Open;
        }
        self
    }
}
