//! Published and derived examples come out, and wrong figures do not.

use crate::case_file;
use crate::outcome::{of, wanted};
use std::collections::BTreeSet;

#[test]
fn every_example_comes_out() {
    let cases = case_file::read("examples.toml");
    let mut wrong = vec![];
    for case in &cases {
        for (word, want) in &case.want {
            let (found, want) = (of(case, word), wanted(want));
            if found != want {
                wrong.push(format!("{}: {word} is {found}, not {want}", case.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let ids: BTreeSet<&str> = cases.iter().map(|case| case.id.as_str()).collect();
    assert_eq!(ids.len(), cases.len(), "an id is there twice");
}

#[test]
fn no_wrong_figure_comes_out() {
    for case in case_file::read("wrong.toml") {
        for (word, want) in &case.want {
            assert_eq!(of(&case, word), wanted(want), "{}: {word}", case.id);
        }
        assert!(!case.not.is_empty(), "{} names no wrong figure", case.id);
        for (word, not) in &case.not {
            assert_ne!(of(&case, word), wanted(not), "{}: {word}", case.id);
        }
    }
}
