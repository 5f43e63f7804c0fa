//! How the competence test and the skills are put together: scales, turned statements, and the elements of the O*NET
//! content model they cover. Leaves out how the sentences are worded, which `assessment_items.rs` holds.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops when it must")]

use content::{Assessment, assessment};
use domain::assessment::Item;
use std::collections::BTreeSet;

/// Scales of the competence test; also how many statements come before each scale comes again.
const STYLES: usize = 12;
/// Statements of each of them.
const STATEMENTS: usize = 4;
/// Skills of the O*NET content model, release 29.3.
const SKILLS: usize = 35;
/// Groups in which they are asked.
const GROUPS: usize = 15;

fn test(id: &str) -> &'static Assessment {
    assessment(id).expect("the test")
}

fn items(id: &str) -> &'static [Item] {
    test(id).instrument.items
}

/// The elements of all scales of a test, in their order.
fn elements(id: &str) -> Vec<&'static str> {
    test(id).scales.iter().flat_map(|scale| scale.elements.iter().copied()).collect()
}

fn assert_each_once(elements: &[&str]) {
    assert_eq!(elements.iter().collect::<BTreeSet<_>>().len(), elements.len(), "an element is there twice");
}

#[test]
fn every_work_style_has_four_statements_with_a_turned_one_among_them() {
    let items = items("competentietest");
    assert_eq!(items.len(), STYLES * STATEMENTS);
    for scale in 0..STYLES {
        let of_scale: Vec<&Item> = items.iter().filter(|item| item.is_of(scale)).collect();
        let turned = of_scale.iter().filter(|item| item.is_reversed).count();
        assert_eq!(of_scale.len(), STATEMENTS, "scale {scale}");
        assert!((1..=2).contains(&turned), "scale {scale} has {turned} turned statements");
    }
}

#[test]
fn a_third_of_the_statements_is_turned_and_two_turned_ones_never_follow_each_other() {
    let items = items("competentietest");
    assert_eq!(items.iter().filter(|item| item.is_reversed).count() * 3, items.len());
    assert!(items.windows(2).all(|pair| !(pair[0].is_reversed && pair[1].is_reversed)));
}

#[test]
fn whoever_stops_early_has_answered_as_much_of_every_work_style() {
    for twelve in items("competentietest").chunks(STYLES) {
        let scales: BTreeSet<Option<usize>> = twelve.iter().map(|item| item.scale).collect();
        assert_eq!(scales.len(), STYLES);
    }
}

#[test]
fn every_work_style_says_what_it_means_and_how_to_practise_it() {
    for id in ["competentietest", "vaardigheden"] {
        for scale in test(id).scales {
            assert!(scale.means.is_some() && scale.sharpen.len() == 3, "{id}: {:?}", scale.name);
        }
    }
}

#[test]
fn every_skill_of_the_model_stands_in_one_group() {
    let skills = elements("vaardigheden");
    assert_eq!(skills.len(), SKILLS);
    assert_each_once(&skills);
    assert!(skills.iter().all(|element| element.starts_with("2.")));
}

#[test]
fn every_work_style_of_the_model_stands_in_one_scale() {
    let styles = elements("competentietest");
    assert_eq!(styles.len(), 16);
    assert_each_once(&styles);
    assert!(styles.iter().all(|element| element.starts_with("1.C.")));
}

#[test]
fn every_group_of_skills_is_asked_once_with_an_example() {
    let skills = test("vaardigheden");
    assert_eq!(skills.instrument.items.len(), GROUPS);
    for scale in 0..GROUPS {
        assert_eq!(skills.instrument.items.iter().filter(|item| item.is_of(scale)).count(), 1);
    }
    assert!(skills.items.iter().all(|item| item.hint.is_some()));
}
