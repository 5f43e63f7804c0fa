//! Guidance: its pace, and until when it lasts. Leaves out what else good guidance brings.

use super::{Possible, weigh};
use crate::dossier::{Guidance, GuidanceKind};
use crate::explanation::{Quantity, Step, Term};
use crate::forecast::{Parameters, Situation};
use crate::pots::trajectory::{months_bought, months_explained, stated};
use crate::values::Answer;

/// Guidance of one kind that still lasts some weeks; none lasts no weeks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Guided {
    pub kind: GuidanceKind,
    /// Months as they were given, or are likely.
    pub months: f64,
    /// Weeks that are left of them.
    pub weeks: f64,
    /// Weeks since they ended; zero as long as they last.
    pub ended: f64,
}

impl Guided {
    /// Weeks from now until guidance ends when so many months more are bought to follow it.
    pub fn weeks_with(&self, bought_months: f64) -> f64 {
        if self.weeks == 0.0 {
            return bought_months * WEEKS_A_MONTH;
        }
        let passed = self.months * WEEKS_A_MONTH - self.weeks;
        (self.months + bought_months) * WEEKS_A_MONTH - passed
    }
}

/// Weeks in a month, as a twelfth of a year of 365.25 days.
pub const WEEKS_A_MONTH: f64 = 365.25 / 12.0 / 7.0;

/// No guidance.
const NONE: Guided = Guided { kind: GuidanceKind::Tips, months: 0.0, weeks: 0.0, ended: f64::INFINITY };

/// Guidance that this situation leaves possible.
pub(crate) fn evaluate(situation: &Situation, parameters: &Parameters) -> Possible<Guided> {
    let figures = &parameters.guidance;
    let passed = passed(situation);
    let guided = |kind, months: f64| {
        let left = months * WEEKS_A_MONTH - passed;
        Guided { kind, months, weeks: left.max(0.0), ended: (-left).max(0.0) }
    };
    let usual = figures.months.map(|months| months.value);
    let months = |months: Answer<u8>| match (months, situation.guidance_money) {
        (Answer::Known(months), _) => vec![(1.0, f64::from(months))],
        // Not given, it lasts as long as what the employer pays for it; what there is lasts a month at least.
        (_, Some(money)) => vec![(1.0, months_bought(money, figures.price.value.mid()).max(1.0))],
        _ => weigh(Answer::Open, &usual, &figures.months_likely),
    };
    let (none, kinds, months) = match situation.guidance {
        Answer::Known(Guidance::None) => return vec![(1.0, NONE)],
        Answer::Known(Guidance::Arranged(terms)) => {
            (0.0, kinds(parameters, terms.kind), months(terms.months))
        }
        Answer::Open | Answer::Unknown => {
            let none = figures.likely.value.first().copied().unwrap_or(0.0);
            (none, kinds(parameters, Answer::Unknown), months(Answer::Unknown))
        }
    };
    let mut possible = if 0.0 < none { vec![(none, NONE)] } else { Vec::new() };
    for (share, kind) in kinds {
        for &(chance, months) in &months {
            possible.push(((1.0 - none) * share * chance, guided(kind, months)));
        }
    }
    possible
}

/// Weeks of it that have passed: what is not known to be arranged cannot have run out.
fn passed(situation: &Situation) -> f64 {
    situation.guidance.known().map_or(0.0, |_| situation.guidance_passed)
}

/// The mean pace over the last so many weeks: with guidance until it ended.
pub(super) fn pace_over(parameters: &Parameters, guided: Guided, weeks: f64) -> f64 {
    let (with, without) = paces(parameters, guided.kind);
    let since = if weeks <= guided.ended { 1.0 } else { guided.ended / weeks };
    with + (without - with) * since
}

/// The pace with and without guidance of this kind.
pub(crate) fn paces(parameters: &Parameters, kind: GuidanceKind) -> (f64, f64) {
    (parameters.guidance.kind(kind).value.mid(), parameters.guidance.none.value.mid())
}

fn kinds(parameters: &Parameters, kind: Answer<GuidanceKind>) -> Possible<GuidanceKind> {
    if let Answer::Known(kind) = kind {
        return vec![(1.0, kind)];
    }
    let shares: Vec<f64> = parameters.guidance.likely.value.iter().skip(1).copied().collect();
    let total: f64 = shares.iter().sum();
    GuidanceKind::ALL.into_iter().zip(shares).map(|(kind, share)| (share / total, kind)).collect()
}

/// The step of guidance; `buys` says whether own money may buy some.
pub(crate) fn explain(
    situation: &Situation,
    parameters: &Parameters,
    possible: &Possible<Guided>,
    buys: bool,
) -> Step {
    let figures = &parameters.guidance;
    let (mut choice, months_known) = match situation.guidance {
        Answer::Known(guidance) => {
            let months = matches!(guidance, Guidance::Arranged(terms) if terms.months.known().is_some());
            (Step::answer(Term::Guidance, Quantity::Guidance(guidance)), months)
        }
        Answer::Open | Answer::Unknown => (Step::open(Term::Guidance), false),
    };
    for &(share, guided) in possible {
        let figure = figures.months.iter().find(|figure| figure.value == guided.months);
        let is_some = 0.0 < guided.months && !months_known;
        let mut step = match (figure, situation.guidance_money) {
            (_, Some(money)) if is_some => {
                months_explained(Term::GuidanceTime, guided.months, stated(money), &figures.price)
            }
            (Some(figure), None) if !months_known => {
                Step::figure(Term::GuidanceTime, figure, Quantity::Months)
            }
            _ => Step::answer(Term::GuidanceTime, Quantity::Months(guided.months)),
        };
        if 0.0 < guided.months {
            if 0.0 < passed(situation) {
                step.put(Step::rule(Term::Left, Quantity::Weeks(guided.weeks)));
            }
            step = pace_step(parameters, guided.kind).with(step);
        }
        if 1 < possible.len() {
            choice.put(Step::likelihood(share, &figures.likely, step));
        } else if 0.0 < guided.months {
            choice.put(step);
        }
    }
    if buys {
        choice.put(pace_step(parameters, GuidanceKind::Tips));
    }
    choice.with(Step::figure(Term::PaceWithoutGuidance, &figures.none, Quantity::TimesAbout))
}

fn pace_step(parameters: &Parameters, kind: GuidanceKind) -> Step {
    let pace = parameters.guidance.kind(kind);
    let kind = Step::rule(Term::Guidance, Quantity::GuidanceKind(kind));
    Step::figure(Term::PaceWithGuidance, pace, Quantity::TimesAbout).with(kind)
}
