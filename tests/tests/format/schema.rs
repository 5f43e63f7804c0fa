//! The published schemas are what the types give. `BLESS=1 cargo test -p native-tests --test format schema` writes
//! them anew.

use crate::files::{bless, folder, texts};
use formats::dossier_file::EnvelopeV1;
use formats::evaluation::Evaluation;
use schemars::{Schema, schema_for};
use serde_json::Value;
use std::fs;

fn assert_published(name: &str, schema: &Schema) {
    let path = folder("../src/formats/schema").join(name);
    let mut text = serde_json::to_string_pretty(schema).expect("JSON");
    text.push('\n');
    if bless() {
        fs::create_dir_all(folder("../src/formats/schema")).expect("a folder");
        fs::write(&path, &text).expect("written");
    }
    let published = fs::read_to_string(&path).unwrap_or_default();
    assert!(published == text, "{name} is not what the types give");
}

#[test]
fn the_schema_of_the_dossier_is_what_the_types_give() {
    assert_published("dossier.schema.json", &schema_for!(EnvelopeV1));
}

#[test]
fn the_schema_of_the_evaluation_is_what_the_types_give() {
    assert_published("evaluation.schema.json", &schema_for!(Evaluation));
}

/// Names that a schema allows in an object, following references; none when it is not an object.
fn properties<'a>(schema: &'a Value, root: &'a Value) -> Option<&'a serde_json::Map<String, Value>> {
    let at = |path: &str| root.pointer(path.trim_start_matches('#'));
    let named = schema.get("$ref").and_then(Value::as_str).and_then(at);
    let either = schema.get("anyOf").and_then(Value::as_array).and_then(|all| all.first());
    match (schema.get("properties"), named, either) {
        (Some(properties), _, _) => properties.as_object(),
        (None, Some(named), _) => properties(named, root),
        (None, None, Some(either)) => properties(either, root),
        (None, None, None) => None,
    }
}

fn assert_fits(value: &Value, schema: &Value, root: &Value, name: &str) {
    let (Some(fields), Some(known)) = (value.as_object(), properties(schema, root)) else { return };
    for (field, value) in fields {
        let schema = known.get(field).unwrap_or_else(|| panic!("{name}: the schema does not know {field}"));
        assert_fits(value, schema, root, name);
    }
}

#[test]
fn files_use_only_what_the_schema_knows() {
    let root = schema_for!(EnvelopeV1).to_value();
    for folder in ["cases/dossier/valid", "cases/forecast", "saved"] {
        for (name, text) in texts(folder, ".json") {
            assert_fits(&serde_json::from_str(&text).expect("JSON"), &root, &root, &name);
        }
    }
}
