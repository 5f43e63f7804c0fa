//! What would help: every change that is open to this person, tried in the forecast and put in order. Leaves out what
//! each does to the answers, and words.

use super::{CauseUnit, Evaluator, Lever, Situation};

/// What one change, or two together, does.
#[derive(Clone, Debug, PartialEq)]
pub struct LeverGain {
    /// The change, and the second one of a pair.
    pub lever: Lever,
    /// See [`Self::lever`].
    pub with: Option<Lever>,
    /// Weeks until half have started. None beyond ten years.
    pub half: Option<f64>,
    /// The chance of having started by the day that counts.
    pub chance: f64,
    /// What is won, in the unit of [`Levers::unit`]; above zero.
    pub won: f64,
    /// Euros that it costs.
    pub cost: f64,
}

/// Everything that would help, the most helpful first.
#[derive(Clone, Debug, PartialEq)]
pub struct Levers {
    /// What is won is counted in this: weeks, or points of a hundred by the day that counts.
    pub unit: CauseUnit,
    /// Weeks until half have started as things are.
    pub half: Option<f64>,
    /// Weeks until the day that counts: when income is needed, or else a year.
    pub by: f64,
    /// The chance by then as things are.
    pub chance: f64,
    /// Single changes.
    pub single: Vec<LeverGain>,
    /// Pairs that win more than each alone.
    pub pairs: Vec<LeverGain>,
}

/// Weeks of a year.
const YEAR: f64 = 52.0;
/// Weeks beyond which no number of weeks is told.
const TOLD: f64 = crate::phases::NO_DATE_BEYOND;
/// What wins less than this, in weeks or points, is no help.
const LEAST: f64 = 0.5;
/// Pairs are made of the best so many.
const PAIRED: usize = 8;
/// How many pairs are kept.
const PAIRS_KEPT: usize = 3;

impl Levers {
    /// What would help in this situation.
    pub fn of(situation: &Situation, evaluator: &Evaluator<'_>) -> Self {
        let by = situation.needed.unwrap_or(YEAR);
        let model = evaluator.model(situation);
        let (half, chance) = (model.weeks_until(0.5, YEAR / 2.0), model.chance_within(by));
        let unit = match half {
            Some(weeks) if weeks <= TOLD => CauseUnit::Weeks,
            _ => CauseUnit::Points,
        };
        let mut found = Self { unit, half, by, chance, single: Vec::new(), pairs: Vec::new() };
        let mut changed = Vec::new();
        for lever in Lever::ALL {
            let Some(after) = lever.apply(situation, evaluator.parameters) else { continue };
            let cost = lever.cost(situation, evaluator.parameters);
            let gain = found.gain(lever, None, &after, cost, evaluator);
            if LEAST <= gain.won {
                changed.push((lever, after));
                put(&mut found.single, gain);
            }
        }
        found.pairs = found.pairs_of(situation, &changed, evaluator);
        found
    }

    /// Pairs among the best, that win more than each of them alone.
    fn pairs_of(
        &self,
        situation: &Situation,
        changed: &[(Lever, Situation)],
        evaluator: &Evaluator<'_>,
    ) -> Vec<LeverGain> {
        let best: Vec<&LeverGain> = self.single.iter().take(PAIRED).collect();
        let mut pairs = Vec::new();
        for (place, first) in best.iter().enumerate() {
            let Some((_, after)) = changed.iter().find(|(lever, _)| *lever == first.lever) else { continue };
            for second in best.iter().skip(place + 1) {
                if first.lever.is_about_training() && second.lever.is_about_training() {
                    continue;
                }
                let Some(both) = second.lever.apply(after, evaluator.parameters) else { continue };
                let cost = first.cost + second.lever.cost(situation, evaluator.parameters);
                let gain = self.gain(first.lever, Some(second.lever), &both, cost, evaluator);
                if first.won.max(second.won) + LEAST <= gain.won {
                    put(&mut pairs, gain);
                }
            }
        }
        pairs.truncate(PAIRS_KEPT);
        pairs
    }

    fn gain(
        &self,
        lever: Lever,
        with: Option<Lever>,
        after: &Situation,
        cost: f64,
        evaluator: &Evaluator<'_>,
    ) -> LeverGain {
        let model = evaluator.model(after);
        let half = model.weeks_until(0.5, self.half.unwrap_or(YEAR));
        let chance = model.chance_within(self.by);
        let won = match (self.unit, self.half, half) {
            (CauseUnit::Weeks, Some(before), Some(after)) => before - after,
            (CauseUnit::Weeks, ..) => 0.0,
            (CauseUnit::Points, ..) => (chance - self.chance) * 100.0,
        };
        LeverGain { lever, with, half, chance, won, cost }
    }
}

/// Puts a gain where it belongs: the most won first, then the order of the levers.
fn put(gains: &mut Vec<LeverGain>, gain: LeverGain) {
    let place = gains.iter().take_while(|before| gain.won <= before.won).count();
    gains.insert(place, gain);
}
