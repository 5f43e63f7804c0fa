//! How far and how much someone searches, as a pace of search. Left open, neither plays a part. Leaves out the market.

use crate::explanation::{Basis, Quantity, Step, Term};
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

/// The steps of what was given.
pub(crate) fn explain(situation: &Situation, parameters: &Parameters) -> Vec<Step> {
    let figures = &parameters.reach;
    let travel = situation.travel.known().map(|&travel| {
        let pace = figures.travel(travel);
        let answer = Step::given(Term::Travel, Quantity::Travel(travel), Basis::Answer);
        Step::given(Term::PaceByTravel, Quantity::TimesAbout(pace.value), Basis::from(pace)).from([answer])
    });
    let hours = situation.hours.known().map(|&hours| {
        let response = &figures.response;
        let made_of = vec![
            Step::given(Term::Hours, Quantity::Hours(f64::from(hours)), Basis::Answer),
            Step::given(Term::UsualHours, Quantity::Hours(figures.hours.value), Basis::from(&figures.hours)),
            Step::given(Term::HoursResponse, Quantity::NumberAbout(response.value), Basis::from(response)),
        ];
        let pace = Estimate::exactly(of_hours(parameters, hours));
        Step::computed(Term::PaceByHours, Quantity::TimesAbout(pace), made_of)
    });
    travel.into_iter().chain(hours).collect()
}
