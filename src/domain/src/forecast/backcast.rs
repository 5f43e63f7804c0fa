//! From the day on which income is needed back to today: whether it fits, when each step would have to start at the
//! latest, and what would make it fit. Leaves out money that runs out, and words.

use super::{Evaluator, LeverGain, Levers, Situation, Weekly};

/// How well a forecast fits a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Fewer than half have started by then.
    Not,
    /// Half or more, but fewer than four in five.
    Tight,
    /// Four in five or more.
    Easy,
}

/// A step on the way whose start cannot wait for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CriticalStep {
    /// Recovering.
    Recovery,
    /// Orientation, intake, tests and plan.
    Orientation,
    /// Finding money for the training.
    Money,
    /// The training.
    Training,
    /// The search.
    Search,
    /// The offer.
    Offer,
}

/// A day held against the forecast.
#[derive(Clone, Debug, PartialEq)]
pub struct Backcast {
    /// Weeks from today until that day.
    pub weeks: f64,
    /// The chance of having started by then.
    pub chance: f64,
    /// How well it fits.
    pub fit: Fit,
    /// For half of the people: the weeks from today in which each step has to start at the latest; below zero when that
    /// has passed. In the order of those weeks.
    pub latest: Vec<(CriticalStep, f64)>,
    /// The change, or the pair, after which half or more have started by then; the one with the best chance. None when it
    /// fits as it is, or when nothing makes it fit.
    pub helps: Option<LeverGain>,
}

impl Fit {
    /// How well a chance fits.
    pub fn of(chance: f64) -> Self {
        match chance {
            _ if 0.8 <= chance => Self::Easy,
            _ if 0.5 <= chance => Self::Tight,
            _ => Self::Not,
        }
    }
}

impl Backcast {
    /// Holds the day on which income is needed against the forecast. None when there is no such day.
    pub fn of(situation: &Situation, levers: &Levers, evaluator: &Evaluator<'_>) -> Option<Self> {
        let weeks = situation.needed?;
        let fit = Fit::of(levers.chance);
        let fits = |gain: &&LeverGain| Fit::Not < Fit::of(gain.chance);
        let best = |best: &'_ LeverGain, next: &'_ LeverGain| best.chance < next.chance;
        let helps = levers
            .single
            .iter()
            .chain(&levers.pairs)
            .filter(fits)
            .reduce(|first, next| if best(first, next) { next } else { first });
        let helps = if fit == Fit::Not { helps.cloned() } else { None };
        Some(Self {
            weeks,
            chance: levers.chance,
            fit,
            latest: latest(situation, weeks, levers, evaluator),
            helps,
        })
    }
}

/// The steps backwards from the day, each with the time that half of the people need for what comes after it.
fn latest(
    situation: &Situation,
    weeks: f64,
    levers: &Levers,
    evaluator: &Evaluator<'_>,
) -> Vec<(CriticalStep, f64)> {
    let Some(half) = levers.half else { return Vec::new() };
    let parameters = evaluator.parameters;
    let model = evaluator.model(situation);
    let before_search = model.preparation().reaches(0.5).map_or(0.0, |week| week as f64);
    // Everything later by as much as there is to spare.
    let spare = weeks - half;
    let mut steps = Vec::new();
    let recovery = model.recoveries.first().filter(|_| model.recoveries.len() == 1);
    let recovering = recovery.map_or(0.0, |(_, recovering)| recovering.time.mid());
    if 0.0 < recovering {
        put(&mut steps, CriticalStep::Recovery, spare);
    }
    if !situation.is_under_way() {
        put(&mut steps, CriticalStep::Orientation, spare + recovering);
    }
    let training = model.trainings.first().filter(|_| situation.retraining.known().is_some());
    if let Some((_, training)) = training.filter(|(_, training)| training.form.comes_first()) {
        let begins = before_search - training.before_search.mid();
        if 0.0 < training.finding.high() {
            put(&mut steps, CriticalStep::Money, spare + (begins - training.finding.mid()).max(0.0));
        }
        if situation.training.passed.is_none() {
            put(&mut steps, CriticalStep::Training, spare + begins.max(0.0));
        }
    }
    if !situation.is_own_business() {
        if situation.searched.is_none() {
            put(&mut steps, CriticalStep::Search, spare + before_search);
        }
        let lag = Weekly::from_shares(parameters.lag.value).mean();
        put(&mut steps, CriticalStep::Offer, weeks - lag);
    }
    steps
}

/// Puts a step where it belongs in time; of two that start together, the first one named.
fn put(steps: &mut Vec<(CriticalStep, f64)>, step: CriticalStep, start: f64) {
    let place = steps.iter().take_while(|(_, before)| *before <= start).count();
    steps.insert(place, (step, start));
}
