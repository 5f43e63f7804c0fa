//! The steps of training and money, drawn from the evaluated trainings. Leaves out evaluating them.

use super::training::{Training, forms};
use super::{Possible, answer_step, weigh};
use crate::dossier::{Budget, Retraining};
use crate::explanation::{Basis, Quantity, Step, Term};
use crate::forecast::{Parameters, Situation};
use crate::values::{Answer, Euro};

/// The step of training, with the money for it.
pub(crate) fn explain(situation: &Situation, parameters: &Parameters, possible: &Possible<Training>) -> Step {
    let forms = forms(situation, parameters);
    let likely = parameters.training.likely(situation.direction);
    let mut step = answer_step(Term::Retraining, situation.retraining, &forms, likely, Quantity::Retraining);
    if situation.retraining.known().is_none() {
        step = step.from([match situation.direction.known() {
            Some(&direction) => Step::given(Term::Retraining, Quantity::Direction(direction), Basis::Answer),
            None => Step::given(Term::Retraining, Quantity::Several, Basis::NotKnown),
        }]);
    }
    for &(_, form) in forms.iter().filter(|(_, form)| *form != Retraining::None) {
        let mut of_form = possible.iter().map(|(_, each)| each).filter(|each| each.form == form);
        let Some(first) = of_form.next() else { continue };
        let mut time = time(situation, parameters, first);
        for each in std::iter::once(first).chain(of_form).filter(|each| 0.0 < each.finding.high()) {
            time = time.from([finding(parameters, each)]);
        }
        step = step.from([time]);
    }
    step.from([budget(situation, parameters, possible)])
}

fn time(situation: &Situation, parameters: &Parameters, training: &Training) -> Step {
    let figures = parameters.training.form(training.form);
    let is_own = situation.retraining == Answer::Known(training.form);
    let basis = |stated: bool, figure| if is_own && stated { Basis::Answer } else { figure };
    let (weeks, cost) = (situation.training.weeks.is_some(), situation.training.cost.is_some());
    let form = Step::given(Term::Retraining, Quantity::Retraining(training.form), Basis::Rule);
    let cost = Step::given(Term::TrainingCost, euros(training.cost), basis(cost, Basis::from(&figures.cost)));
    let value = Quantity::WeeksAbout(training.time);
    let mut step =
        Step::given(Term::TrainingTime, value, basis(weeks, Basis::from(&figures.weeks))).from([form, cost]);
    if let Some(passed) = situation.training.passed.filter(|_| is_own) {
        step = step.from([Step::given(Term::TrainingSoFar, Quantity::Weeks(passed), Basis::Answer)]);
    }
    if weeks && is_own && !training.form.comes_first() {
        // However long it takes, choosing it takes the weeks of its form.
        let choosing = Quantity::WeeksAbout(training.before_search);
        step = step.from([Step::given(Term::TrainingTime, choosing, Basis::from(&figures.weeks))]);
    }
    if training.form.comes_first() {
        let overlap = &parameters.training.overlap;
        let value = Quantity::Weeks(overlap.value);
        step = step.from([Step::given(Term::SearchDuringTraining, value, Basis::from(overlap))]);
    }
    step
}

fn finding(parameters: &Parameters, training: &Training) -> Step {
    let finding = &parameters.budget.finding;
    let made_of = vec![
        Step::given(Term::FindingAllMoney, Quantity::WeeksAbout(finding.value), Basis::from(finding)),
        Step::given(Term::Budget, euros(training.money), Basis::Rule),
    ];
    Step::computed(Term::FindingMoney, Quantity::WeeksAbout(training.finding), made_of)
}

/// The step of money, with the months of guidance that it buys: once for each number of months.
fn budget(situation: &Situation, parameters: &Parameters, possible: &Possible<Training>) -> Step {
    let figures = &parameters.budget;
    let mut step = match situation.money {
        Some(money) => Step::given(Term::Budget, euros(f64::from(money)), Basis::Answer),
        None => {
            let bands = weigh(situation.budget, &Budget::ALL, &figures.likely);
            let answer =
                answer_step(Term::Budget, situation.budget, &bands, &figures.likely, Quantity::Budget);
            answer.from(bands.iter().map(|&(_, band)| {
                let money = figures.band(band);
                Step::given(Term::Budget, euros(money.value), Basis::from(money))
            }))
        }
    };
    let price = &parameters.guidance.price;
    let mut told: Vec<f64> = Vec::new();
    for (_, training) in possible {
        let months = training.bought_months;
        if months <= 0.0 || told.contains(&months) {
            continue;
        }
        told.push(months);
        let block = &figures.block;
        let made_of = vec![
            Step::given(Term::Budget, euros(training.money), Basis::Rule),
            Step::given(Term::TrainingCost, euros(training.cost), Basis::Rule),
            Step::given(Term::GuidancePrice, euros(price.value.mid()), Basis::from(price)),
            Step::given(Term::GuidanceBlock, Quantity::Months(block.value), Basis::from(block)),
        ];
        step = step.from([Step::computed(Term::BoughtGuidance, Quantity::Months(months), made_of)]);
    }
    step
}

fn euros(amount: f64) -> Quantity {
    Quantity::Money(Euro::whole(amount as i64))
}
