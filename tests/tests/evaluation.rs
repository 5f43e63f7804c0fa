//! What `evaluate` prints: everything that is computed, complete and in agreement with itself. The example that shows
//! others what it takes and gives is kept true; `BLESS=1` writes it anew.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops when it must")]

use chrono::{Days, NaiveDate};
use domain::dossier::{
    Assumption, Author, Command, Direction, Dossier, Guidance, GuidanceKind, GuidanceTerms, Market, Recovery,
    Retraining,
};
use domain::values::Answer::{Known, Unknown};
use formats::dossier_file;
use formats::evaluation::{Evaluation, StepOut, VERSION};
use screens::evaluation::evaluate;
use screens::progress;
use std::{env, fs, path::PathBuf};

fn example(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../src/formats/examples").join(name)
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

/// Someone who gave and kept everything that there is: a search under way, two forecasts, a route, an own value, a day
/// on which income is needed, and a first day.
fn everything() -> Dossier {
    let terms = GuidanceTerms { months: Known(6), kind: Known(GuidanceKind::Tips) };
    let earlier = today() - Days::new(35);
    let mut dossier = Dossier::default();
    let mut tell = |commands: &[Command], day: NaiveDate| {
        for command in commands {
            let refused = |refusal| panic!("{command:?}: {refusal:?}");
            dossier.apply(command.clone(), day).unwrap_or_else(refused);
        }
        dossier.clone()
    };
    let begun = [
        Command::LastDay(Known(earlier + Days::new(60))),
        Command::Direction(Known(Direction::New)),
        Command::Guidance(Known(Guidance::Arranged(terms))),
        Command::Retraining(Known(Retraining::HalfYear)),
        Command::Money(Known(1_000)),
        Command::Market(Known(Market::MoreSeekers)),
        Command::Recovery(Known(Recovery::BurnOut { weeks: Known(4) })),
        Command::SearchingSince(Known(earlier - Days::new(14))),
    ];
    let then = tell(&begun, earlier);
    let by = Author::Coach;
    let own =
        Assumption { figure: "burn-out-pace".to_owned(), thousandths: 950, by, why: "Gaat goed.".to_owned() };
    let now = [
        Command::Note(Box::new(progress::entry(&then, earlier))),
        Command::KeepRoute("Eerst leren".to_owned()),
        Command::Interviews(Known(3)),
        Command::Rejections(Known(1)),
        Command::Market(Known(Market::Balanced)),
        Command::NeededBy(Known(today() + Days::new(200))),
        Command::Assume(own),
    ];
    let now = tell(&now, today());
    tell(&[Command::Note(Box::new(progress::entry(&now, today())))], today())
}

fn all(step: &StepOut) -> Vec<&StepOut> {
    let mut found = vec![step];
    found.extend(step.from.iter().flat_map(all));
    found
}

fn steps(result: &Evaluation) -> Vec<&StepOut> {
    result.explanation.iter().flat_map(|ground| all(&ground.step)).collect()
}

fn near(left: f64, right: f64) -> bool {
    (left - right).abs() < 1e-6
}

#[test]
fn the_example_gives_the_result_beside_it() {
    let text = fs::read_to_string(example("dossier.json")).expect("the example");
    let dossier = dossier_file::from_json(&text).expect("a dossier");
    let result = serde_json::to_string_pretty(&evaluate(&dossier, today())).expect("JSON") + "\n";
    if env::var_os("BLESS").is_some() {
        fs::write(example("evaluation.json"), &result).expect("written");
    }
    assert_eq!(fs::read_to_string(example("evaluation.json")).expect("the result"), result);
}

#[test]
fn an_empty_dossier_is_evaluated_too() {
    let empty = r#"{"format":"routekaart-dossier","version":1}"#;
    let result = evaluate(&dossier_file::from_json(empty).expect("a dossier"), today());
    assert_eq!(result.version, VERSION);
    assert!(result.forecast.half.is_some());
    assert!(result.forecast.without_wage.is_none(), "no last paid day, no weeks without wage");
    assert!(result.backcast.is_none() && result.routes.is_empty() && result.assumptions.is_empty());
    assert!(result.diary.entries.is_empty() && result.diary.change.is_none());
}

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

#[test]
fn what_is_kept_beside_the_answers_is_printed() {
    let dossier = everything();
    let result = evaluate(&dossier, today());
    let backcast = result.backcast.as_ref().expect("a day");
    assert!(near(backcast.weeks, 200.0 / 7.0) && !backcast.latest.is_empty());
    let [route] = result.routes.as_slice() else { panic!("one route") };
    assert!(route.name == "Eerst leren" && route.half.is_some() && route.within_a_year < 1.0);
    let [own] = result.assumptions.as_slice() else { panic!("one own value") };
    assert_eq!(
        (own.figure.as_str(), own.by.as_str(), own.why.as_str()),
        ("burn-out-pace", "coach", "Gaat goed.")
    );
    assert!(near(own.value, 0.95) && own.counts && own.ours.is_some_and(|ours| !near(ours, own.value)));
    assert!(steps(&result).iter().any(|step| step.overruled_by.as_deref() == Some("coach")));
    let diary = &result.diary;
    assert_eq!((diary.entries.len(), diary.counted, diary.inside), (2, 0, 0));
    let change = diary.change.as_ref().expect("two forecasts");
    let answers: f64 = change.answers.iter().map(|moved| moved.share).sum();
    let parts = change.time + change.begun + change.interviews + change.rejections + answers;
    assert!(near(parts, change.total) && near(change.passed, 5.0), "{change:?}");
    assert!(!change.shown.is_empty());
}

#[test]
fn the_diary_counts_in_how_many_forecasts_the_first_day_fell() {
    let mut dossier = everything();
    let day = today() + Days::new(300);
    dossier.apply(Command::Started(Some(day)), day).expect("a first day");
    let diary = evaluate(&dossier, day).diary;
    assert_eq!(diary.counted, 2);
    let holds = |entry: &formats::evaluation::EntryOut| {
        let made: NaiveDate = entry.day.parse().expect("a day");
        let at = |days: u16| made + Days::new(u64::from(days));
        entry.one_in_five.is_some_and(|days| at(days) <= day)
            && entry.four_in_five.is_none_or(|days| day <= at(days))
    };
    assert_eq!(diary.inside, diary.entries.iter().filter(|entry| holds(entry)).count());
}
