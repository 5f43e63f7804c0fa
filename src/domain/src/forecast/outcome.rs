//! The forecast of one situation, read as chances and weeks. Leaves out words and dates.

use super::{LAST_WEEK, Laws, Model, Parameters, Situation, Weekly};
use crate::explanation::{Quantity, Step, Term};

/// Chances of a first day in new work, week by week from today.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    by_week: Vec<f64>,
    half: Option<f64>,
    last_paid: Option<f64>,
    preparation: Weekly,
    steps: Vec<Step>,
}

impl Forecast {
    /// The forecast of a situation, over the whole grid.
    pub fn new(situation: &Situation, parameters: &Parameters, laws: &Laws) -> Self {
        Self::within(LAST_WEEK + 1, situation, parameters, laws)
    }

    /// The forecast of a situation for its first weeks only, which is quicker. What lies beyond them is none.
    pub fn within(length: usize, situation: &Situation, parameters: &Parameters, laws: &Laws) -> Self {
        let model = Model::new(situation, parameters, laws);
        let mut reached: f64 = 0.0;
        let by_week: Vec<f64> = model
            .by_week(length)
            .into_iter()
            .map(|chance| {
                // Rounding must not make a later week less likely by the last bit.
                reached = reached.max(chance).min(1.0);
                reached
            })
            .collect();
        let half = weeks_until(0.5, &by_week).or_else(|| model.weeks_until(0.5, length as f64));
        let (preparation, steps) = (model.preparation().clone(), model.steps());
        Self { by_week, half, last_paid: situation.last_paid, preparation, steps }
    }

    /// The chance of a first day within this many weeks from today; inside a week by straight line.
    pub fn chance_within(&self, weeks: f64) -> f64 {
        if weeks.is_nan() || weeks <= 0.0 {
            return 0.0;
        }
        let whole = weeks as usize;
        let before = whole.checked_sub(1).map_or(0.0, |last| self.by(last));
        before + (self.by(whole) - before) * (weeks - whole as f64)
    }

    /// Weeks from today until this share of people has started. None when that lies beyond the weeks asked for.
    pub fn weeks_until(&self, share: f64) -> Option<f64> {
        weeks_until(share, &self.by_week)
    }

    /// Weeks without wage for this share of people: from the last paid day, or none when work starts before it.
    /// None when the last paid day is not known, or it is beyond ten years.
    pub fn weeks_without_wage(&self, share: f64) -> Option<f64> {
        let last_paid = self.last_paid?;
        self.weeks_until(share).map(|weeks| (weeks - last_paid).max(0.0))
    }

    /// Whether the last paid day is known.
    pub fn knows_last_paid_day(&self) -> bool {
        self.last_paid.is_some()
    }

    /// Weeks until this share of people has begun to search.
    pub fn weeks_until_search(&self, share: f64) -> f64 {
        self.preparation.reaches(share).unwrap_or(LAST_WEEK) as f64
    }

    /// The chance of a first day in each week from today.
    pub fn by_single_week(&self) -> Vec<f64> {
        let before = std::iter::once(0.0).chain(self.by_week.iter().copied());
        self.by_week.iter().zip(before).map(|(by, before)| by - before).collect()
    }

    /// The chance of a first day by the end of each week from today.
    pub fn by_week(&self) -> &[f64] {
        &self.by_week
    }

    /// How it was reached, from the first day down to the figures.
    pub fn explanation(&self) -> Step {
        let half = self.half.map_or(Quantity::BeyondGrid, Quantity::Weeks);
        Step::computed(Term::FirstDay, half, self.steps.clone())
    }

    fn by(&self, week: usize) -> f64 {
        self.by_week.get(week).or(self.by_week.last()).copied().unwrap_or(0.0)
    }
}

/// The moment at which a curve reaches a share, inside the week by straight line.
fn weeks_until(share: f64, by_week: &[f64]) -> Option<f64> {
    let week = by_week.partition_point(|chance| *chance < share);
    let reached = by_week.get(week)?;
    let before = week.checked_sub(1).and_then(|last| by_week.get(last)).copied().unwrap_or(0.0);
    let inside = reached - before;
    let part = if 0.0 < inside { ((share - before) / inside).clamp(0.0, 1.0) } else { 0.0 };
    Some(week as f64 + part)
}
