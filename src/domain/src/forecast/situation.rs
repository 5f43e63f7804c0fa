//! What the forecast needs to know of a person. Leaves out everything else in the dossier.

use super::searched::Searched;
use crate::dossier::{
    AgeGroup, Budget, Direction, Dossier, Duties, Entry, Guidance, GuidanceKind, GuidanceTerms, Intake,
    Limitations, Market, Recovery, Retraining, Travel,
};
use crate::values::{Answer, Euro};
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

/// What the person states of the training chosen, in place of what its form says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct OwnTraining {
    /// Weeks that it takes in all.
    pub weeks: Option<u8>,
    /// Euros that it costs.
    pub cost: Option<u32>,
    /// Weeks since it began; None when it is still to begin.
    pub passed: Option<f64>,
}

/// The answers that the forecast depends on. An open answer counts as not known, except recovery, travel, hours, age
/// and limitations: left open, those play no part.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Situation {
    /// Where the person wants to go.
    pub direction: Answer<Direction>,
    /// Training.
    pub retraining: Answer<Retraining>,
    /// What the person states of it.
    pub training: OwnTraining,
    /// Money for training and extra guidance, by band.
    pub budget: Answer<Budget>,
    /// The same in euros, when the person states it.
    pub money: Option<u32>,
    /// Guidance.
    pub guidance: Answer<Guidance>,
    /// Weeks since its months were given.
    pub guidance_passed: f64,
    /// What the employer pays for it, as the person states it; it says how long guidance lasts whose months are not given.
    pub guidance_money: Option<Euro>,
    /// The market.
    pub market: Answer<Market>,
    /// How far the person wants to travel.
    pub travel: Answer<Travel>,
    /// Hours a week for the search.
    pub hours: Answer<u8>,
    /// Recovering first.
    pub recovery: Answer<Recovery>,
    /// Weeks since its weeks were given.
    pub recovery_passed: f64,
    /// Age.
    pub age: Answer<AgeGroup>,
    /// Limits to the choice of work.
    pub limitations: Answer<Limitations>,
    /// The job that is ending.
    pub employment: Employment,
    /// Weeks from today to the last paid day; below zero when it has passed. None when not known.
    pub last_paid: Option<f64>,
    /// The search so far. None when it has not begun.
    pub searched: Option<Searched>,
    /// Weeks from today until income is needed; above zero.
    pub needed: Option<f64>,
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
            training: OwnTraining::default(),
            budget: Answer::Known(Budget::Small),
            money: None,
            guidance: Answer::Known(Guidance::Arranged(terms)),
            guidance_passed: 0.0,
            guidance_money: None,
            market: Answer::Known(Market::Balanced),
            travel: Answer::Open,
            hours: Answer::Open,
            recovery: Answer::Known(Recovery::None),
            recovery_passed: 0.0,
            age: Answer::Open,
            limitations: Answer::Open,
            employment: Employment::Ended,
            last_paid: None,
            searched: None,
            needed: None,
        }
    }

    /// The situation of this dossier today.
    pub fn of(dossier: &Dossier, today: NaiveDate) -> Self {
        Self::with_answers(dossier, &dossier.intake, today)
    }

    /// The situation today if these were the answers of this dossier.
    pub fn with_answers(dossier: &Dossier, intake: &Intake, today: NaiveDate) -> Self {
        let since = |day: NaiveDate| today.signed_duration_since(day).num_days() as f64 / WEEK;
        let passed = |day: Option<NaiveDate>| day.or(dossier.begun).map_or(0.0, |day| since(day).max(0.0));
        let last_paid = intake.last_day.known().map(|&day| -since(day));
        let employment = match last_paid {
            Some(weeks) if 0.0 < weeks => Employment::Running { weeks, duties: intake.duties },
            Some(_) => Employment::Ended,
            None if dossier.entry == Some(Entry::AtHome) => Employment::Ended,
            None => Employment::EndUnknown { duties: intake.duties },
        };
        Self {
            direction: intake.direction,
            retraining: intake.retraining,
            training: OwnTraining {
                weeks: intake.training_weeks.known().copied(),
                cost: intake.training_cost.known().copied(),
                passed: intake.training_begun.known().map(|&day| since(day).max(0.0)),
            },
            budget: intake.budget,
            money: intake.money.known().copied(),
            guidance: intake.guidance,
            guidance_passed: passed(intake.guidance_from),
            guidance_money: dossier.contract.trajectory_money.known().copied(),
            market: intake.searched_market(),
            travel: intake.travel,
            hours: intake.hours,
            recovery: intake.recovery,
            recovery_passed: passed(intake.recovery_from),
            age: intake.age,
            limitations: intake.limitations,
            employment,
            last_paid,
            searched: intake.searching_since.known().map(|&day| Searched {
                weeks: since(day).max(0.0),
                interviews: intake.interviews.known().copied(),
                rejections: intake.rejections.known().copied().unwrap_or(0),
                silent: 0.0,
            }),
            needed: intake.needed_by.known().map(|&day| -since(day)).filter(|weeks| 0.0 < *weeks),
        }
    }

    /// Whether the person wants a business of their own.
    pub fn is_own_business(&self) -> bool {
        self.direction == Answer::Known(Direction::OwnBusiness)
    }

    /// Whether the search or the training has begun, so that orientation is over.
    pub fn is_under_way(&self) -> bool {
        self.searched.is_some() || self.training.passed.is_some()
    }
}
