//! The sentences of the tests as their files hold them. Leaves out the rules for them.

use crate::rules::MOST_WORDS;
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// One wording of a sentence: where it stands, in which form, and what it says.
pub struct Said {
    pub place: String,
    pub form: &'static str,
    pub text: String,
}

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/content")
}

fn table(path: &Path) -> Table {
    let text = fs::read_to_string(path).expect("a file of content");
    text.parse().expect("a file of content that reads")
}

/// The ids of the tests.
fn tests() -> Vec<String> {
    let entries = fs::read_dir(content().join("assessments")).expect("the folder of tests");
    let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    let mut ids: Vec<String> =
        names.filter_map(|name| Some(name.strip_suffix(".toml")?.to_owned())).collect();
    ids.sort();
    assert!(!ids.is_empty(), "there is no test");
    ids
}

pub fn test(id: &str) -> Table {
    table(&content().join("assessments").join(format!("{id}.toml")))
}

fn words_of(id: &str) -> Table {
    table(&content().join("texts").join(format!("assessment-{id}.toml")))
}

pub fn items(test: &Table) -> &[Value] {
    test["item"].as_array().expect("items")
}

/// The keys of what a person reads and answers: an item, or the two sides of a pair.
fn keys(item: &Value) -> Vec<String> {
    let id = item["id"].as_str().expect("an id");
    ["", "-a", "-b"].iter().map(|side| format!("item-{id}{side}")).collect()
}

/// Every wording of every sentence of one test.
fn said_in(id: &str) -> Vec<Said> {
    let (test, texts) = (test(id), words_of(id));
    let mut found = Vec::new();
    for key in items(&test).iter().flat_map(keys) {
        let Some(text) = texts.get(&key).and_then(Value::as_table) else { continue };
        for (form, _) in MOST_WORDS {
            if let Some(text) = text.get(form).and_then(Value::as_str) {
                found.push(Said { place: format!("{id}.{key} ({form})"), form, text: text.to_owned() });
            }
        }
    }
    assert!(!found.is_empty(), "{id} asks nothing");
    found
}

pub fn all_said() -> Vec<Said> {
    tests().iter().flat_map(|id| said_in(id)).collect()
}
