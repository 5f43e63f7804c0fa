//! The parts of the forecast that answers decide. Each gives its possibilities, and explains them from those very
//! values; a question that was not answered gives several. Leaves out how the parts are put together.

pub mod employment;
pub mod guidance;
pub mod market;
pub mod person;
pub mod reach;
pub mod recovery;
pub mod training;
mod training_steps;

use super::{Parameters, Situation};
use crate::explanation::{Basis, Quantity, Step, Term};
use crate::values::{Answer, Sourced};

/// Possibilities with their chances; the chances sum to one.
pub type Possible<T> = Vec<(f64, T)>;

/// The answer alone when it is known; else every candidate with its share.
pub(crate) fn weigh<T: Copy>(
    answer: Answer<T>,
    candidates: &[T],
    shares: &Sourced<&'static [f64]>,
) -> Possible<T> {
    match answer {
        Answer::Known(value) => vec![(1.0, value)],
        Answer::Open | Answer::Unknown => shared(candidates, shares.value),
    }
}

/// Every candidate that has a share. Knows nothing of answers, so that it is the same for all choices.
#[inline(never)]
fn shared<T: Copy>(candidates: &[T], shares: &[f64]) -> Possible<T> {
    let total: f64 = shares.iter().take(candidates.len()).sum();
    let mut possible = Vec::new();
    for (&candidate, &share) in candidates.iter().zip(shares) {
        if 0.0 < share {
            possible.push((share / total, candidate));
        }
    }
    possible
}

/// The step of an answer: the choice itself, or that it is not known, with what was assumed for each candidate.
pub(crate) fn answer_step<T: Copy>(
    term: Term,
    answer: Answer<T>,
    possible: &Possible<T>,
    shares: &Sourced<&'static [f64]>,
    quantity: fn(T) -> Quantity,
) -> Step {
    if let Answer::Known(value) = answer {
        return Step::answer(term, quantity(value));
    }
    let mut step = Step::open(term);
    for &(share, value) in possible {
        step.put(Step::likelihood(share, shares, Step::given(term, quantity(value), Basis::NotKnown)));
    }
    step
}

/// The mean pace of the last so many weeks, over everything that is not known; the level is in it. All but the guidance
/// is taken to have been as it is now.
pub(super) fn pace_over(weeks: f64, situation: &Situation, parameters: &Parameters) -> f64 {
    let recovery = recovery::evaluate(situation, parameters);
    let guidance = guidance::evaluate(situation, parameters);
    let employment = employment::evaluate(situation, parameters);
    parameters.search.level.value
        * mean(&market::evaluate(situation, parameters), |&pace| pace)
        * reach::pace(situation, parameters)
        * person::pace(situation, parameters)
        * mean(&recovery, |recovering| recovering.pace)
        * mean(&guidance, |&guided| guidance::pace_over(parameters, guided, weeks))
        * mean(&employment, |running| if 0.0 < running.weeks { running.pace } else { 1.0 })
}

fn mean<T>(possible: &Possible<T>, value: impl Fn(&T) -> f64) -> f64 {
    possible.iter().map(|(share, each)| share * value(each)).sum()
}
