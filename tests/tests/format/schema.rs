//! The published schemas are what the table and the types give. `BLESS=1 cargo test -p native-tests --test format
//! schema` writes them anew. Whatever is written or kept fits the schema of the dossier.

use crate::dossiers::dossier;
use crate::files::{bless, folder, texts};
use formats::dossier_file::{self, to_json};
use formats::evaluation::Evaluation;
use proptest::prelude::*;
use schemars::schema_for;
use serde_json::Value;
use std::fs;
use std::sync::LazyLock;

fn assert_published(name: &str, text: &str) {
    let path = folder("../src/formats/schema").join(name);
    if bless() {
        fs::create_dir_all(folder("../src/formats/schema")).expect("a folder");
        fs::write(&path, text).expect("written");
    }
    let published = fs::read_to_string(&path).unwrap_or_default();
    assert!(published == text, "{name} is not what the code gives");
}

#[test]
fn the_schema_of_the_dossier_is_what_the_table_gives() {
    assert_published("dossier.schema.json", &dossier_file::schema());
}

#[test]
fn the_schema_of_the_evaluation_is_what_the_types_give() {
    let text = serde_json::to_string_pretty(&schema_for!(Evaluation)).expect("JSON");
    assert_published("evaluation.schema.json", &format!("{text}\n"));
}

fn is_of_type(value: &Value, name: &Value) -> bool {
    match name.as_str() {
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_u64(),
        Some("boolean") => value.is_boolean(),
        _ => panic!("the type {name} is not known here"),
    }
}

/// Why a value does not fit, as far as the schema says it with these words. Lengths and patterns are left out.
fn misfit(value: &Value, schema: &Value, path: &str) -> Option<String> {
    for (keyword, rule) in schema.as_object().expect("a schema") {
        let fits = match keyword.as_str() {
            "const" => value == rule,
            "enum" => rule.as_array().expect("values").contains(value),
            "type" => is_of_type(value, rule),
            "minimum" => rule.as_u64() <= value.as_u64(),
            "maximum" => value.as_u64() <= rule.as_u64(),
            "anyOf" => {
                rule.as_array().expect("schemas").iter().any(|schema| misfit(value, schema, path).is_none())
            }
            "$ref" => return misfit(value, defined(rule), path),
            "maxItems" => value.as_array().map(|items| items.len() as u64) <= rule.as_u64(),
            "required" => rule
                .as_array()
                .expect("names")
                .iter()
                .all(|name| !value[name.as_str().expect("a name")].is_null()),
            "$schema"
            | "$defs"
            | "items"
            | "title"
            | "description"
            | "format"
            | "pattern"
            | "maxLength"
            | "properties"
            | "additionalProperties" => true,
            other => panic!("the keyword {other} is not known here"),
        };
        if !fits {
            return Some(format!("{path}: {value} breaks {keyword} {rule}"));
        }
    }
    if schema.get("anyOf").is_some() {
        // What lies in it was held to one of the shapes.
        return None;
    }
    if let Some(items) = value.as_array() {
        return items.iter().find_map(|item| misfit(item, &schema["items"], path));
    }
    value.as_object()?.iter().find_map(|(name, value)| {
        let schema = schema["properties"].get(name).unwrap_or(&schema["additionalProperties"]);
        let path = format!("{path}.{name}");
        if schema.is_object() { misfit(value, schema, &path) } else { Some(format!("{path} is not known")) }
    })
}

fn schema() -> &'static Value {
    static SCHEMA: LazyLock<Value> =
        LazyLock::new(|| serde_json::from_str(&dossier_file::schema()).expect("JSON"));
    &SCHEMA
}

/// What a reference in the schema of the dossier stands for.
fn defined(reference: &Value) -> &'static Value {
    let place = reference.as_str().and_then(|text| text.strip_prefix('#')).expect("a place in the schema");
    schema().pointer(place).expect("what the reference names")
}

#[test]
fn files_hold_only_what_the_schema_knows() {
    for folder in ["cases/dossier/valid", "cases/forecast", "saved", "../src/formats/examples"] {
        // A result of an evaluation stands beside the example that it was made of; it has a schema of its own.
        for (name, text) in
            texts(folder, ".json").into_iter().filter(|(name, _)| !name.contains("evaluation"))
        {
            let value = serde_json::from_str(&text).expect("JSON");
            assert_eq!(misfit(&value, schema(), &name), None);
        }
    }
}

