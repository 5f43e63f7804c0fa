//! What a change costs, as the steps it is made of. Leaves out what it wins.

use super::lever::{FIRST_MONTHS, Lever, MORE_MONTHS, terms};
use super::{Parameters, Situation};
use crate::dossier::Retraining;
use crate::explanation::{Quantity, Step, Term};
use crate::values::{Estimate, Sourced};

impl Lever {
    /// The figures and answers that [`Self::cost`] is made of.
    pub(super) fn cost_explained(self, situation: &Situation, parameters: &Parameters) -> Vec<Step> {
        let training = |form| price(Term::TrainingCost, &parameters.training.form(form).cost);
        let month = || price(Term::GuidancePrice, &parameters.guidance.price);
        let months = |months: u8| Step::rule(Term::GuidanceTime, Quantity::Months(f64::from(months)));
        let hunter = || price(Term::JobHunterCost, &parameters.guidance.hunter_cost);
        match self {
            Self::ShortCourse | Self::Adjacent => vec![training(Retraining::ShortCourse)],
            Self::TrainWhereJobsAre => vec![training(Retraining::Quarter)],
            Self::MoneyForTraining => match (situation.training.cost, situation.retraining.known()) {
                (Some(cost), _) => {
                    vec![Step::answer(Term::TrainingCost, Quantity::euros(f64::from(cost)))]
                }
                (None, Some(&form)) => vec![training(form)],
                (None, None) => Vec::new(),
            },
            Self::JobHunter if terms(situation).is_none() => vec![month(), months(FIRST_MONTHS), hunter()],
            Self::JobHunter => vec![hunter()],
            Self::MoreGuidance => vec![month(), months(MORE_MONTHS)],
            _ => Vec::new(),
        }
    }
}

fn price(term: Term, figure: &Sourced<Estimate>) -> Step {
    Step::figure(term, figure, Quantity::euros_about)
}
