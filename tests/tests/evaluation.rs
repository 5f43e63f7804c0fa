//! The example that shows others what `evaluate` takes and gives, kept true. `BLESS=1` writes it anew.

use chrono::NaiveDate;
use formats::dossier_file;
use std::{env, fs, path::PathBuf};

fn example(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../src/formats/examples").join(name)
}

#[test]
fn the_example_gives_the_result_beside_it() {
    let dossier = dossier_file::from_json(&fs::read_to_string(example("dossier.json")).unwrap()).unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let result =
        serde_json::to_string_pretty(&screens::evaluation::evaluate(&dossier, today)).unwrap() + "\n";
    if env::var_os("BLESS").is_some() {
        fs::write(example("evaluation.json"), &result).unwrap();
    }
    assert_eq!(fs::read_to_string(example("evaluation.json")).unwrap(), result);
}

#[test]
fn an_empty_dossier_is_evaluated_too() {
    let empty = r#"{"format":"routekaart-dossier","version":1}"#;
    let dossier = dossier_file::from_json(empty).unwrap();
    let result = screens::evaluation::evaluate(&dossier, NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
    assert!(result.forecast.half.is_some());
    assert!(result.forecast.without_wage.is_none(), "no last paid day, no weeks without wage");
}

#[test]
fn every_step_of_an_explanation_has_a_value() {
    fn empty(step: &formats::evaluation::StepOut) -> Option<String> {
        if step.value.is_empty() { Some(step.name.clone()) } else { step.from.iter().find_map(empty) }
    }
    for guidance in [r#"{"arranged":"yes"}"#, r#"{"arranged":"yes","months":"6"}"#, r#"{"arranged":"no"}"#] {
        let text = format!(
            r#"{{"format":"routekaart-dossier","version":1,"dossier":{{"intake":{{"guidance":{guidance}}}}}}}"#
        );
        let dossier = dossier_file::from_json(&text).unwrap();
        let result = screens::evaluation::evaluate(&dossier, NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        assert_eq!(empty(&result.explanation), None, "{guidance}");
    }
}
