//! Changes that someone could make: which there are, what each costs and what it takes. Leaves out what
//! it does to the answers, what it wins, and everything nobody can change.

use super::{Parameters, Situation};
use crate::dossier::{Guidance, GuidanceTerms, Retraining};
use crate::values::Answer;

/// One change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lever {
    /// Search from today on, beside orientation.
    BeginNow,
    /// Learn in the new job in place of a training before it.
    LearnOnTheJob,
    /// A short course beside the search in place of a training before it.
    ShortCourse,
    /// Search where there are more jobs than seekers.
    MoreJobs,
    /// Learn in the job, in a trade with more jobs than seekers.
    LearnWhereJobsAre,
    /// Three months of training for a trade with more jobs than seekers.
    TrainWhereJobsAre,
    /// Work close to what one did in place of quite other work.
    Adjacent,
    /// A bureau that also looks for openings.
    JobHunter,
    /// Three months more of guidance.
    MoreGuidance,
    /// Have the training paid in full.
    MoneyForTraining,
    /// Eight hours a week more for the search.
    MoreHours,
    /// Travel further.
    Further,
    /// Be released from work until the last day.
    Release,
}

/// What a change takes of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LeverEffort {
    /// A conversation or a letter.
    Little,
    /// Some weeks of attention.
    Some,
    /// A change of life or of trade.
    Much,
}

/// Months that guidance gets longer by.
pub const MORE_MONTHS: u8 = 3;
/// Months of guidance that are bought where there was none.
pub(super) const FIRST_MONTHS: u8 = 6;

impl Lever {
    /// Every change, in the order in which equals are shown.
    pub const ALL: [Self; 13] = [
        Self::BeginNow,
        Self::LearnOnTheJob,
        Self::ShortCourse,
        Self::MoreJobs,
        Self::LearnWhereJobsAre,
        Self::TrainWhereJobsAre,
        Self::Adjacent,
        Self::JobHunter,
        Self::MoreGuidance,
        Self::MoneyForTraining,
        Self::MoreHours,
        Self::Further,
        Self::Release,
    ];

    /// Euros that it costs someone: the employer, a fund or the person.
    pub fn cost(self, situation: &Situation, parameters: &Parameters) -> f64 {
        let training = |form| parameters.training.form(form).cost.value.mid();
        let guidance = &parameters.guidance;
        match self {
            Self::ShortCourse | Self::Adjacent => training(Retraining::ShortCourse),
            Self::TrainWhereJobsAre => training(Retraining::Quarter),
            Self::MoneyForTraining => {
                let form = situation.retraining.known().map_or(0.0, |&form| training(form));
                situation.training.cost.map_or(form, f64::from)
            }
            Self::JobHunter if terms(situation).is_none() => {
                guidance.price.value.mid() * f64::from(FIRST_MONTHS) + guidance.hunter_cost.value.mid()
            }
            Self::JobHunter => guidance.hunter_cost.value.mid(),
            Self::MoreGuidance => guidance.price.value.mid() * f64::from(MORE_MONTHS),
            _ => 0.0,
        }
    }

    /// What it takes of a person.
    pub const fn effort(self) -> LeverEffort {
        match self {
            Self::Release | Self::JobHunter | Self::MoreGuidance | Self::MoneyForTraining => {
                LeverEffort::Little
            }
            Self::BeginNow | Self::ShortCourse | Self::MoreHours | Self::Further | Self::LearnOnTheJob => {
                LeverEffort::Some
            }
            Self::MoreJobs | Self::LearnWhereJobsAre | Self::TrainWhereJobsAre | Self::Adjacent => {
                LeverEffort::Much
            }
        }
    }

    /// Whether this is another way of learning: only one of them can be taken.
    pub(super) const fn is_about_training(self) -> bool {
        self.asks_leave() || matches!(self, Self::MoneyForTraining)
    }

    /// Whether someone with a benefit has to ask leave first.
    pub const fn asks_leave(self) -> bool {
        matches!(
            self,
            Self::ShortCourse
                | Self::TrainWhereJobsAre
                | Self::LearnWhereJobsAre
                | Self::LearnOnTheJob
                | Self::Adjacent
        )
    }
}

pub(super) fn terms(situation: &Situation) -> Option<GuidanceTerms> {
    match situation.guidance {
        Answer::Known(Guidance::Arranged(terms)) => Some(terms),
        _ => None,
    }
}
