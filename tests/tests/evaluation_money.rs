//! What `evaluate` prints of money and offers: the three pots, the offer against the rules, and what other offers do to the
//! forecast. Leaves out rights and the forecast itself.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops when it must")]

use chrono::NaiveDate;
use domain::dossier::{Command, Dossier, Fact, FactValue};
use domain::values::Answer::Known;
use domain::values::Euro;
use formats::dossier_file;
use formats::evaluation::Evaluation;
use screens::evaluation::evaluate;

const TODAY: NaiveDate = content::day(2026, 11, 21);

fn example() -> Dossier {
    dossier_file::from_json(include_str!("../../src/formats/examples/dossier.json")).expect("the example")
}

fn changed(commands: &[Command]) -> Evaluation {
    let mut dossier = example();
    for command in commands {
        dossier.apply(command.clone(), TODAY).expect("an answer");
    }
    evaluate(&dossier, TODAY)
}

fn near(left: f64, right: f64) -> bool {
    (left - right).abs() < 0.005
}

#[test]
fn the_pots_of_an_empty_dossier_ask() {
    let pots = evaluate(&Dossier::default(), TODAY).pots;
    assert!(pots.trajectory.is_none() && pots.training.cost.is_none() && pots.living.months.is_empty());
    assert_eq!(pots.living.missing, ["last-day", "savings", "fixed-costs"]);
    assert_eq!(pots.usual_price.basis, "figure");
}

#[test]
fn the_months_add_up_and_the_first_below_zero_is_dry() {
    let living = changed(&[]).pots.living;
    assert!(living.missing.is_empty() && living.step.is_some() && living.severance.is_some());
    let mut left = 8_000.0;
    for month in &living.months {
        left += month.wage + month.benefit + month.other + month.once - month.costs;
        assert!(near(month.left, left), "{month:?}");
        left = month.left;
    }
    let dry = living.months.iter().find(|month| month.left < 0.0).map(|month| month.month.clone());
    assert_eq!(living.dry, dry);
    assert!(living.months.windows(2).all(|pair| pair[0].month < pair[1].month));
}

#[test]
fn what_is_left_and_what_is_missing_of_training_never_both_are_there() {
    for money in [0, 1_000, 99_999] {
        let training = changed(&[Command::Money(Known(money))]).pots.training;
        let (left, missing) = (training.left.expect("both known"), training.missing.expect("both known"));
        assert!(left.min(missing) == 0.0 && 0.0 <= left.max(missing), "{training:?}");
        assert!(near(left - missing, f64::from(money) - training.cost.expect("a cost")));
    }
}

#[test]
fn another_budget_cost_or_end_moves_what_it_should() {
    let before = changed(&[]);
    let budget = Command::State(Fact::TrajectoryMoney, Known(FactValue::Money(Euro::whole(9_000))));
    let trajectory = |result: &Evaluation| result.pots.trajectory.as_ref().map(|it| (it.euro, it.months));
    assert_ne!(trajectory(&changed(&[budget])), trajectory(&before));
    let cost = changed(&[Command::TrainingCost(Known(20_000))]);
    assert!(before.forecast.half < cost.forecast.half);
    assert_ne!(before.pots.training, cost.pots.training);
    let end = changed(&[Command::LastDay(Known(content::day(2027, 3, 31)))]);
    assert_ne!(before.pots.living.months, end.pots.living.months);
    assert_ne!(before.forecast.without_wage, end.forecast.without_wage);
    assert_ne!(before.deadlines, end.deadlines);
    assert_ne!(before.phases, cost.phases);
}

#[test]
fn each_offer_and_change_says_what_it_does() {
    let result = changed(&[]);
    let names: Vec<&str> = result.offers.iter().map(|offer| offer.name.as_str()).collect();
    assert_eq!(names, ["Bureau Zuid", "Bureau Noord"]);
    for offer in &result.offers {
        let (half, own) = (offer.effect.half.expect("a week"), result.forecast.half.expect("a week"));
        assert!(offer.effect.later.is_some_and(|later| near(later, half - own)), "{offer:?}");
    }
    let ids: Vec<&str> = result.offer_changes.iter().map(|change| change.id.as_str()).collect();
    assert_eq!(ids, ["more-guidance", "later-last-day", "more-for-training"]);
    for change in &result.offer_changes {
        assert_ne!(change.effect.is_some(), change.why_not.is_some(), "{change:?}");
    }
    let later = result.offer_changes[1].effect.as_ref().and_then(|effect| effect.later);
    assert!(later.is_some());
}

#[test]
fn what_is_offered_stands_against_the_rules() {
    let rows = changed(&[]).against_rules;
    assert!(rows.iter().any(|row| row.rule.is_some() && row.difference.is_some()), "{rows:?}");
    assert!(rows.iter().all(|row| !row.name.is_empty() && !row.offered.is_empty()));
}
