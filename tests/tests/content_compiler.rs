//! The content compiler refuses every kind of broken file with `file:line: what is wrong, what to do`.
//! Cases are folders in `tests/cases/content`: `valid` is a whole small content folder; each folder in
//! `invalid` holds the files that differ, or `absent.txt`, and `refusal.txt` with every line of the message.
//! `BLESS=1 cargo test -p native-tests content_compiler` rewrites the refusals, to be read before committing.

#![allow(clippy::expect_used, reason = "a case that cannot be read must stop the test")]

#[allow(dead_code, reason = "the build script uses all of it")]
#[path = "../../src/content/build/mod.rs"]
mod compiler;

use compiler::files::{self, Files};
use std::fs;
use std::path::{Path, PathBuf};

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/content")
}

fn valid() -> Files {
    files::read(&cases().join("valid")).expect("the valid content folder")
}

/// The valid folder with the files of a case laid over it.
fn overlaid(case: &Path) -> Files {
    let mut all = valid();
    all.extend(files::read(case).expect("the files of the case"));
    for absent in fs::read_to_string(case.join("absent.txt")).unwrap_or_default().lines() {
        assert!(all.remove(absent).is_some(), "{absent} was not there");
    }
    all
}

fn refusal(files: &Files) -> String {
    match compiler::compile(files) {
        Ok(_) => String::new(),
        Err(faults) => faults.iter().map(|fault| format!("{fault}\n")).collect(),
    }
}

fn folders(root: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> =
        fs::read_dir(root).expect("cases").map(|entry| entry.expect("case").path()).collect();
    found.sort();
    found
}

#[test]
fn the_valid_folder_compiles() {
    assert_eq!(refusal(&valid()), "");
}

#[test]
fn the_content_of_the_product_compiles() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/content");
    assert_eq!(refusal(&files::read(&root).expect("content")), "");
}

#[test]
fn every_broken_file_is_refused_with_its_message() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for case in folders(&cases().join("invalid")) {
        let found = refusal(&overlaid(&case));
        let expected = case.join("refusal.txt");
        if bless {
            fs::write(&expected, &found).expect("refusal.txt");
        }
        let wanted = fs::read_to_string(&expected).expect("refusal.txt");
        if found.is_empty() || found != wanted {
            wrong.push(format!("{}\n  wanted: {wanted}\n  found:  {found}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each message of the checker, up to its first value, is met by at least one case.
#[test]
fn every_rule_has_a_case() {
    let refusals: String = folders(&cases().join("invalid"))
        .iter()
        .map(|case| fs::read_to_string(case.join("refusal.txt")).expect("refusal.txt"))
        .collect();
    let build = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/content/build");
    let mut unproved = Vec::new();
    for file in folders(&build) {
        let code = fs::read_to_string(&file).expect("checker");
        for message in messages(&code) {
            if !message.split("{}").all(|part| refusals.contains(part)) {
                unproved.push(format!("{}: {message}", file.display()));
            }
        }
    }
    assert!(unproved.is_empty(), "no case for:\n{}", unproved.join("\n"));
}

/// String literals that read as a fault: a problem, then `;` or `,` and what to do. Values become `{}`.
fn messages(code: &str) -> Vec<String> {
    code.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .filter_map(|line| {
            let (_, rest) = line.split_once('"')?;
            let (literal, _) = rest.split_once('"')?;
            let is_message =
                literal.contains("; ") && !literal.contains("static ") && !literal.contains("pub ");
            is_message.then(|| with_holes(literal))
        })
        .collect()
}

/// The literal with every run of braces, and the name inside, as `{}`.
fn with_holes(literal: &str) -> String {
    let mut plain = String::new();
    let mut rest = literal;
    while let Some((before, from)) = rest.split_once('{') {
        plain.push_str(before);
        plain.push_str("{}");
        let after = from.split_once('}').map_or("", |(_, after)| after);
        rest = after.trim_start_matches('}');
    }
    plain + rest
}

#[test]
fn a_language_is_shipped_only_when_a_person_has_checked_it() {
    let written = |case: &str| {
        let outputs = compiler::compile(&overlaid(&cases().join("languages").join(case))).expect("compiles");
        let (_, text) = outputs
            .into_iter()
            .find(|(name, _)| name == "first_aid_languages.rs")
            .expect("first_aid_languages.rs");
        text
    };
    assert!(!written("unchecked").contains("FirstAidLanguage {"));
    assert!(written("checked").contains("FirstAidLanguage { tag: \"xx\", name: \"Taal\""));
}
