//! Anything that a person can have decided about occupations. Leaves out the other answers.

use domain::dossier::{MOST_CODE, MOST_OCCUPATION_NOTE, MOST_WEIGHT, WorkChoices};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;

fn code() -> impl Strategy<Value = u16> {
    0..=MOST_CODE
}

/// A note as it is kept: no space round it.
fn note() -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..40.min(MOST_OCCUPATION_NOTE))
        .prop_map(|note| String::from_iter(note).trim().to_owned())
}

/// Any decisions, each occupation once, in any order.
pub fn work() -> impl Strategy<Value = WorkChoices> {
    let put_aside = btree_set(code(), 0..6).prop_map(|all| all.into_iter().collect::<Vec<_>>());
    let kept = btree_map(code(), note(), 0..6).prop_map(|all| all.into_iter().collect::<Vec<_>>());
    let weights = option::of(prop::array::uniform3(0..=MOST_WEIGHT));
    let goals = (option::of(code()), option::of(code()));
    let all = (option::of(code()), put_aside.prop_shuffle(), kept.prop_shuffle(), weights, goals);
    all.prop_map(|(last, put_aside, kept, weights, (chosen, chosen_before))| WorkChoices {
        last,
        put_aside,
        kept,
        weights,
        chosen,
        chosen_before,
    })
}
