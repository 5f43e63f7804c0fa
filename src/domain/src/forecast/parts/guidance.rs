//! Guidance: its pace, and until when it lasts. Leaves out what else good guidance brings.

use super::{Possible, weigh};
use crate::dossier::{Guidance, GuidanceKind};
use crate::explanation::{Basis, Evaluated, Quantity, Step, Term};
use crate::forecast::{Parameters, Situation};
use crate::values::Answer;

/// Guidance of one kind for some months; none lasts no months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Guided {
    pub kind: GuidanceKind,
    pub months: f64,
}

/// Weeks in a month, as a twelfth of a year of 365.25 days.
pub const WEEKS_A_MONTH: f64 = 365.25 / 12.0 / 7.0;

/// Guidance that this situation leaves possible; `buys` says whether own money may buy some.
pub(crate) fn evaluate(
    situation: &Situation,
    parameters: &Parameters,
    buys: bool,
) -> Evaluated<Possible<Guided>> {
    let figures = &parameters.guidance;
    let none = Guided { kind: GuidanceKind::Tips, months: 0.0 };
    let usual = |kind| Guided { kind, months: figures.months.value };
    let mut months_from = Basis::from(&figures.months);
    let (value, choice) = match situation.guidance {
        Answer::Known(guidance @ Guidance::None) => {
            (vec![(1.0, none)], Step::given(Term::Guidance, Quantity::Guidance(guidance), Basis::Answer))
        }
        Answer::Known(guidance @ Guidance::Arranged(terms)) => {
            let months = terms.months.known().map_or(figures.months.value, |&months| f64::from(months));
            if terms.months.known().is_some() {
                months_from = Basis::Answer;
            }
            let step = Step::given(Term::Guidance, Quantity::Guidance(guidance), Basis::Answer);
            let (kinds, step) = match terms.kind {
                Answer::Known(kind) => (vec![(1.0, kind)], step),
                Answer::Open | Answer::Unknown => {
                    let kinds = likely_kinds(parameters);
                    let shares = kinds.iter().map(|&(share, kind)| {
                        Step::given(Term::Likelihood, Quantity::Share(share), Basis::from(&figures.likely))
                            .from([pace_step(parameters, kind)])
                    });
                    let step = step.from(shares);
                    (kinds, step)
                }
            };
            let guided = kinds.into_iter().map(|(share, kind)| (share, Guided { kind, months })).collect();
            (guided, step)
        }
        Answer::Open | Answer::Unknown => {
            let [tips, hunter] = GuidanceKind::ALL.map(usual);
            let possible = weigh(Answer::Open, &[none, tips, hunter], &figures.likely);
            let shares = possible.iter().map(|&(share, guided)| {
                Step::given(Term::Likelihood, Quantity::Share(share), Basis::from(&figures.likely))
                    .from([Step::given(Term::GuidanceTime, Quantity::Months(guided.months), Basis::NotKnown)])
            });
            let step = Step::given(Term::Guidance, Quantity::Several, Basis::NotKnown).from(shares);
            (possible, step)
        }
    };
    let step = choice.from(explain(parameters, &value, buys, months_from));
    Evaluated { value, step }
}

/// The pace with and without guidance of this kind.
pub(crate) fn paces(parameters: &Parameters, kind: GuidanceKind) -> (f64, f64) {
    (parameters.guidance.kind(kind).value.mid(), parameters.guidance.none.value.mid())
}

fn likely_kinds(parameters: &Parameters) -> Possible<GuidanceKind> {
    let shares: Vec<f64> = parameters.guidance.likely.value.iter().skip(1).copied().collect();
    let total: f64 = shares.iter().sum();
    GuidanceKind::ALL.into_iter().zip(shares).map(|(kind, share)| (share / total, kind)).collect()
}

fn explain(
    parameters: &Parameters,
    possible: &Possible<Guided>,
    buys: bool,
    months_from: Basis,
) -> Vec<Step> {
    let none = &parameters.guidance.none;
    let mut steps = Vec::new();
    for &(_, guided) in possible {
        if 0.0 < guided.months {
            let time = Step::given(Term::GuidanceTime, Quantity::Months(guided.months), months_from);
            steps.push(pace_step(parameters, guided.kind).from([time]));
        } else if buys {
            steps.push(pace_step(parameters, guided.kind));
        }
    }
    steps.push(Step::given(Term::PaceWithoutGuidance, Quantity::TimesAbout(none.value), Basis::from(none)));
    steps
}

fn pace_step(parameters: &Parameters, kind: GuidanceKind) -> Step {
    let pace = parameters.guidance.kind(kind);
    Step::given(Term::PaceWithGuidance, Quantity::TimesAbout(pace.value), Basis::from(pace))
}
