//! Training and the money for it: weeks before the search, and money left for guidance. Leaves out which
//! training closes which gap.

use super::{Possible, answer_step, weigh};
use crate::dossier::{Budget, Retraining};
use crate::explanation::{Basis, Evaluated, Quantity, Step, Term};
use crate::forecast::{Parameters, Situation, Weekly};
use crate::values::{Estimate, Euro};

/// What one training on one budget does.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Training {
    /// Weeks before the search can start.
    pub weeks: Weekly,
    /// Weeks after the start of the search before which no job can start, because the training still runs.
    pub still_learning: usize,
    /// Whole months of guidance that the money left over buys.
    pub bought_months: f64,
}

/// Trainings and budgets that this situation leaves possible.
pub(crate) fn evaluate(situation: &Situation, parameters: &Parameters) -> Evaluated<Possible<Training>> {
    let likely = parameters.training.likely(situation.direction);
    let forms = weigh(situation.retraining, &Retraining::ALL, likely);
    let bands = weigh(situation.budget, &Budget::ALL, &parameters.budget.likely);
    let mut value = Vec::with_capacity(forms.len() * bands.len());
    for &(share, form) in &forms {
        for &(chance, band) in &bands {
            value.push((share * chance, training(parameters, form, band)));
        }
    }
    let direction = match situation.direction.known() {
        Some(&direction) => Step::given(Term::Retraining, Quantity::Direction(direction), Basis::Answer),
        None => Step::given(Term::Retraining, Quantity::Several, Basis::NotKnown),
    };
    let mut step = answer_step(Term::Retraining, situation.retraining, &forms, likely, Quantity::Retraining);
    if situation.retraining.known().is_none() {
        step = step.from([direction]);
    }
    let budget =
        answer_step(Term::Budget, situation.budget, &bands, &parameters.budget.likely, Quantity::Budget);
    let budget = budget.from(explain_bought(parameters, &forms, &bands));
    let step = step.from(explain_forms(parameters, &forms, &bands)).from([budget]);
    Evaluated { value, step }
}

fn training(parameters: &Parameters, form: Retraining, band: Budget) -> Training {
    let figures = &parameters.training;
    let form_figures = figures.form(form);
    let money = parameters.budget.band(band).value;
    let cost = form_figures.cost.value.mid();
    let finding = Weekly::triangular(scaled(parameters.budget.finding.value, missing_share(cost, money)));
    let overlap = figures.overlap.value;
    let (own, still_learning) = if form.comes_first() {
        (form_figures.weeks.value.plus(-overlap), overlap as usize)
    } else {
        (form_figures.weeks.value, 0)
    };
    let left = (money - cost).max(0.0);
    Training {
        weeks: Weekly::triangular(own).then(&finding),
        still_learning,
        bought_months: libm::floor(left / parameters.guidance.price.value.mid()),
    }
}

/// The share of the cost that the money does not cover.
fn missing_share(cost: f64, money: f64) -> f64 {
    if cost <= money { 0.0 } else { (cost - money) / cost }
}

fn scaled(estimate: Estimate, share: f64) -> Estimate {
    Estimate::new(estimate.low() * share, estimate.mid() * share, estimate.high() * share)
}

fn explain_forms(
    parameters: &Parameters,
    forms: &Possible<Retraining>,
    bands: &Possible<Budget>,
) -> Vec<Step> {
    let mut steps = Vec::new();
    for &(_, form) in forms.iter().filter(|&&(_, form)| form != Retraining::None) {
        let figures = parameters.training.form(form);
        let mut step = Step::given(
            Term::TrainingTime,
            Quantity::WeeksAbout(figures.weeks.value),
            Basis::from(&figures.weeks),
        )
        .from([
            Step::given(Term::Retraining, Quantity::Retraining(form), Basis::Rule),
            Step::given(Term::TrainingCost, euros(figures.cost.value.mid()), Basis::from(&figures.cost)),
        ]);
        if form.comes_first() {
            let overlap = &parameters.training.overlap;
            step = step.from([Step::given(
                Term::SearchDuringTraining,
                Quantity::Weeks(overlap.value),
                Basis::from(overlap),
            )]);
        }
        steps.push(step.from(explain_money(parameters, form, bands)));
    }
    steps
}

fn explain_money(parameters: &Parameters, form: Retraining, bands: &Possible<Budget>) -> Vec<Step> {
    let finding = &parameters.budget.finding;
    let cost = parameters.training.form(form).cost.value.mid();
    let explain = |&(_, band): &(f64, Budget)| {
        let money = parameters.budget.band(band);
        let share = missing_share(cost, money.value);
        let weeks = scaled(finding.value, share);
        (0.0 < share).then(|| {
            Step::computed(
                Term::FindingMoney,
                Quantity::WeeksAbout(weeks),
                vec![
                    Step::given(
                        Term::FindingAllMoney,
                        Quantity::WeeksAbout(finding.value),
                        Basis::from(finding),
                    ),
                    Step::given(Term::Budget, euros(money.value), Basis::from(money)),
                ],
            )
        })
    };
    bands.iter().filter_map(explain).collect()
}

/// Months of guidance that money buys, once for each number of months.
fn explain_bought(
    parameters: &Parameters,
    forms: &Possible<Retraining>,
    bands: &Possible<Budget>,
) -> Vec<Step> {
    let price = &parameters.guidance.price;
    let mut steps: Vec<Step> = Vec::new();
    for &(_, band) in bands {
        let money = parameters.budget.band(band);
        for &(_, form) in forms {
            let cost = &parameters.training.form(form).cost;
            let months = Quantity::Months(training(parameters, form, band).bought_months);
            if months == Quantity::Months(0.0) || steps.iter().any(|step| step.value == months) {
                continue;
            }
            let from = vec![
                Step::given(Term::Budget, euros(money.value), Basis::from(money)),
                Step::given(Term::TrainingCost, euros(cost.value.mid()), Basis::from(cost)),
                Step::given(Term::GuidancePrice, euros(price.value.mid()), Basis::from(price)),
            ];
            steps.push(Step::computed(Term::BoughtGuidance, months, from));
        }
    }
    steps
}

fn euros(amount: f64) -> Quantity {
    Quantity::Money(Euro::whole(amount as i64))
}
