//! Any tests that a person can have begun, and any notes. Leaves out the other answers.

use crate::dossiers::day;
use domain::assessment::{Reply, Sitting};
use domain::dossier::{Assessments, MOST_NOTE, MOST_REPLY, Notes};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

/// Own words as they are kept: no space round them.
fn words(most: usize) -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..40.min(most)).prop_map(|words| String::from_iter(words).trim().to_owned())
}

fn id() -> impl Strategy<Value = String> {
    "[a-z0-9-]{1,40}"
}

fn reply() -> impl Strategy<Value = Reply> {
    let rate = || 1u8..=5;
    prop_oneof![
        rate().prop_map(Reply::Rated),
        (option::of(rate()), option::of(rate())).prop_map(|(can, want)| Reply::CanWant(can, want)),
        Just(Reply::First),
        Just(Reply::Second),
        Just(Reply::Both),
        Just(Reply::Skipped),
        id().prop_map(Reply::Chosen),
        words(MOST_REPLY).prop_map(Reply::Words),
    ]
}

fn sitting() -> impl Strategy<Value = Sitting> {
    let answers = btree_map(id(), reply(), 0..6);
    let corrections = btree_map(id(), 1u8..=5, 0..3);
    let named = btree_map(id(), Just(()), 0..3).prop_map(|named| named.into_keys().collect::<Vec<_>>());
    (answers, option::of(id()), option::of(day()), corrections, named.prop_shuffle()).prop_map(
        |(answers, at, on, corrections, named)| Sitting {
            answers: answers.into_iter().collect(),
            at,
            on,
            corrections: corrections.into_iter().collect(),
            named,
        },
    )
}

/// Any tests, each once, in any order; none without anything in it.
pub fn assessments() -> impl Strategy<Value = Assessments> {
    let all = btree_map(id(), sitting(), 0..4).prop_map(|all| all.into_iter().collect::<Vec<_>>());
    all.prop_shuffle().prop_map(|all| {
        let mut assessments = Assessments::default();
        all.into_iter().for_each(|(test, sitting)| assessments.keep(test, sitting));
        assessments
    })
}

/// Any notes.
pub fn notes() -> impl Strategy<Value = Notes> {
    btree_map(id(), words(MOST_NOTE), 0..4).prop_map(|all| {
        let mut notes = Notes::default();
        all.into_iter().for_each(|(id, words)| notes.write(id, &words));
        notes
    })
}
