//! Every text is used somewhere. Leaves out texts that are found by a name made while the program runs or is built.

use crate::tree;
use std::collections::HashSet;

/// Areas whose texts are found by name, with what finds them.
const BY_NAME: [(&str, &str); 14] = [
    ("checklists", "the lists of the content"),
    ("deadlines", "the days of the content"),
    ("explainers", "the explanations of the content"),
    ("figures", "the figures of the content"),
    ("first-aid", "what lies on the table, and the country"),
    ("help", "the people of the content"),
    ("occupations", "the columns of the table of occupations"),
    ("plan-because", "the conditions of the content"),
    ("rescue", "the page as it stands before the program"),
    ("route", "the phases of the content"),
    ("search-ways", "the ways to look for work, and what to try"),
    ("tasks", "the tasks of the content"),
    ("tasks-done", "the tasks of a plan"),
    ("training", "the kinds of training of the content"),
];

/// Beginnings of keys that the compiler of a test reads.
const OF_A_TEST: [&str; 6] = ["item-", "choice-", "scale-", "title", "hint", "cannot"];

/// The keys of a file of texts.
fn keys(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'))
}

/// Keys that no Rust names, as a constant or in full.
fn unused(area: &str, text: &str, named: &HashSet<String>) -> Vec<String> {
    // That every text of an exercise is one of its steps, `exercises/content_of_all.rs` holds.
    let is_made = |key: &str| {
        area.starts_with("exercise-")
            || area == "exercises" && key.starts_with("group-")
            || area.starts_with("assessment-") && OF_A_TEST.iter().any(|of| key.starts_with(of))
    };
    let is_named = |key: &str| {
        named.contains(&key.to_uppercase().replace('-', "_")) || named.contains(&format!("{area}.{key}"))
    };
    let left = keys(text).filter(|key| !is_made(key) && !is_named(key));
    left.map(|key| format!(" nothing uses the text {key}")).collect()
}

/// Names in Rust, and what may be the full name of a text.
fn names(texts: impl Iterator<Item = String>) -> HashSet<String> {
    let mut found = HashSet::new();
    for text in texts {
        for joins in ["_", "_-."] {
            let ends = |letter: char| !(letter.is_alphanumeric() || joins.contains(letter));
            found.extend(text.split(ends).map(str::to_owned));
        }
    }
    found
}

fn area(path: &str) -> &str {
    path.rsplit('/').next().and_then(|name| name.strip_suffix(".toml")).unwrap_or_default()
}

#[test]
fn every_text_is_used() {
    let named = names(tree::rust("src/").into_iter().map(|file| file.text));
    let mut files = tree::of(|path| path.starts_with("src/content/texts/") && path.ends_with(".toml"));
    files.retain(|file| BY_NAME.iter().all(|(found, _)| *found != area(&file.path)));
    tree::assert_clean(&files, |file| unused(area(&file.path), &file.text, &named));
}

#[test]
fn an_unused_text_is_caught() {
    let named = names(["t::GO_ON.get(voice), \"start.lede\"".to_owned()].into_iter());
    let text = "[go-on]\nnl = \"a\"\n[lede]\nnl = \"b\"\n[gone]\nnl = \"c\"\n[item-x]\nnl = \"d\"\n";
    assert_eq!(unused("start", text, &named).len(), 2);
    assert_eq!(unused("assessment-x", text, &named).len(), 2);
}
