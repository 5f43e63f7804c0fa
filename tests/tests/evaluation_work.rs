//! What `evaluate` prints of occupations: what the README promises, and the same as is decided and matched. `BLESS=1`
//! writes the result in the README anew.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops when it must")]

use chrono::NaiveDate;
use content::occupation_figures::MATCHING;
use content::occupations::known;
use domain::occupations::{FitBand, matches};
use formats::dossier_file::from_json;
use formats::evaluation::{PartsOut, WorkOut};
use screens::evaluation::evaluate;
use screens::occupations::seeker::seeker;
use std::fs;
use std::path::{Path, PathBuf};

/// The place of what is given, among the texts between the fences of JSON in the README; what comes of it follows.
const GIVEN: usize = 2;

fn work(text: &str) -> WorkOut {
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    evaluate(&from_json(text).expect("a dossier"), today).work.expect("the table is built in")
}

/// The work of a dossier with these members.
fn of(members: &str) -> WorkOut {
    work(&format!(r#"{{"format":"routekaart-dossier","version":5,"dossier":{{{members}}}}}"#))
}

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
}

fn example() -> String {
    fs::read_to_string(path("src/formats/examples/dossier.json")).expect("the example")
}

#[test]
fn the_readme_shows_what_comes_of_the_chosen_one() {
    let mut readme = fs::read_to_string(path("README.md")).expect("the README");
    let block = |readme: &str, place: usize| {
        let after = readme.split("```json\n").nth(1 + place).expect("a block");
        after.split("\n```").next().expect("an end").to_owned()
    };
    let chosen = work(&block(&readme, GIVEN)).chosen.expect("the chosen one");
    let found = serde_json::to_string_pretty(&chosen).expect("JSON");
    if std::env::var_os("BLESS").is_some() {
        readme = readme.replace(&block(&readme, GIVEN + 1), &found);
        fs::write(path("README.md"), &readme).expect("written");
    }
    assert_eq!(found, block(&readme, GIVEN + 1));
}

#[test]
fn the_list_is_that_of_matching_without_what_fits_hardly() {
    let dossier = from_json(&example()).expect("a dossier");
    let table = known().expect("the table");
    let matches = matches(table, &seeker(&dossier, table), &MATCHING);
    let out = work(&example());
    let common: Vec<_> = matches.found.iter().filter(|found| 0 < found.occupation.common).collect();
    let fitting = common.iter().filter(|found| found.band != FitBand::Hardly);
    let codes: Vec<u16> = fitting.map(|found| found.occupation.code).collect();
    let listed: Vec<u16> = out.occupations.iter().map(|listed| listed.code).collect();
    assert_eq!(listed, codes);
    assert_eq!(listed.len() + out.hardly, common.len());
    assert!(out.occupations.iter().all(|listed| listed.band != "hardly" && !listed.name.is_empty()));
    let counts: usize = out.left_out.iter().map(|left_out| left_out.count).sum();
    assert_eq!(counts + matches.found.len(), table.iter().count());
    let words = || out.occupations.iter().flat_map(|listed| listed.pro.iter().chain(&listed.con));
    assert!(words().all(|word| !word.ends_with(':') && !word.is_empty()));
}

#[test]
fn every_decision_comes_out() {
    let out = work(&example());
    assert_eq!(out.last.map(|last| last.code), Some(4322));
    assert_eq!(out.weights, PartsOut { interests: Some(0.4), skills: Some(0.4), values: Some(0.2) });
    assert_eq!(out.put_aside[0].code, 9333);
    assert_eq!(out.left_out[0].condition, "put-aside");
    assert_eq!(out.kept[0].note.as_deref(), Some("Vroeg ernaar bij een oud-collega."));
    let chosen = out.chosen.expect("a choice");
    assert_eq!((chosen.code, chosen.note.is_some()), (3323, true));
    assert!(chosen.gap.expect("a gap").levels == 1);
}

#[test]
fn without_any_answer_nothing_is_listed() {
    let out = of("");
    assert!(out.occupations.is_empty() && out.left_out.is_empty() && out.hardly == 0);
    let kept = &of(r#""work":{"kept":[{"code":3323}]}"#).kept[0];
    assert!(kept.matched.is_none() && kept.gap.is_none() && kept.note.is_none());
}

#[test]
fn an_occupation_that_no_table_has_is_not_counted() {
    let out = of(r#""work":{"last":1,"put-aside":[9999],"kept":[{"code":9998}],"chosen":9997}"#);
    assert!(out.last.is_none() && out.put_aside.is_empty() && out.kept.is_empty() && out.chosen.is_none());
}

#[test]
fn the_country_decides_on_access_and_the_language_on_names() {
    let chosen = |members: &str| {
        let members = [members, r#","work":{"last":5311,"chosen":5311}"#].concat();
        let chosen = of(&members).chosen.expect("a choice");
        (chosen.name, chosen.gap.expect("a gap").access)
    };
    let (name, access) = chosen(r#""language":"en""#);
    assert!(!name.is_empty() && access == "open", "who has the work needs no diploma for it");
    let to = |language: &str, country: &str| {
        let members = format!(
            r#""language":"{language}","intake":{{"works":"{country}"}},"work":{{"last":4110,"kept":[{{"code":5311}}]}}"#
        );
        let kept = of(&members).kept.pop().expect("kept");
        (kept.name, kept.gap.expect("a gap").access)
    };
    assert_eq!(to("nl", "nl").1, "regulated");
    assert_ne!(to("nl", "nl").0, to("en", "nl").0);
}

#[test]
fn ways_and_sectors_are_those_of_the_screens() {
    let out = work(&example());
    let ways: Vec<&str> = out.ways.iter().map(|way| way.way.as_str()).collect();
    assert_eq!(ways, ["same", "adjacent", "new", "own-business"]);
    let chosen: Vec<_> = out.ways.iter().filter(|way| way.chosen).collect();
    assert!(matches!(chosen[..], [way] if way.occupation.as_ref().map(|to| to.code) == Some(3323)));
    for way in &out.ways {
        assert_eq!(way.effect.is_some(), way.why_not.is_none(), "{}", way.way);
        assert!(way.asks.iter().all(|ask| !ask.label.is_empty() && !ask.lines.is_empty()));
        let ordered = |[low, mid, high]: [f64; 3]| low <= mid && mid <= high;
        assert!(way.training.as_ref().is_none_or(|kind| ordered(kind.weeks) && ordered(kind.euros)));
    }
    assert!(out.sectors.len() > 6 && out.sectors.windows(2).all(|pair| pair[1].fit <= pair[0].fit));
    assert!(out.sectors.iter().all(|sector| !sector.name.is_empty() && !sector.occupations.is_empty()));
    let last = out.last.expect("a last work").code;
    assert!(out.unexpected.iter().all(|one| one.stretch.as_deref() == Some("new") && one.code != last));
}
