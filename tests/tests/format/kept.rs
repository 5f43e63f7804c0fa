//! What a dossier may keep beside the answers of now: assumptions, routes and past forecasts. Leaves out the answers.

use crate::dossiers::{day, intake};
use domain::dossier::{Assumption, Author, DiaryEntry, MOST_ASSUMED, MOST_ROUTES, NamedRoute};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Any letters, at most so many.
fn words(most: usize) -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..=most).prop_map(String::from_iter)
}

/// Any assumptions, each figure once, in any order.
pub fn assumptions() -> impl Strategy<Value = Vec<Assumption>> {
    let said = (0u32..=MOST_ASSUMED, select(Author::ALL.to_vec()), words(200));
    let all = btree_map("[a-z.-]{0,60}", said, 0..4).prop_map(|all| {
        let all = all.into_iter();
        all.map(|(figure, (thousandths, by, why))| Assumption { figure, thousandths, by, why }).collect()
    });
    all.prop_shuffle()
}

/// Any routes, each name once, in any order.
pub fn routes() -> impl Strategy<Value = Vec<NamedRoute>> {
    let name = words(40).prop_map(|name| name.trim().to_owned());
    let all = btree_map(name, intake(), 0..=MOST_ROUTES).prop_map(|all| {
        let named = all.into_iter().filter(|(name, _)| !name.is_empty());
        named.map(|(name, answers)| NamedRoute { name, answers }).collect::<Vec<_>>()
    });
    all.prop_shuffle()
}

/// Any past forecasts, one a day.
pub fn diary() -> impl Strategy<Value = Vec<DiaryEntry>> {
    let days = || option::of(any::<u16>());
    btree_map(day(), (intake(), days(), days(), days()), 0..4).prop_map(|all| {
        let all = all.into_iter();
        all.map(|(day, (answers, early, half, late))| DiaryEntry { day, answers, early, half, late })
            .collect()
    })
}
