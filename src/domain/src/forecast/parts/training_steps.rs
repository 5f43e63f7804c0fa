//! The steps of training and money, drawn from the evaluated trainings. Leaves out evaluating them.

use super::training::{Training, forms};
use super::{Possible, answer_step, weigh};
use crate::dossier::{Budget, Retraining};
use crate::explanation::{Basis, Quantity, Step, Term};
use crate::forecast::{Parameters, Situation};
use crate::values::Answer;

/// The step of training, with the money for it.
pub(crate) fn explain(situation: &Situation, parameters: &Parameters, possible: &Possible<Training>) -> Step {
    let forms = forms(situation, parameters);
    let likely = parameters.training.likely(situation.direction);
    let mut step = answer_step(Term::Retraining, situation.retraining, &forms, likely, Quantity::Retraining);
    if situation.retraining.known().is_none() {
        step.put(match situation.direction.known() {
            Some(&direction) => Step::answer(Term::Retraining, Quantity::Direction(direction)),
            None => Step::open(Term::Retraining),
        });
    }
    for (_, form) in forms {
        let of_form = |(_, each): &&(f64, Training)| each.form == form;
        let first = possible.iter().find(of_form).filter(|_| form != Retraining::None);
        let Some((_, first)) = first else { continue };
        let mut time = time(situation, parameters, first);
        for (_, each) in possible.iter().filter(of_form) {
            if 0.0 < each.finding.high() {
                time.put(finding(parameters, each));
            }
        }
        step.put(time);
    }
    step.with(budget(situation, parameters, possible))
}

fn time(situation: &Situation, parameters: &Parameters, training: &Training) -> Step {
    let figures = parameters.training.form(training.form);
    let is_own = situation.retraining == Answer::Known(training.form);
    let basis = |stated: bool, figure| if is_own && stated { Basis::Answer } else { figure };
    let (weeks, cost) = (situation.training.weeks.is_some(), situation.training.cost.is_some());
    let form = Step::rule(Term::Retraining, Quantity::Retraining(training.form));
    let cost_from = basis(cost, Basis::from(&figures.cost));
    let cost = Step::given(Term::TrainingCost, Quantity::euros(training.cost), cost_from);
    let weeks_from = basis(weeks, Basis::from(&figures.weeks));
    let mut step = Step::given(Term::TrainingTime, Quantity::WeeksAbout(training.time), weeks_from);
    step.put(form);
    step.put(cost);
    if let Some(passed) = situation.training.passed.filter(|_| is_own) {
        step.put(Step::answer(Term::TrainingSoFar, Quantity::Weeks(passed)));
    }
    if weeks && is_own && !training.form.comes_first() {
        // However long it takes, choosing it takes the weeks of its form.
        let choosing = Quantity::WeeksAbout(training.before_search);
        step.put(Step::given(Term::TrainingTime, choosing, Basis::from(&figures.weeks)));
    }
    if training.form.comes_first() {
        step.put(Step::figure(Term::SearchDuringTraining, &parameters.training.overlap, Quantity::Weeks));
    }
    step
}

fn finding(parameters: &Parameters, training: &Training) -> Step {
    let all = Step::figure(Term::FindingAllMoney, &parameters.budget.finding, Quantity::WeeksAbout);
    let money = Step::rule(Term::Budget, Quantity::euros(training.money));
    Step::rule(Term::FindingMoney, Quantity::WeeksAbout(training.finding)).with(all).with(money)
}

/// The step of money, with the months of guidance that it buys: once for each number of months.
fn budget(situation: &Situation, parameters: &Parameters, possible: &Possible<Training>) -> Step {
    let figures = &parameters.budget;
    let mut step = match situation.money {
        Some(money) => Step::answer(Term::Budget, Quantity::euros(f64::from(money))),
        None => {
            let bands = weigh(situation.budget, &Budget::ALL, &figures.likely);
            let mut answer =
                answer_step(Term::Budget, situation.budget, &bands, &figures.likely, Quantity::Budget);
            for (_, band) in bands {
                answer.put(Step::figure(Term::Budget, figures.band(band), Quantity::euros));
            }
            answer
        }
    };
    let mut told: Vec<f64> = Vec::new();
    for (_, training) in possible {
        let months = training.bought_months;
        if months <= 0.0 || told.contains(&months) {
            continue;
        }
        told.push(months);
        let mut bought = Step::rule(Term::BoughtGuidance, Quantity::Months(months));
        bought.put(Step::rule(Term::Budget, Quantity::euros(training.money)));
        bought.put(Step::rule(Term::TrainingCost, Quantity::euros(training.cost)));
        bought.put(Step::figure(Term::GuidancePrice, &parameters.guidance.price, Quantity::euros_about));
        bought.put(Step::figure(Term::GuidanceBlock, &figures.block, Quantity::Months));
        step.put(bought);
    }
    step
}
