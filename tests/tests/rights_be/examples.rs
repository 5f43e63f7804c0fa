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

/// Each example that was handed down has its case; several with one id have more after it.
#[test]
fn every_example_that_was_handed_down_is_a_case() {
    let cases = case_file::read("examples.toml");
    for id in
        "BN01 BN02 BN03 BN04 BN06 BN07 BR01 BR03 BR04 BR05 BR06 BR07 BV01 BV02 BP01 BP02 BP03 BD01 BD02 \
               BD03 BC01 BU01"
            .split_whitespace()
    {
        let is_it = |case: &case_file::Case| case.id == id || case.id.starts_with(&format!("{id}-"));
        assert!(cases.iter().any(is_it), "{id} has no case");
    }
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

/// A wrong figure of another kind than the right ones could never come out, and would say nothing.
#[test]
fn a_wrong_figure_is_of_the_kind_of_the_right_ones() {
    let (right, wrong) = (case_file::read("examples.toml"), case_file::read("wrong.toml"));
    for case in &wrong {
        for (word, not) in &case.not {
            let mut known = right.iter().chain(&wrong).filter_map(|case| case.want.get(word));
            assert!(
                known.all(|want| want.same_type(not) || want.is_str() || not.is_str()),
                "{}: {word}",
                case.id
            );
        }
    }
}
