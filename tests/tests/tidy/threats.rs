//! The documents on threats and on faults name tests that exist. Leaves out whether they hold what it says: they are read for that.

use crate::tree;

/// Names of tests in a document: those in `code` that are lower case.
fn named(text: &str) -> Vec<&str> {
    let code = text.split('`').skip(1).step_by(2);
    code.filter(|name| name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_')).collect()
}

/// Names of all tests in Rust files.
fn tests(sources: &[tree::File]) -> Vec<&str> {
    sources.iter().flat_map(|file| after_marks(&file.text)).collect()
}

/// Names of functions under `#[test]`, also those of a property.
fn after_marks(text: &str) -> Vec<&str> {
    let marked = text.split("#[test]").skip(1);
    marked.filter_map(|rest| rest.split("fn ").nth(1)?.split('(').next()).collect()
}

#[test]
fn every_test_that_is_named_exists() {
    let sources = tree::of(|path| path.ends_with(".rs"));
    let tests = tests(&sources);
    let documents = tree::of(|path| ["src/FAULTS.md", "src/THREATS.md"].contains(&path));
    assert_eq!(documents.len(), 2);
    for document in documents {
        let code: Vec<&str> = named(&document.text).into_iter().filter(|name| *name != "code").collect();
        assert!(15 < code.len(), "{code:?}");
        let missing: Vec<&&str> = code.iter().filter(|name| !tests.contains(name)).collect();
        assert!(missing.is_empty(), "no such test: {missing:?}");
    }
}

#[test]
fn every_threat_has_what_we_do_and_what_we_cannot() {
    let documents = tree::of(|path| path == "src/THREATS.md");
    let text = &documents.first().expect("the document").text;
    let rows: Vec<Vec<&str>> = text
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| ---"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    assert!(8 < rows.len());
    for row in rows {
        assert!(row.len() == 4 && row.iter().all(|cell| !cell.is_empty()), "{row:?}");
    }
}

#[test]
fn a_test_that_is_not_there_is_caught() {
    assert_eq!(named("held by `this_test` and `Other::Thing`"), ["this_test"]);
    assert_eq!(after_marks("#[test]\nfn this_test() {}\nfn no_test() {}"), ["this_test"]);
}
