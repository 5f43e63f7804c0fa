//! What the ratings of occupations are gathered by is what the tests ask: the same scales, made of the same elements, as
//! many and in the same order. Places of interests, skills, ways of working and values mean the same in both.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops when it must")]

use content::Assessment;
use content::assessments::{COMPETENTIETEST, INTERESSETEST, VAARDIGHEDEN, WERKWAARDEN};
use domain::occupations::{INTERESTS, SKILLS, VALUES};
use std::fs;
use std::path::Path;

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/content").join(path)).expect(path)
}

/// Scales of one kind with their elements, in the order of the table of occupations.
fn gathered(kind: &str) -> Vec<(String, Vec<String>)> {
    let mut scales: Vec<(String, Vec<String>)> = Vec::new();
    for line in text("occupations/own/elements.csv").lines().skip(1) {
        let [of, scale, element, ..] = line.split(',').collect::<Vec<_>>()[..] else { panic!("{line}") };
        if of != kind {
            continue;
        }
        if scales.last().is_none_or(|(last, _)| last != scale) {
            scales.push((scale.to_owned(), Vec::new()));
        }
        scales.last_mut().expect("one").1.push(element.to_owned());
    }
    scales
}

/// Scales of a test with their elements, in the order of the test.
fn asked(test: &str) -> Vec<(String, Vec<String>)> {
    let table: toml::Table = text(&format!("assessments/{test}.toml")).parse().expect("TOML");
    let scale = |scale: &toml::Value| {
        let words = |value: &toml::Value| value.as_str().expect("a word").to_owned();
        let elements = scale["elements"].as_array().expect("elements");
        (words(&scale["id"]), elements.iter().map(words).collect())
    };
    table["scale"].as_array().expect("scales").iter().map(scale).collect()
}

#[test]
fn every_scale_is_made_of_the_elements_that_occupations_are_rated_by() {
    let kinds: [(&str, &Assessment, usize); 3] =
        [("skill", &VAARDIGHEDEN, SKILLS), ("style", &COMPETENTIETEST, 12), ("value", &WERKWAARDEN, VALUES)];
    for (kind, test, count) in kinds {
        let (gathered, id) = (gathered(kind), test.instrument.id);
        assert_eq!(gathered, asked(id), "{id}");
        assert_eq!(gathered.len(), count, "{id}");
        let scales: Vec<&str> = gathered.iter().map(|(scale, _)| scale.as_str()).collect();
        assert_eq!(scales, test.instrument.scales, "{id}");
    }
}

#[test]
fn every_skill_is_asked_by_one_item_at_its_own_place() {
    let items = VAARDIGHEDEN.instrument.items;
    assert_eq!(items.len(), SKILLS);
    for (place, item) in items.iter().enumerate() {
        assert!(item.is_of(place), "{} stands at {place}", item.id);
    }
}

#[test]
fn interests_stand_in_the_order_of_the_table() {
    let header = text("occupations/groups.csv");
    let columns: Vec<&str> = header.lines().next().expect("a header").split(',').collect();
    let first = columns.iter().position(|name| *name == "R").expect("interests");
    let scales = INTERESSETEST.instrument.scales;
    assert_eq!(scales.len(), INTERESTS);
    for (column, scale) in columns[first..first + INTERESTS].iter().zip(scales) {
        assert!(scale.to_uppercase().starts_with(column), "{column} is not {scale}");
    }
}
