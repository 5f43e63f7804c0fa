//! What would help: every change that is open to this person, tried in the forecast and put in order. Leaves out what
//! each does to the answers, and words.

use super::horizon::{TOLD, WEEKS_A_YEAR};
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

/// What wins less than this, in weeks or points, is no help.
const LEAST: f64 = 0.5;
/// Pairs are made of the best so many.
const PAIRED: usize = 8;
/// How many pairs are kept.
const PAIRS_KEPT: usize = 3;

/// A gain with the situation after it.
type Tried = (LeverGain, Situation);

impl Levers {
    /// What would help in this situation.
    pub fn of(situation: &Situation, evaluator: &Evaluator<'_>) -> Self {
        let by = situation.needed.unwrap_or(WEEKS_A_YEAR);
        let model = evaluator.model(situation);
        let (half, chance) = (model.weeks_until(0.5, WEEKS_A_YEAR * 0.5), model.chance_within(by));
        let unit = match half {
            Some(weeks) if weeks <= TOLD => CauseUnit::Weeks,
            _ => CauseUnit::Points,
        };
        let mut levers = Self { unit, half, by, chance, single: Vec::new(), pairs: Vec::new() };
        let mut single: Vec<Tried> = Vec::new();
        for lever in Lever::ALL {
            let Some(after) = lever.apply(situation, evaluator.parameters) else { continue };
            let cost = lever.cost(situation, evaluator.parameters);
            let gain = levers.gain(lever, None, &after, cost, evaluator);
            put(&mut single, LEAST, (gain, after));
        }
        let pairs = levers.pairs_of(situation, &single, evaluator);
        levers.single = levers.complete(single, evaluator);
        levers.pairs = levers.complete(pairs, evaluator);
        levers
    }

    /// Pairs among the best, that win more than each of them alone.
    fn pairs_of(&self, situation: &Situation, single: &[Tried], evaluator: &Evaluator<'_>) -> Vec<Tried> {
        let mut pairs = Vec::new();
        for (place, (first, after)) in single.iter().take(PAIRED).enumerate() {
            for (second, _) in single.iter().take(PAIRED).skip(place + 1) {
                if first.lever.is_about_training() && second.lever.is_about_training() {
                    continue;
                }
                let Some(both) = second.lever.apply(after, evaluator.parameters) else { continue };
                let cost = first.cost + second.lever.cost(situation, evaluator.parameters);
                let gain = self.gain(first.lever, Some(second.lever), &both, cost, evaluator);
                put(&mut pairs, first.won.max(second.won) + LEAST, (gain, both));
            }
        }
        pairs.truncate(PAIRS_KEPT);
        pairs
    }

    /// What a change wins. Only what the unit asks for is worked out: there are many changes.
    fn gain(
        &self,
        lever: Lever,
        with: Option<Lever>,
        after: &Situation,
        cost: f64,
        evaluator: &Evaluator<'_>,
    ) -> LeverGain {
        let model = evaluator.model(after);
        let mut gain = LeverGain { lever, with, half: None, chance: self.chance, won: 0.0, cost };
        match (self.unit, self.half) {
            (CauseUnit::Weeks, Some(before)) => {
                gain.half = model.weeks_until(0.5, before);
                gain.won = gain.half.map_or(0.0, |after| before - after);
            }
            _ => {
                gain.chance = model.chance_within(self.by);
                gain.won = (gain.chance - self.chance) * 100.0;
            }
        }
        gain
    }

    /// The rest of what is told of a change that helps.
    fn complete(&self, tried: Vec<Tried>, evaluator: &Evaluator<'_>) -> Vec<LeverGain> {
        let complete = |(mut gain, after): Tried| {
            let model = evaluator.model(&after);
            match self.unit {
                CauseUnit::Weeks => gain.chance = model.chance_within(self.by),
                CauseUnit::Points => gain.half = model.weeks_until(0.5, TOLD),
            }
            gain
        };
        tried.into_iter().map(complete).collect()
    }
}

/// Puts what wins enough where it belongs: the most won first, then the order of the levers.
fn put(all: &mut Vec<Tried>, least: f64, tried: Tried) {
    if least <= tried.0.won {
        let place = all.iter().take_while(|(before, _)| tried.0.won <= before.won).count();
        all.insert(place, tried);
    }
}
