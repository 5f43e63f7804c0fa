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
        let weeks = &parameters.building_up;
        let building = Step::given(Term::BuildingUp, Quantity::WeeksAbout(weeks.value), Basis::from(weeks));
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
    let about = &parameters.orientation;
    let orientation = if situation.is_under_way() {
        Step::given(Term::Orientation, Quantity::WeeksAbout(Estimate::exactly(0.0)), Basis::Answer)
    } else {
        Step::given(Term::Orientation, Quantity::WeeksAbout(about.value), Basis::from(about))
    };
    let mut before = vec![orientation];
    before.extend(recovery::explain(situation, parameters, &model.recoveries));
    before.push(training::explain(situation, parameters, &model.trainings));
    Step::computed(Term::Preparation, Quantity::Several, before)
}

/// The search: what is believed of it, what was seen of it, and what sets its pace.
fn search(model: &Model<'_>) -> Vec<Step> {
    let (situation, parameters) = (&model.situation, model.parameters);
    let figures = &parameters.search;
    let number =
        |term, figure: &Sourced<f64>| Step::given(term, Quantity::Number(figure.value), Basis::from(figure));
    let interviews = figures.interviews.value / figures.weeks.value;
    let offers = figures.offers.value / (figures.offers.value + figures.refusals.value);
    let counted = vec![
        number(Term::InterviewsCounted, &figures.interviews),
        Step::given(Term::WeeksCounted, Quantity::Weeks(figures.weeks.value), Basis::from(&figures.weeks)),
    ];
    let ended =
        vec![number(Term::OffersCounted, &figures.offers), number(Term::RefusalsCounted, &figures.refusals)];
    let mut steps = vec![
        Step::computed(Term::Interviews, Quantity::Number(interviews), counted),
        Step::computed(Term::Offers, Quantity::Number(offers), ended),
        Step::given(Term::Level, Quantity::Times(figures.level.value), Basis::from(&figures.level)),
        number(Term::Spread, &figures.spread),
    ];
    if let Some(searched) = situation.searched {
        let count = |term, count: u8| Step::given(term, Quantity::Number(f64::from(count)), Basis::Answer);
        let mut seen = Step::given(Term::SearchSoFar, Quantity::Weeks(searched.weeks), Basis::Answer);
        if let Some(interviews) = searched.interviews {
            seen = seen.from([
                count(Term::InterviewsSoFar, interviews),
                count(Term::RejectionsSoFar, searched.rejections),
            ]);
        }
        steps.push(seen);
    }
    steps.push(market::explain(situation, parameters, &market::evaluate(situation, parameters)));
    steps.extend(reach::explain(situation, parameters));
    steps.extend(person::explain(situation, parameters));
    let buys = model.trainings.iter().any(|(_, training)| 0.0 < training.bought_months);
    steps.push(guidance::explain(situation, parameters, &model.guidance, buys));
    steps.push(employment::explain(situation, parameters, &model.employment));
    steps
}
