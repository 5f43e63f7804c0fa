//! Work near the last work, against lists that were made by hand with common sense before matching was written.

use crate::sample::WEIGHTS;
use content::occupation_figures::MATCHING;
use content::occupations::{facts, table};
use domain::occupations::{Occupations, Seeker, Stretch, matches};
use domain::values::Language;
use std::collections::BTreeMap;

const CASES: &str = include_str!("../../cases/occupations/neighbours.csv");
/// How many of the list are looked at.
const SHOWN: usize = 20;
/// How many neighbours were found there at least.
const FOUND: usize = 120;

fn occupations() -> Occupations {
    facts(table(Language::Nl).expect("the table"))
}

/// The codes nearest to a last job, the nearest first, without that job and without what hardly anyone does.
fn nearest(table: &Occupations, last: u16) -> Vec<u16> {
    let seeker = Seeker { last: table.get(last), weights: WEIGHTS, ..Seeker::default() };
    let found = matches(table, &seeker, &MATCHING).found;
    let shown = found.iter().filter(|found| found.occupation.common != 0 && found.occupation.code != last);
    shown.map(|found| found.occupation.code).take(SHOWN).collect()
}

#[test]
fn most_neighbours_by_common_sense_are_among_the_first_twenty() {
    let table = occupations();
    let mut jobs: BTreeMap<(&str, u16), Vec<u16>> = BTreeMap::new();
    for line in CASES.lines().skip(1) {
        let mut fields = line.split(',');
        let (Some(name), Some(group), Some(neighbour)) = (fields.next(), fields.next(), fields.next()) else {
            panic!("{line}")
        };
        let code = |text: &str| text.parse().unwrap_or_else(|_| panic!("{line}"));
        jobs.entry((name, code(group))).or_default().push(code(neighbour));
    }
    assert_eq!(jobs.len(), 20);
    let (mut all, mut met) = (0, 0);
    for ((name, group), neighbours) in &jobs {
        let near = nearest(&table, *group);
        let found = neighbours.iter().filter(|code| near.contains(code)).count();
        println!("{name}: {found} of {}; {near:?}", neighbours.len());
        assert!(1 < found, "{name}: {found} of {neighbours:?} in {near:?}");
        all += neighbours.len();
        met += found;
    }
    println!("{met} of {all}");
    assert!(FOUND <= met, "{met} of {all}");
}

#[test]
fn a_planner_in_a_warehouse_without_any_test_has_eight_neighbours() {
    let table = occupations();
    let seeker = Seeker { last: table.get(4322), weights: WEIGHTS, ..Seeker::default() };
    let last = table.get(4322).expect("a planner");
    let near =
        matches(&table, &seeker, &MATCHING).found.into_iter().map(|found| found.occupation).filter(|to| {
            to.common != 0 && Stretch::of(&table, last, to, &MATCHING.nearness) == Stretch::Adjacent
        });
    let near: Vec<u16> = near.map(|to| to.code).collect();
    assert!(8 <= near.len(), "{near:?}");
}