#[test]
fn a_word_a_number_and_a_field_that_do_not_exist_are_caught() {
    let breaks = |answers: &str| {
        let text =
            format!(r#"{{"format":"routekaart-dossier","version":2,"dossier":{{"intake":{answers}}}}}"#);
        misfit(&serde_json::from_str(&text).expect("JSON"), schema(), "file").is_some()
    };
    assert!(!breaks(r#"{"market":"unknown","guidance":{"arranged":"yes","months":3}}"#));
    assert!(breaks(r#"{"market":"zzz"}"#));
    assert!(breaks(r#"{"guidance":{"arranged":"yes","months":37}}"#));
    assert!(breaks(r#"{"guidance":{"months":3}}"#));
    assert!(breaks(r#"{"salary":3}"#));
}

#[test]
fn what_stands_beside_the_answers_is_held_to_the_same() {
    let breaks = |members: &str| {
        let text = format!(r#"{{"format":"routekaart-dossier","version":2,"dossier":{{{members}}}}}"#);
        misfit(&serde_json::from_str(&text).expect("JSON"), schema(), "file").is_some()
    };
    assert!(!breaks(r#""routes":[{"name":"Zij-instroom","answers":{"hours":8}}]"#));
    assert!(breaks(r#""routes":[{"name":"Zij-instroom","answers":{"hours":41}}]"#));
    assert!(breaks(r#""routes":[{"answers":{}}]"#));
    assert!(breaks(r#""routes":[{"name":"a"},{"name":"b"},{"name":"c"},{"name":"d"},{"name":"e"}]"#));
    assert!(breaks(r#""routes":{"name":"a"}"#));
    assert!(!breaks(
        r#""tests":[{"id":"a","answers":{"b":"4/-","c":3},"corrections":{"d":"5"},"named":["d"]}]"#
    ));
    assert!(breaks(r#""tests":[{"id":"a","answers":{"b":6}}]"#));
    assert!(breaks(r#""tests":[{"id":"a","answers":{"b":{"choice":"c","words":"d"}}}]"#));
    assert!(breaks(r#""tests":[{"answers":{}}]"#));
    assert!(breaks(r#""notes":{"a":3}"#));
    assert!(!breaks(r#""work":{"last":110,"put-aside":["9112"],"kept":[{"code":4322,"note":"bellen"}]}"#));
    assert!(breaks(r#""work":{"chosen":10000}"#));
    assert!(breaks(r#""work":{"put-aside":[10000]}"#));
    assert!(breaks(r#""work":{"kept":[{"note":"bellen"}]}"#));
    assert!(breaks(r#""work":{"weights":{"interests":5,"skills":3}}"#));
    let record =
        |rest: &str| format!(r#""records":[{{"number":1,"kind":"step","made":"2026-11-22"{rest}}}]"#);
    assert!(!breaks(&record(r#","fields":{"title":"Bellen","days":3}"#)));
    assert!(breaks(&record(r#","fields":{"title":["Bellen"]}"#)));
    assert!(breaks(&record(r#","title":"Bellen""#)));
    assert!(breaks(r#""records":[{"number":1,"kind":"zzz","made":"2026-11-22"}]"#));
    assert!(breaks(r#""records":[{"number":0,"kind":"step","made":"2026-11-22"}]"#));
    assert!(breaks(r#""newest-record":0"#));
    assert!(breaks(r#""calendar":{"dates":{"step-1":3}}"#));
    assert!(breaks(r#""before-trying":{"market":"zzz"}"#));
    assert!(breaks(r#""diary":[{"answers":{}}]"#));
    assert!(breaks(r#""assumptions":[{"figure":"a.b","thousandths":1,"by":"neighbour"}]"#));
}

proptest! {
    #[test]
    fn whatever_is_written_fits(dossier in dossier()) {
        let value = serde_json::from_str(&to_json(&dossier)).expect("JSON");
        prop_assert_eq!(misfit(&value, schema(), "file"), None);
    }
}
