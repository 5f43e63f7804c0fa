//! The steps of a whole forecast, put together from those of its parts in the order in which they follow one
//! another in time. Leaves out the steps of the parts: each part gives its own.

use super::{Parameters, Weekly};
use crate::explanation::{Basis, Quantity, Step, Term};
use crate::values::Sourced;

/// What comes before the search; recovery only where it plays a part.
pub(crate) fn preparation(parameters: &Parameters, training: Step, recovery: Option<Step>) -> Step {
    let about = &parameters.orientation;
    let mut before =
        vec![Step::given(Term::Orientation, Quantity::WeeksAbout(about.value), Basis::from(about))];
    before.extend(recovery);
    before.push(training);
    Step::computed(Term::Preparation, Quantity::Several, before)
}

/// The steps on the way to an own business.
pub(crate) fn own_business(parameters: &Parameters, training: Step, recovery: Option<Step>) -> Vec<Step> {
    let weeks = &parameters.building_up;
    let building = Step::given(Term::BuildingUp, Quantity::WeeksAbout(weeks.value), Basis::from(weeks));
    vec![preparation(parameters, training, recovery), building]
}

/// The steps on the way to a job: preparation, then the search with what sets its pace, then the lag.
pub(crate) fn search(
    parameters: &Parameters,
    preparation: Step,
    paces: impl IntoIterator<Item = Step>,
) -> Vec<Step> {
    let figures = &parameters.search;
    let number =
        |term, figure: &Sourced<f64>| Step::given(term, Quantity::Number(figure.value), Basis::from(figure));
    let interviews = figures.interviews.value / figures.weeks.value;
    let offers = figures.offers.value / (figures.offers.value + figures.refusals.value);
    let mut search = vec![
        Step::given(Term::Interviews, Quantity::Number(interviews), Basis::from(&figures.interviews)),
        Step::given(Term::Offers, Quantity::Number(offers), Basis::from(&figures.offers)),
        number(Term::Level, &figures.level),
        number(Term::Spread, &figures.spread),
    ];
    search.extend(paces);
    let lag = Weekly::from_shares(parameters.lag.value).mean();
    vec![
        preparation,
        Step::computed(Term::Search, Quantity::Several, search),
        Step::given(Term::Lag, Quantity::Weeks(lag), Basis::from(&parameters.lag)),
    ]
}
