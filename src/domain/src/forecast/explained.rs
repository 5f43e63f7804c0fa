//! The steps of a whole forecast, put together from those of its parts in the order in which they follow one
//! another in time. Leaves out the steps of the parts: each part gives its own.

use super::parts::{employment, guidance, market, person, reach, recovery, training};
use super::{Model, Weekly};
use crate::explanation::{Basis, Quantity, Step, Term};
use crate::values::{Estimate, Sourced};

/// The steps of an evaluated situation.
pub(super) fn steps(model: &Model<'_>) -> Vec<Step> {
    let parameters = model.parameters;
    if model.situation.is_own_business() {
        let building = Step::figure(Term::BuildingUp, &parameters.building_up, Quantity::WeeksAbout);
        return vec![preparation(model), building];
    }
    let lag = Weekly::from_shares(parameters.lag.value).mean();
    vec![
        preparation(model),
        Step::computed(Term::Search, Quantity::Several, search(model)),
        Step::given(Term::Lag, Quantity::Weeks(lag), Basis::from(&parameters.lag)),
    ]
}

/// What comes before the search; recovery only where it plays a part.
fn preparation(model: &Model<'_>) -> Step {
    let (situation, parameters) = (&model.situation, model.parameters);
    let mut preparation = Step::rule(Term::Preparation, Quantity::Several);
    preparation.put(if situation.is_under_way() {
        Step::answer(Term::Orientation, Quantity::WeeksAbout(Estimate::exactly(0.0)))
    } else {
        Step::figure(Term::Orientation, &parameters.orientation, Quantity::WeeksAbout)
    });
    if let Some(recovery) = recovery::explain(situation, parameters, &model.recoveries) {
        preparation.put(recovery);
    }
    preparation.with(training::explain(situation, parameters, &model.trainings))
}

/// The search: what is believed of it, what was seen of it, and what sets its pace.
fn search(model: &Model<'_>) -> Vec<Step> {
    let (situation, parameters) = (&model.situation, model.parameters);
    let figures = &parameters.search;
    let number = |term, figure: &Sourced<f64>| Step::figure(term, figure, Quantity::Number);
    let interviews = figures.interviews.value / figures.weeks.value;
    let offers = figures.offers.value / (figures.offers.value + figures.refusals.value);
    let mut counted = Step::rule(Term::Interviews, Quantity::Number(interviews));
    counted.put(number(Term::InterviewsCounted, &figures.interviews));
    counted.put(Step::figure(Term::WeeksCounted, &figures.weeks, Quantity::Weeks));
    let mut ended = Step::rule(Term::Offers, Quantity::Number(offers));
    ended.put(number(Term::OffersCounted, &figures.offers));
    ended.put(number(Term::RefusalsCounted, &figures.refusals));
    let level = Step::figure(Term::Level, &figures.level, Quantity::Times);
    let mut steps = vec![counted, ended, level, number(Term::Spread, &figures.spread)];
    if let Some(searched) = situation.searched {
        let count = |term, count: u8| Step::answer(term, Quantity::Number(f64::from(count)));
        let mut seen = Step::answer(Term::SearchSoFar, Quantity::Weeks(searched.weeks));
        if let Some(interviews) = searched.interviews {
            seen.put(count(Term::InterviewsSoFar, interviews));
            seen.put(count(Term::RejectionsSoFar, searched.rejections));
        }
        steps.push(seen);
    }
    steps.push(market::explain(situation, parameters, &market::evaluate(situation, parameters)));
    reach::explain(situation, parameters, &mut steps);
    person::explain(situation, parameters, &mut steps);
    let buys = model.trainings.iter().any(|(_, training)| 0.0 < training.bought_months);
    steps.push(guidance::explain(situation, parameters, &model.guidance, buys));
    steps.push(employment::explain(situation, parameters, &model.employment));
    steps
}
