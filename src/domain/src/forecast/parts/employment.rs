//! The job that is still running: until when, and the pace of search meanwhile. Leaves out the law of notice.

use super::{Possible, weigh};
use crate::dossier::Duties;
use crate::explanation::{Basis, Evaluated, Quantity, Step, Term};
use crate::forecast::situation::Employment;
use crate::forecast::{Parameters, Situation};
use crate::values::Answer;

/// A job that still runs for some weeks; a job that has ended runs for none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Running {
    pub weeks: f64,
    pub pace: f64,
}

/// What is left of the old job in this situation.
pub(crate) fn evaluate(situation: &Situation, parameters: &Parameters) -> Evaluated<Possible<Running>> {
    let figures = &parameters.employment;
    let (weeks, duties, basis) = match situation.employment {
        Employment::Ended => {
            let step = Step::given(Term::Employment, Quantity::Weeks(0.0), Basis::Answer);
            return Evaluated { value: vec![(1.0, Running { weeks: 0.0, pace: 1.0 })], step };
        }
        Employment::Running { weeks, duties } => (weeks, duties, Basis::Answer),
        Employment::EndUnknown { duties } => (figures.weeks.value, duties, Basis::from(&figures.weeks)),
    };
    let possible = weigh(duties, &Duties::ALL, &figures.likely);
    let value =
        possible.iter().map(|&(share, duties)| (share, Running { weeks, pace: pace(parameters, duties) }));
    let mut from = Vec::new();
    if duties != Answer::Known(Duties::Released) {
        let working = &figures.working;
        from.push(Step::given(
            Term::PaceWhileWorking,
            Quantity::TimesAbout(working.value),
            Basis::from(working),
        ));
    }
    if !matches!(duties, Answer::Known(_)) {
        let shares = possible.iter().map(|&(share, _)| {
            Step::given(Term::Likelihood, Quantity::Share(share), Basis::from(&figures.likely))
        });
        from.extend(shares);
    }
    let step = Step { term: Term::Employment, value: Quantity::Weeks(weeks), basis, from };
    Evaluated { value: value.collect(), step }
}

fn pace(parameters: &Parameters, duties: Duties) -> f64 {
    match duties {
        Duties::Working => parameters.employment.working.value.mid(),
        Duties::Released => 1.0,
    }
}
