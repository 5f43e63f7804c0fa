//! The data of the product: complete for both countries, dated, sourced, with unique ids. Leaves out the rules
//! of deadlines (`deadlines.rs`) and the refusal of broken files (`content_compiler.rs`).

use content::{HelpKind, sources};
use domain::dossier::Paper;
use domain::phases::Phase;
use domain::values::Country;
use std::collections::BTreeSet;

#[test]
fn sources_can_be_found_and_are_dated() {
    let mut ids = BTreeSet::new();
    for source in sources::all() {
        assert!(ids.insert(source.id), "{} is there twice", source.id);
        assert!(source.read_on >= content::day(2026, 1, 1), "{} has an odd date", source.id);
        assert!(sources::find(source.id).is_some());
    }
}

#[test]
fn every_country_has_someone_to_call_for_every_need() {
    let mut ids = BTreeSet::new();
    for line in content::help_lines() {
        assert!(ids.insert(line.id), "{} is there twice", line.id);
        assert!(line.review_by > line.checked_on, "{} is reviewed before it is checked", line.id);
        assert!(sources::find(line.source).is_some(), "{}", line.id);
    }
    for country in [Country::Netherlands, Country::Belgium] {
        for kind in [HelpKind::Crisis, HelpKind::Health, HelpKind::Legal, HelpKind::Benefit, HelpKind::Work] {
            let found =
                content::help_lines().iter().any(|l| l.kind == kind && l.countries.contains(&country));
            assert!(found, "{country:?} has nobody for {kind:?}");
        }
        let crisis =
            content::help_lines().iter().find(|l| l.kind == HelpKind::Crisis && l.countries == [country]);
        assert!(
            crisis.is_some_and(|line| line.phone.is_some()),
            "{country:?} has no crisis number of its own"
        );
    }
}

#[test]
fn every_paper_of_a_country_has_advice_and_someone_to_call() {
    for paper in Paper::ALL {
        for country in [Country::Netherlands, Country::Belgium] {
            let known = paper != Paper::UwvLetter || country == Country::Netherlands;
            let advice = content::advice(paper, country);
            assert_eq!(advice.is_some(), known, "{paper:?} in {country:?}");
            if let Some(advice) = advice {
                assert!(advice.help_lines().count() >= 2, "{paper:?} in {country:?}");
                assert!(
                    advice.help_lines().all(|line| line.countries.contains(&country)),
                    "{paper:?} in {country:?}"
                );
            }
        }
    }
    let order: Vec<Paper> = content::papers(Country::Netherlands).map(|advice| advice.paper).collect();
    assert_eq!(order, Paper::ALL);
}

#[test]
fn the_phases_of_the_content_are_those_of_the_domain() {
    let ids: Vec<&str> = content::phases().iter().map(|phase| phase.id).collect();
    assert_eq!(ids, Phase::ALL.map(Phase::id));
    for (entry, phase) in content::phases().iter().zip(Phase::ALL) {
        assert_eq!(entry.optional, phase.is_optional(), "{}", entry.id);
        for country in [Country::Netherlands, Country::Belgium] {
            let tasks =
                entry.tasks.iter().filter(|task| !task.by_plan && task.countries.contains(&country)).count();
            assert!((3..=7).contains(&tasks), "{} has {tasks} tasks in {country:?}", entry.id);
        }
    }
}

#[test]
fn no_language_is_shipped_that_nobody_checked() {
    assert!(content::first_aid_languages().is_empty(), "add the checker's name to this test when one is");
}
