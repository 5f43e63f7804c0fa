//! What is printed: the example, an empty dossier, and what is kept beside the answers.

use crate::people::{everything, example, near, steps, today};
use chrono::{Days, NaiveDate};
use domain::dossier::Command;
use formats::dossier_file;
use formats::evaluation::VERSION;
use screens::evaluation::evaluate;
use std::{env, fs};

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
