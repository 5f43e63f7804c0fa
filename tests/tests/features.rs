//! The table of everything that the product serves: each line once, served at a place that exists, held by a test that
//! exists, and no "partly" without what lacks.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops when it must")]

use screens::route::Route;
use std::collections::BTreeSet;
use std::path::Path;

/// How many lines there are.
const LINES: usize = 171;
/// The last line that explains something, each of which an explainer covers.
const EXPLAINED: usize = 42;

/// A row: its number, what it is, where, which tests, how far.
type Row = [String; 5];

fn rows() -> Vec<Row> {
    let table = include_str!("../../src/FEATURES.md");
    let rows = table
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| #") && !line.starts_with("| -"));
    rows.map(|line| {
        let cells: Vec<String> =
            line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
        cells.try_into().unwrap_or_else(|cells| panic!("five cells: {cells:?}"))
    })
    .collect()
}

fn number(row: &Row) -> usize {
    row[0].parse().expect("a number")
}

/// The explainers that a row names.
fn explainers(row: &Row) -> Vec<&str> {
    row[2].split('`').skip(1).step_by(2).collect()
}

#[test]
fn every_line_stands_there_once_and_says_what_it_is() {
    let numbers: Vec<usize> = rows().iter().map(number).collect();
    assert_eq!(numbers, (1..=LINES).collect::<Vec<_>>());
    let whats: BTreeSet<String> = rows().into_iter().map(|row| row[1].clone()).collect();
    assert_eq!(whats.len(), LINES, "two lines say the same");
    assert!(whats.iter().all(|what| 3 < what.len()));
}

#[test]
fn every_place_exists() {
    for row in rows() {
        let mut places = 0;
        for place in row[2].split(" · ") {
            let place = place.split(' ').next().expect("a place");
            let path = place.strip_prefix("#/").unwrap_or_else(|| panic!("{}: {place}", row[0]));
            let route = Route::from_fragment(place);
            assert!(route != Route::Start || path == "start", "{}: {place} is no place", row[0]);
            places += 1;
        }
        assert!(0 < places);
    }
}

#[test]
fn every_explainer_exists_and_covers_its_line() {
    let all: Vec<_> = content::explainers().iter().flat_map(|group| group.explainers).collect();
    for row in rows() {
        for id in explainers(&row) {
            assert!(all.iter().any(|explainer| explainer.id == id), "{}: {id} is no explainer", row[0]);
        }
        assert!(EXPLAINED < number(&row) || !explainers(&row).is_empty(), "{}: nothing explains it", row[0]);
    }
}

#[test]
fn every_test_exists() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    for row in rows() {
        for test in row[3].split(", ") {
            let (kind, name) = test.split_once(' ').unwrap_or_else(|| panic!("{}: {test}", row[0]));
            let found = match kind {
                "native" => {
                    let path = here.join("tests").join(name);
                    path.join("main.rs").is_file() || path.with_extension("rs").is_file()
                }
                "browser" => here.join("browser/tests/in_browsers").join(name).with_extension("rs").is_file(),
                _ => false,
            };
            assert!(found, "{}: no test {test}", row[0]);
        }
    }
}

#[test]
fn what_is_only_partly_served_says_what_lacks() {
    for row in rows() {
        match row[4].split_once(": ") {
            Some(("partly", lacks)) => assert!(20 < lacks.len(), "{}: {lacks}", row[0]),
            _ => assert_eq!(row[4], "whole", "{}", row[0]),
        }
    }
}
