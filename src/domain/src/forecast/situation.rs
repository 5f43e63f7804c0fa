//! What the forecast needs to know of a person. Leaves out everything else in the dossier.

use super::Factor;
use crate::dossier::{
    Budget, Direction, Dossier, Duties, Entry, Guidance, GuidanceKind, GuidanceTerms, Market,
};
use crate::dossier::{Recovery, Retraining};
use crate::values::Answer;
use chrono::NaiveDate;

/// The job that is ending, as far as it still runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Employment {
    /// The last day has passed.
    Ended,
    /// Wage goes on for this many weeks.
    Running {
        /// Weeks from today until the last paid day; above zero.
        weeks: f64,
        /// What the person does until then.
        duties: Answer<Duties>,
    },
    /// Still employed, and the last day is not known.
    EndUnknown {
        /// What the person does until then.
        duties: Answer<Duties>,
    },
}

/// The answers that the forecast depends on. An open answer counts as not known, except recovery:
/// left open, that plays no part.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Situation {
    /// Where the person wants to go.
    pub direction: Answer<Direction>,
    /// Training.
    pub retraining: Answer<Retraining>,
    /// Money for training and extra guidance.
    pub budget: Answer<Budget>,
    /// Guidance.
    pub guidance: Answer<Guidance>,
    /// The market.
    pub market: Answer<Market>,
    /// Recovering first.
    pub recovery: Answer<Recovery>,
    /// The job that is ending.
    pub employment: Employment,
    /// Weeks from today to the last paid day; below zero when it has passed. None when not known.
    pub last_paid: Option<f64>,
}

/// Days in a week.
const WEEK: f64 = 7.0;

impl Situation {
    /// The healthy average client of outplacement that all causes are measured against: same work, no training,
    /// a small budget, half a year of advice, a market in balance, no wage any more.
    pub fn reference() -> Self {
        let terms = GuidanceTerms { months: Answer::Known(6), kind: Answer::Known(GuidanceKind::Tips) };
        Self {
            direction: Answer::Known(Direction::Same),
            retraining: Answer::Known(Retraining::None),
            budget: Answer::Known(Budget::Small),
            guidance: Answer::Known(Guidance::Arranged(terms)),
            market: Answer::Known(Market::Balanced),
            recovery: Answer::Known(Recovery::None),
            employment: Employment::Ended,
            last_paid: None,
        }
    }

    /// The situation of this dossier today.
    pub fn of(dossier: &Dossier, today: NaiveDate) -> Self {
        let intake = &dossier.intake;
        let last_paid =
            intake.last_day.known().map(|day| day.signed_duration_since(today).num_days() as f64 / WEEK);
        let employment = match last_paid {
            Some(weeks) if 0.0 < weeks => Employment::Running { weeks, duties: intake.duties },
            Some(_) => Employment::Ended,
            None if dossier.entry == Some(Entry::AtHome) => Employment::Ended,
            None => Employment::EndUnknown { duties: intake.duties },
        };
        Self {
            direction: intake.direction,
            retraining: intake.retraining,
            budget: intake.budget,
            guidance: intake.guidance,
            market: intake.market,
            recovery: intake.recovery,
            employment,
            last_paid,
        }
    }

    /// Whether the person wants a business of their own.
    pub fn is_own_business(&self) -> bool {
        self.direction == Answer::Known(Direction::OwnBusiness)
    }

    /// This situation with one group of answers taken from another.
    pub fn with(mut self, factor: Factor, other: &Self) -> Self {
        match factor {
            Factor::Retraining => {
                self.retraining = other.retraining;
                self.direction = other.direction;
            }
            Factor::Budget => self.budget = other.budget,
            Factor::Guidance => self.guidance = other.guidance,
            Factor::Market => self.market = other.market,
            Factor::Recovery => self.recovery = other.recovery,
            Factor::Employment => self.employment = other.employment,
        }
        self
    }

    /// The groups in which two situations differ, in showing order.
    pub fn differs(&self, other: &Self) -> Vec<Factor> {
        let (own, other) = (self.without_gaps(), other.without_gaps());
        Factor::ALL.into_iter().filter(|&factor| own.with(factor, &other) != own).collect()
    }

    /// This situation with recovery said, where it was left open and so plays no part.
    fn without_gaps(mut self) -> Self {
        if self.recovery == Answer::Open {
            self.recovery = Answer::Known(Recovery::None);
        }
        self
    }
}
