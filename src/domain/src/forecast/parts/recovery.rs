//! Recovering before the search: weeks, and the pace afterwards. Leaves out any judgement of health.

use super::{Possible, answer_step, weigh};
use crate::dossier::Recovery;
use crate::explanation::{Basis, Quantity, Step, Term};
use crate::forecast::{Parameters, Situation, Weekly};
use crate::values::{Answer, Estimate};

/// Weeks before the search can start, and the pace of search afterwards.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Recovering {
    pub recovery: Recovery,
    pub time: Estimate,
    pub pace: f64,
}

impl Recovering {
    /// The weeks as chances.
    pub fn weeks(&self) -> Weekly {
        Weekly::triangular(self.time)
    }
}

/// What recovering means in this situation. Left open, it plays no part.
pub(crate) fn evaluate(situation: &Situation, parameters: &Parameters) -> Possible<Recovering> {
    let figures = &parameters.recovery;
    let rest = Recovery::Rest { weeks: figures.rest.value as u8 };
    let candidates = [Recovery::None, rest, Recovery::BurnOut { weeks: Answer::Unknown }];
    let possible = weigh(settled(situation), &candidates, &figures.likely);
    let recovering = |(share, recovery)| {
        let time = time(situation, parameters, recovery);
        let is_burn_out = matches!(recovery, Recovery::BurnOut { .. });
        let pace = if is_burn_out { figures.pace.value.mid() } else { 1.0 };
        (share, Recovering { recovery, time, pace })
    };
    possible.into_iter().map(recovering).collect()
}

/// The step of recovering. None where it plays no part.
pub(crate) fn explain(
    situation: &Situation,
    parameters: &Parameters,
    possible: &Possible<Recovering>,
) -> Option<Step> {
    if !situation.recovery.is_settled() {
        return None;
    }
    let figures = &parameters.recovery;
    let answers: Possible<Recovery> = possible.iter().map(|(share, each)| (*share, each.recovery)).collect();
    let mut choice =
        answer_step(Term::Recovery, situation.recovery, &answers, &figures.likely, Quantity::Recovery);
    for (_, each) in possible {
        let Recovery::BurnOut { weeks } = each.recovery else { continue };
        let basis = if weeks.known().is_some() { Basis::Answer } else { Basis::from(&figures.weeks) };
        let time = Step::given(Term::Recovery, Quantity::WeeksAbout(each.time), basis);
        choice.put(Step::figure(Term::PaceAfterBurnOut, &figures.pace, Quantity::TimesAbout).with(time));
    }
    if situation.recovery.known().is_none() {
        choice.put(Step::figure(Term::Recovery, &figures.rest, Quantity::Weeks));
    }
    let is_stated = |recovery: Recovery| {
        matches!(recovery, Recovery::Rest { .. } | Recovery::BurnOut { weeks: Answer::Known(_) })
    };
    if 0.0 < passed(situation)
        && let Some((_, stated)) = possible.iter().find(|(_, each)| is_stated(each.recovery))
    {
        choice.put(Step::rule(Term::Left, Quantity::Weeks(stated.time.mid())));
    }
    Some(choice)
}

fn settled(situation: &Situation) -> Answer<Recovery> {
    match situation.recovery {
        Answer::Open => Answer::Known(Recovery::None),
        given => given,
    }
}

/// Weeks that have passed since recovering was given; what is not known has not begun.
fn passed(situation: &Situation) -> f64 {
    situation.recovery.known().map_or(0.0, |_| situation.recovery_passed)
}

/// Weeks from today; what was stated earlier has in part passed.
fn time(situation: &Situation, parameters: &Parameters, recovery: Recovery) -> Estimate {
    let left = |weeks: u8| Estimate::exactly((f64::from(weeks) - passed(situation)).max(0.0));
    match recovery {
        Recovery::None => Estimate::exactly(0.0),
        Recovery::Rest { weeks } | Recovery::BurnOut { weeks: Answer::Known(weeks) } => left(weeks),
        Recovery::BurnOut { .. } => parameters.recovery.weeks.value,
    }
}
