//! Guidance: its pace, and until when it lasts. Leaves out what else good guidance brings.

use super::training::euros;
use super::{Possible, weigh};
use crate::dossier::{Guidance, GuidanceKind};
use crate::explanation::{Basis, Evaluated, Quantity, Step, Term};
use crate::forecast::{Parameters, Situation};
use crate::values::{Answer, Estimate};

/// Guidance of one kind for some months; none lasts no months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Guided {
    pub kind: GuidanceKind,
    pub months: f64,
}

/// Weeks in a month, as a twelfth of a year of 365.25 days.
pub const WEEKS_A_MONTH: f64 = 365.25 / 12.0 / 7.0;

/// Guidance that this situation leaves possible.
pub(crate) fn evaluate(situation: &Situation, parameters: &Parameters) -> Evaluated<Possible<Guided>> {
    let figures = &parameters.guidance;
    let none = Guided { kind: GuidanceKind::Tips, months: 0.0 };
    let usual = |kind| Guided { kind, months: figures.months.value };
    let (value, choice) = match situation.guidance {
        Answer::Known(guidance @ Guidance::None) => {
            (vec![(1.0, none)], Step::given(Term::Guidance, Quantity::Guidance(guidance), Basis::Answer))
        }
        Answer::Known(guidance @ Guidance::Arranged(terms)) => {
            let months = terms.months.known().map_or(figures.months.value, |&months| f64::from(months));
            let kinds = match terms.kind {
                Answer::Known(kind) => vec![(1.0, kind)],
                Answer::Open | Answer::Unknown => likely_kinds(parameters),
            };
            let guided = kinds.into_iter().map(|(share, kind)| (share, Guided { kind, months })).collect();
            (guided, Step::given(Term::Guidance, Quantity::Guidance(guidance), Basis::Answer))
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
    let step = choice.from(explain(parameters, &value));
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

fn explain(parameters: &Parameters, possible: &Possible<Guided>) -> Vec<Step> {
    let figures = &parameters.guidance;
    let times = |figure: Estimate| Quantity::TimesAbout(figure);
    let mut steps = Vec::new();
    for &(_, guided) in possible.iter().filter(|(_, guided)| 0.0 < guided.months) {
        let pace = figures.kind(guided.kind);
        steps.push(Step::given(Term::PaceWithGuidance, times(pace.value), Basis::from(pace)).from([
            Step::given(Term::GuidanceTime, Quantity::Months(guided.months), Basis::from(&figures.months)),
        ]));
    }
    steps.push(Step::given(Term::PaceWithoutGuidance, times(figures.none.value), Basis::from(&figures.none)));
    steps.push(Step::given(
        Term::GuidancePrice,
        euros(figures.price.value.mid()),
        Basis::from(&figures.price),
    ));
    steps
}
