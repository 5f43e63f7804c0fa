//! Its explanation: every step rests on something, holds all that is told, and adds up.

use crate::people::{everything, near, steps, today};
use domain::dossier::{Command, Dossier};
use domain::values::Answer::Unknown;
use screens::evaluation::evaluate;

#[test]
fn every_step_has_a_name_a_value_and_what_it_rests_on() {
    let mut unsure = Dossier::default();
    unsure.apply(Command::Recovery(Unknown), today()).expect("an answer");
    for dossier in [Dossier::default(), unsure, everything()] {
        let result = evaluate(&dossier, today());
        for step in steps(&result) {
            assert!(!step.name.is_empty() && !step.about.is_empty() && !step.value.is_empty(), "{step:?}");
            match step.basis.as_str() {
                "figure" => {
                    let source =
                        step.source.as_ref().unwrap_or_else(|| panic!("{} has no source", step.name));
                    assert!(!source.title.is_empty() && !source.read_on.is_empty());
                    assert!(step.figure.is_some() && step.confidence.is_some(), "{step:?}");
                }
                "overruled" => assert!(step.figure.is_some() && step.overruled_by.is_some(), "{step:?}"),
                "answer" | "not-known" | "rule" => assert_eq!(step.figure, None, "{step:?}"),
                other => panic!("{other} is no basis"),
            }
        }
    }
}

#[test]
fn the_explanation_holds_everything_that_is_told() {
    let result = evaluate(&everything(), today());
    let ids: Vec<&str> = result.explanation.iter().map(|ground| ground.id.as_str()).collect();
    let expected = [
        "how-first-day",
        "how-chances",
        "how-without-wage",
        "how-guidance",
        "how-levers",
        "how-needed-by",
        "how-causes",
    ];
    assert_eq!(ids, expected);
    let value = |id: &str| {
        let ground = result.explanation.iter().find(|ground| ground.id == id).expect("it is there");
        ground.step.quantity.as_ref().and_then(|quantity| quantity.value)
    };
    assert_eq!(value("how-first-day"), result.forecast.half);
    assert_eq!(value("how-levers"), result.levers.half);
    assert_eq!(value("how-needed-by"), result.backcast.as_ref().map(|backcast| backcast.chance));
    assert_eq!(value("how-causes"), Some(result.causes.own - result.causes.reference));
    let without = result.forecast.without_wage.as_ref().expect("a last day");
    assert_eq!(value("how-without-wage"), without.half);
}

#[test]
fn causes_add_up_with_the_search_so_far() {
    let causes = evaluate(&everything(), today()).causes;
    let sum: f64 = causes.shares.iter().map(|cause| cause.share).sum();
    assert!(causes.searched.share != 0.0);
    assert!(near(sum + causes.searched.share, causes.own - causes.reference), "{causes:?}");
    let shown: i64 = causes.shares.iter().map(|cause| cause.shown).sum();
    let whole = causes.own.round() as i64 - causes.reference.round() as i64;
    assert_eq!((shown + causes.searched.shown).abs(), whole.abs(), "{causes:?}");
}

#[test]
fn levers_stand_in_order_and_say_what_they_take() {
    let levers = evaluate(&everything(), today()).levers;
    assert_eq!(levers.unit, "weeks");
    assert!(3 < levers.single.len(), "{levers:?}");
    for gains in [&levers.single, &levers.pairs] {
        assert!(gains.iter().zip(gains.iter().skip(1)).all(|(best, next)| next.won <= best.won));
    }
    for gain in levers.single.iter().chain(&levers.pairs) {
        let half = levers.half.zip(gain.half);
        assert!(half.is_some_and(|(before, after)| near(before - after, gain.won)), "{gain:?}");
        let names_training =
            gain.levers.iter().any(|lever| lever.contains("learn") || lever.contains("course"));
        assert!(gain.asks_leave || !names_training, "{gain:?}");
        assert!(["little", "some", "much"].contains(&gain.effort.as_str()) && 0.0 <= gain.cost);
    }
}
