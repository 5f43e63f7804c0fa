//! How far and how much someone searches, as a pace of search. Left open, neither plays a part. Leaves out the market.

use crate::explanation::{Quantity, Step, Term};
use crate::forecast::{Parameters, Situation};
use crate::values::Estimate;

/// The pace of travel and hours together; one when neither is given.
pub(crate) fn pace(situation: &Situation, parameters: &Parameters) -> f64 {
    let travel = situation.travel.known().map_or(1.0, |&travel| parameters.reach.travel(travel).value.mid());
    let hours = situation.hours.known().map_or(1.0, |&hours| of_hours(parameters, hours));
    travel * hours
}

/// Hours against the usual hours, to the power of the response.
fn of_hours(parameters: &Parameters, hours: u8) -> f64 {
    let figures = &parameters.reach;
    let against = f64::from(hours) / figures.hours.value;
    libm::exp(figures.response.value.mid() * libm::log(against))
}

/// Puts in the steps of what was given.
pub(crate) fn explain(situation: &Situation, parameters: &Parameters, steps: &mut Vec<Step>) {
    let figures = &parameters.reach;
    if let Some(&travel) = situation.travel.known() {
        let answer = Step::answer(Term::Travel, Quantity::Travel(travel));
        let pace = figures.travel(travel);
        steps.push(Step::figure(Term::PaceByTravel, pace, Quantity::TimesAbout).with(answer));
    }
    if let Some(&hours) = situation.hours.known() {
        let pace = Estimate::exactly(of_hours(parameters, hours));
        let mut step = Step::rule(Term::PaceByHours, Quantity::TimesAbout(pace));
        step.put(Step::answer(Term::Hours, Quantity::Hours(f64::from(hours))));
        step.put(Step::figure(Term::UsualHours, &figures.hours, Quantity::Hours));
        step.put(Step::figure(Term::HoursResponse, &figures.response, Quantity::NumberAbout));
        steps.push(step);
    }
}
