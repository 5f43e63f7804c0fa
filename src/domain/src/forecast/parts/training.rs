//! Training and the money for it: weeks before the search, and money left for guidance. Leaves out which
//! training closes which gap.

use super::{Possible, weigh};
use crate::dossier::{Budget, Retraining};
use crate::forecast::{Parameters, Situation, Weekly};
use crate::values::{Answer, Estimate};

pub(crate) use super::training_steps::explain;

/// What one training on one budget does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Training {
    pub form: Retraining,
    /// Weeks that the training itself takes, from its start or, when it has begun, from now.
    pub time: Estimate,
    /// Of those, the weeks before the search can start.
    pub before_search: Estimate,
    /// Euros that it costs.
    pub cost: f64,
    /// Euros that there are.
    pub money: f64,
    /// Weeks of finding the money that is missing, beside what else comes first.
    pub finding: Estimate,
    /// Weeks after the start of the search before which no job can start, because the training still runs.
    pub still_learning: usize,
    /// Months of guidance that the money left over buys, in whole blocks.
    pub bought_months: f64,
}

impl Training {
    /// The weeks until the search can start, after what comes before training.
    pub fn start_after(&self, before: &Weekly) -> Weekly {
        let before = if self.finding.high() == 0.0 {
            before.clone()
        } else {
            before.and(&Weekly::triangular(self.finding))
        };
        if self.before_search.high() <= 0.0 {
            before
        } else {
            before.then(&Weekly::triangular(self.before_search))
        }
    }
}

/// Trainings and budgets that this situation leaves possible.
pub(crate) fn evaluate(situation: &Situation, parameters: &Parameters) -> Possible<Training> {
    let forms = forms(situation, parameters);
    let money = money(situation, parameters);
    let mut possible = Vec::with_capacity(forms.len() * money.len());
    for &(share, form) in &forms {
        for &(chance, money) in &money {
            possible.push((share * chance, training(situation, parameters, form, money)));
        }
    }
    possible
}

/// The forms of training that are possible.
pub(super) fn forms(situation: &Situation, parameters: &Parameters) -> Possible<Retraining> {
    weigh(situation.retraining, &Retraining::ALL, parameters.training.likely(situation.direction))
}

/// Euros that are possible: as stated, or those of a band.
fn money(situation: &Situation, parameters: &Parameters) -> Possible<f64> {
    if let Some(euros) = situation.money {
        return vec![(1.0, f64::from(euros))];
    }
    let figures = &parameters.budget;
    if let Answer::Known(band) = situation.budget {
        return vec![(1.0, figures.band(band).value)];
    }
    let bands = weigh(Answer::Open, &Budget::ALL, &figures.likely);
    bands.into_iter().map(|(share, band)| (share, figures.band(band).value)).collect()
}

fn training(situation: &Situation, parameters: &Parameters, form: Retraining, money: f64) -> Training {
    let figures = parameters.training.form(form);
    // What the person states is about the training they chose.
    let own =
        if situation.retraining == Answer::Known(form) { situation.training } else { Default::default() };
    let stated = own.weeks.map(|weeks| Estimate::exactly(f64::from(weeks)));
    let whole = stated.unwrap_or(figures.weeks.value);
    let time = whole.plus(-own.passed.unwrap_or(0.0)).at_least(0.0);
    let cost = own.cost.map_or(figures.cost.value.mid(), f64::from);
    let missing = if own.passed.is_some() { 0.0 } else { missing_share(cost, money) };
    let overlap = parameters.training.overlap.value;
    let (before_search, still_learning) = if form.comes_first() {
        (time.plus(-overlap).at_least(0.0), overlap.min(time.high()) as usize)
    } else if own.passed.is_some() {
        (Estimate::exactly(0.0), 0)
    } else if stated.is_some() {
        // A course beside the search, or one in the job, takes no time before it however long it is.
        (figures.weeks.value, 0)
    } else {
        (time, 0)
    };
    let block = parameters.budget.block.value;
    let price = parameters.guidance.price.value.mid() * block;
    let left = (money - cost).max(0.0);
    Training {
        form,
        time,
        before_search,
        cost,
        money,
        finding: scaled(parameters.budget.finding.value, missing),
        still_learning,
        bought_months: block * libm::floor(left / price),
    }
}

/// The share of the cost that the money does not cover.
fn missing_share(cost: f64, money: f64) -> f64 {
    if cost <= money { 0.0 } else { (cost - money) / cost }
}

fn scaled(estimate: Estimate, share: f64) -> Estimate {
    Estimate::new(estimate.low() * share, estimate.mid() * share, estimate.high() * share)
}
