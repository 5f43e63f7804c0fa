//! What makes a forecast longer or shorter than that of the reference person: each group's fair share of the
//! difference (Shapley values). Leaves out what would help, and words.

use super::{Factor, Model, Parameters, SearchLaw, Situation};

/// What causes are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CauseUnit {
    /// Weeks until half of the people have started.
    Weeks,
    /// Points out of a hundred of having started within a year; used when weeks can no longer be told.
    Points,
}

/// The difference with the reference person, shared out over the groups that differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Causes {
    /// What everything here is counted in.
    pub unit: CauseUnit,
    /// The reference person.
    pub reference: f64,
    /// This person.
    pub own: f64,
    /// Each group's share; they add up to `own - reference`.
    pub shares: Vec<(Factor, f64)>,
}

/// Weeks in which "within a year" is counted.
const YEAR: usize = 52;
/// Weeks beyond which no number of weeks is told; see [`crate::phases::NO_DATE_BEYOND`].
const TOLD: f64 = crate::phases::NO_DATE_BEYOND;

impl Causes {
    /// The causes of a situation.
    pub fn of(situation: &Situation, parameters: &Parameters, law: &SearchLaw) -> Self {
        let reference = Situation::reference();
        let groups = reference.differs(situation);
        let models: Vec<Model> = (0..1usize << groups.len())
            .map(|coalition| Model::new(&mixed(&reference, situation, &groups, coalition), parameters, law))
            .collect();
        let weeks: Option<Vec<f64>> = models.iter().map(|model| model.weeks_until(0.5)).collect();
        let weeks = weeks.filter(|weeks| weeks.last().is_none_or(|own| *own <= TOLD));
        let (unit, values) = match weeks {
            Some(values) => (CauseUnit::Weeks, values),
            None => {
                (CauseUnit::Points, models.iter().map(|model| model.chance_by(YEAR - 1) * 100.0).collect())
            }
        };
        let shares =
            groups.iter().enumerate().map(|(index, &group)| (group, share(index, groups.len(), &values)));
        Self {
            unit,
            reference: values.first().copied().unwrap_or(0.0),
            own: values.last().copied().unwrap_or(0.0),
            shares: shares.collect(),
        }
    }
}

/// The reference person with the groups of a coalition (bit by bit) taken from the situation.
fn mixed(reference: &Situation, situation: &Situation, groups: &[Factor], coalition: usize) -> Situation {
    groups
        .iter()
        .enumerate()
        .filter(|(index, _)| coalition & (1 << index) != 0)
        .fold(*reference, |mixed, (_, &group)| mixed.with(group, situation))
}

/// The Shapley value of one group: its average contribution over all orders in which the groups can join.
fn share(group: usize, groups: usize, values: &[f64]) -> f64 {
    let bit = 1usize << group;
    let mut sum = 0.0;
    for (coalition, value) in values.iter().enumerate().filter(|(coalition, _)| coalition & bit == 0) {
        let with = values.get(coalition | bit).copied().unwrap_or(*value);
        sum += weight(coalition.count_ones() as usize, groups) * (with - value);
    }
    sum
}

/// The share of orders in which a group joins right after `size` others: size! (groups − size − 1)! / groups!.
fn weight(size: usize, groups: usize) -> f64 {
    let factorial = |number: usize| (1..=number).map(|factor| factor as f64).product::<f64>();
    factorial(size) * factorial(groups - size - 1) / factorial(groups)
}
