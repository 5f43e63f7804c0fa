//! What makes a forecast longer or shorter than that of the reference person: each group's fair share of the
//! difference (Shapley values). Leaves out what would help, and words.

use super::horizon::{TOLD, WEEKS_A_YEAR};
use super::{Evaluator, Factor, Laws, Model, Situation, fair_share};

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
    /// The reference person, at the start of a search.
    pub reference: f64,
    /// This person.
    pub own: f64,
    /// Each group's share.
    pub shares: Vec<(Factor, f64)>,
    /// What the search so far does, as it would for the reference person. Zero when it has not begun. With the
    /// shares it adds up to `own - reference`.
    pub searched: f64,
}

impl Causes {
    /// The causes of a situation: the evaluator has the laws of its search so far, `plain` are those before any.
    pub fn of(situation: &Situation, evaluator: &Evaluator<'_>, plain: &Laws) -> Self {
        let start = Situation::reference();
        // Everything below is for someone who has searched as long as this person.
        let reference = Situation { searched: situation.searched, ..start };
        let groups = reference.differs(situation);
        let mut models = vec![Model::new(&start, evaluator.parameters, plain)];
        for coalition in 0..1usize << groups.len() {
            models.push(evaluator.model(&mixed(&reference, situation, &groups, coalition)));
        }
        let weeks = halves(&models).filter(|weeks| weeks.last().is_none_or(|own| *own <= TOLD));
        let (unit, mut values) = match weeks {
            Some(values) => (CauseUnit::Weeks, values),
            None => {
                let points = models.iter().map(|model| model.chance_by(WEEKS_A_YEAR as usize - 1) * 100.0);
                (CauseUnit::Points, points.collect())
            }
        };
        let reference = if values.is_empty() { 0.0 } else { values.remove(0) };
        let searched_from = values.first().copied().unwrap_or(reference);
        Self {
            unit,
            reference,
            own: values.last().copied().unwrap_or(0.0),
            shares: groups
                .iter()
                .enumerate()
                .map(|(index, &group)| (group, fair_share(index, groups.len(), &values)))
                .collect(),
            searched: searched_from - reference,
        }
    }
}

/// Weeks until half have started, in each model. None when one of them is beyond the grid.
fn halves(models: &[Model<'_>]) -> Option<Vec<f64>> {
    let mut guess = 20.0;
    let mut weeks = Vec::new();
    for model in models {
        guess = model.weeks_until(0.5, guess)?;
        weeks.push(guess);
    }
    Some(weeks)
}

/// One situation with the groups of a coalition (bit by bit) taken from another.
pub(super) fn mixed(from: &Situation, to: &Situation, groups: &[Factor], coalition: usize) -> Situation {
    groups
        .iter()
        .enumerate()
        .filter(|(index, _)| coalition & (1 << index) != 0)
        .fold(*from, |mixed, (_, &group)| mixed.with(group, to))
}
