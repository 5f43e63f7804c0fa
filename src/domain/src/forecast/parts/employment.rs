//! The job that is still running: until when, and the pace of search meanwhile. Leaves out the law of notice.

use super::{Possible, weigh};
use crate::dossier::Duties;
use crate::explanation::{Basis, Quantity, Step, Term};
use crate::forecast::situation::Employment;
use crate::forecast::{Parameters, Situation};
use crate::values::Answer;

/// A job that still runs for some weeks; a job that has ended runs for none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Running {
    pub weeks: f64,
    pub duties: Duties,
    pub pace: f64,
}

/// What is left of the old job in this situation.
pub(crate) fn evaluate(situation: &Situation, parameters: &Parameters) -> Possible<Running> {
    let figures = &parameters.employment;
    let (ends, duties) = match situation.employment {
        Employment::Ended => {
            return vec![(1.0, Running { weeks: 0.0, duties: Duties::Released, pace: 1.0 })];
        }
        Employment::Running { weeks, duties } => (vec![(1.0, weeks)], duties),
        Employment::EndUnknown { duties } => {
            let weeks = figures.weeks.map(|weeks| weeks.value);
            (weigh(Answer::Open, &weeks, &figures.weeks_likely), duties)
        }
    };
    let mut possible = Vec::new();
    for (chance, weeks) in ends {
        for (share, duties) in weigh(duties, &Duties::ALL, &figures.likely) {
            possible.push((chance * share, Running { weeks, duties, pace: pace(parameters, duties) }));
        }
    }
    possible
}

/// The step of what is left of the old job.
pub(crate) fn explain(situation: &Situation, parameters: &Parameters, possible: &Possible<Running>) -> Step {
    let figures = &parameters.employment;
    let (basis, duties) = match situation.employment {
        Employment::Ended => return Step::answer(Term::Employment, Quantity::Weeks(0.0)),
        Employment::Running { duties, .. } => (Basis::Answer, duties),
        Employment::EndUnknown { duties } => (Basis::NotKnown, duties),
    };
    let is_known = basis == Basis::Answer;
    let mut from = Vec::new();
    if !is_known {
        for (weeks, &share) in figures.weeks.iter().zip(figures.weeks_likely.value) {
            let weeks = Step::figure(Term::Employment, weeks, Quantity::Weeks);
            from.push(Step::likelihood(share, &figures.weeks_likely, weeks));
        }
    }
    if duties != Answer::Known(Duties::Released) {
        from.push(Step::figure(Term::PaceWhileWorking, &figures.working, Quantity::TimesAbout));
    }
    if !matches!(duties, Answer::Known(_)) {
        for (share, duties) in weigh(duties, &Duties::ALL, &figures.likely) {
            let duties = Step::given(Term::Duties, Quantity::Duties(duties), Basis::NotKnown);
            from.push(Step::likelihood(share, &figures.likely, duties));
        }
    }
    from.push(Step::figure(Term::OwnNotice, &figures.own_notice, Quantity::Weeks));
    let weeks = possible.first().map_or(0.0, |(_, running)| running.weeks);
    let value = if is_known { Quantity::Weeks(weeks) } else { Quantity::Several };
    Step { term: Term::Employment, value, basis, from }
}

fn pace(parameters: &Parameters, duties: Duties) -> f64 {
    match duties {
        Duties::Working => parameters.employment.working.value.mid(),
        Duties::Released => 1.0,
    }
}
