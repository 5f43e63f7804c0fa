//! Recovering before the search: weeks, and the pace afterwards. Leaves out any judgement of health.

use super::{Possible, answer_step, weigh};
use crate::dossier::Recovery;
use crate::explanation::{Basis, Evaluated, Quantity, Step, Term};
use crate::forecast::{Parameters, Situation, Weekly};
use crate::values::{Answer, Estimate};

/// Weeks before the search can start, and the pace of search afterwards.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Recovering {
    pub weeks: Weekly,
    pub pace: f64,
}

/// What recovering means in this situation. Left open, it plays no part.
pub(crate) fn evaluate(situation: &Situation, parameters: &Parameters) -> Evaluated<Possible<Recovering>> {
    let figures = &parameters.recovery;
    let answer = match situation.recovery {
        Answer::Open => Answer::Known(Recovery::None),
        given => given,
    };
    let rest = Recovery::Rest { weeks: figures.rest.value as u8 };
    let candidates = [Recovery::None, rest, Recovery::BurnOut { weeks: Answer::Unknown }];
    let possible = weigh(answer, &candidates, &figures.likely);
    let choice = answer_step(Term::Recovery, answer, &possible, &figures.likely, Quantity::Recovery);
    let value = possible.iter().map(|&(share, recovery)| (share, recovering(parameters, recovery))).collect();
    let from = possible.iter().filter_map(|&(_, recovery)| explain(parameters, recovery));
    Evaluated { value, step: choice.from(from) }
}

fn recovering(parameters: &Parameters, recovery: Recovery) -> Recovering {
    let figures = &parameters.recovery;
    match recovery {
        Recovery::None => Recovering { weeks: Weekly::exactly(0), pace: 1.0 },
        Recovery::Rest { weeks } => Recovering { weeks: Weekly::exactly(usize::from(weeks)), pace: 1.0 },
        Recovery::BurnOut { weeks } => {
            Recovering { weeks: burn_out_weeks(parameters, weeks), pace: figures.pace.value.mid() }
        }
    }
}

fn burn_out_weeks(parameters: &Parameters, weeks: Answer<u8>) -> Weekly {
    match weeks {
        Answer::Known(weeks) => Weekly::exactly(usize::from(weeks)),
        Answer::Open | Answer::Unknown => Weekly::triangular(parameters.recovery.weeks.value),
    }
}

fn explain(parameters: &Parameters, recovery: Recovery) -> Option<Step> {
    let figures = &parameters.recovery;
    let Recovery::BurnOut { weeks } = recovery else { return None };
    let time = match weeks {
        Answer::Known(weeks) => Step::given(
            Term::Recovery,
            Quantity::WeeksAbout(Estimate::exactly(f64::from(weeks))),
            Basis::Answer,
        ),
        Answer::Open | Answer::Unknown => Step::given(
            Term::Recovery,
            Quantity::WeeksAbout(figures.weeks.value),
            Basis::from(&figures.weeks),
        ),
    };
    let pace = Quantity::TimesAbout(figures.pace.value);
    Some(Step::given(Term::PaceAfterBurnOut, pace, Basis::from(&figures.pace)).from([time]))
}
