//! Files of every version that was ever written open for ever, with every answer in its place. A file in
//! `tests/saved` is never changed; a new version adds one.

use crate::files::{bless, folder, texts};
use crate::person_of_v2::person_of_v2;
use crate::person_of_v3::person_of_v3;
use crate::person_of_v4::person_of_v4;
use crate::person_of_v5::person_of_v5;
use crate::person_of_v6::person_of_v6;
use chrono::NaiveDate;
use domain::dossier::{
    Budget, Direction, Dossier, Duties, Entry, FirstAid, Guidance, GuidanceKind, GuidanceTerms, Intake,
    LastWork, Market, Paper, RecordField, RecordKind, Recovery, Retraining, Sector, TaskStatus, Telling,
};
use domain::values::{Address, Answer, Country, Language};
use formats::dossier_file::{VERSION, from_json, schema, to_json};
use serde_json::Value;

/// A day that exists.
pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

/// What the person of version 1 answered.
fn person_of_v1() -> Dossier {
    let terms = GuidanceTerms { months: Answer::Known(6), kind: Answer::Known(GuidanceKind::JobHunter) };
    Dossier {
        language: Language::NlBe,
        address: Address::U,
        begun: Some(day(2026, 11, 21)),
        entry: Some(Entry::JustHeard),
        first_aid: FirstAid {
            paper: Answer::Known(Paper::Proposal),
            dated: Answer::Known(day(2026, 11, 19)),
        },
        intake: Intake {
            lives: Answer::Known(Country::Belgium),
            works: Answer::Known(Country::Netherlands),
            last_day: Answer::Known(day(2027, 2, 28)),
            duties: Answer::Known(Duties::Released),
            last_work: Answer::Known(LastWork {
                sector: Some(Sector::PublicSafety),
                words: String::from("medewerker beveiliging, één nacht op twee"),
            }),
            direction: Answer::Known(Direction::Adjacent),
            guidance: Answer::Known(Guidance::Arranged(terms)),
            recovery: Answer::Known(Recovery::BurnOut { weeks: Answer::Unknown }),
            retraining: Answer::Known(Retraining::HalfYear),
            budget: Answer::Unknown,
            market: Answer::Known(Market::MoreSeekers),
            ..Intake::default()
        },
        intake_done: true,
        telling: Telling::Later,
        tasks: [("ww-aanvragen", TaskStatus::Done), ("rust-nemen", TaskStatus::Skipped)]
            .map(|(id, status)| (id.to_owned(), status))
            .into_iter()
            .collect(),
        ..Dossier::default()
    }
}

/// The saved file of a version.
fn saved(version: &str) -> String {
    let (_, text) =
        texts("saved", ".json").into_iter().find(|(name, _)| name == version).expect("the saved file");
    text
}

#[test]
fn every_version_opens_with_every_answer_in_its_place() {
    assert_eq!(from_json(&saved("v1")), Ok(person_of_v1()));
    assert_eq!(from_json(&saved("v2")), Ok(person_of_v2()));
    assert_eq!(from_json(&saved("v3")), Ok(person_of_v3()));
    assert_eq!(from_json(&saved("v4")), Ok(person_of_v4()));
    assert_eq!(from_json(&saved("v5")), Ok(person_of_v5()));
    assert_eq!(from_json(&saved("v6")), Ok(person_of_v6()));
}

/// Where members stand, besides those of the contract, of offers, of tests and of work.
const PLACES: [&str; 6] = [
    "/properties/dossier",
    "/$defs/intake",
    "/$defs/intake/properties/guidance",
    "/properties/dossier/properties/assumptions/items",
    "/properties/dossier/properties/routes/items",
    "/properties/dossier/properties/diary/items",
];

/// Members that version 6 brought.
const LATER: [&str; 4] = ["records", "newest-record", "calendar", "task-days"];

/// Asks for every member that stands in these places, save what came later.
fn assert_full(text: &str, places: &[&str], later: &[&str]) {
    let schema: Value = serde_json::from_str(&schema()).expect("JSON");
    for place in places {
        let properties = schema.pointer(place).map(|object| &object["properties"]);
        for name in properties.and_then(Value::as_object).expect("members").keys() {
            let is_there = text.contains(&format!("\"{name}\":"));
            assert!(is_there || later.contains(&name.as_str()), "{place}: {name} was not saved");
        }
    }
}

#[test]
fn each_version_was_saved_with_every_member_it_had() {
    assert_full(
        &saved("v2"),
        &PLACES,
        &[&["contract", "offers", "tests", "notes", "work", "goal-market"], &LATER[..]].concat(),
    );
    assert_full(&saved("v3"), &PLACES, &[&["tests", "notes", "work", "goal-market"], &LATER[..]].concat());
    let new = ["/properties/dossier/properties/contract", "/properties/dossier/properties/offers/items"];
    assert_full(&saved("v3"), &new, &[]);
    assert_full(&saved("v4"), &PLACES, &[&["work", "goal-market"], &LATER[..]].concat());
    assert_full(&saved("v4"), &new, &[]);
    assert_full(&saved("v4"), &["/properties/dossier/properties/tests/items"], &[]);
    assert_full(&saved("v5"), &PLACES, &LATER);
    assert_full(&saved("v5"), &new, &[]);
    let parts = ["tests/items", "work", "work/properties/kept/items", "work/properties/weights"];
    for part in parts {
        assert_full(&saved("v5"), &[&format!("/properties/dossier/properties/{part}")], &[]);
    }
    assert_full(&saved("v6"), &PLACES, &[]);
    for part in ["records/items", "calendar"] {
        assert_full(&saved("v6"), &[&format!("/properties/dossier/properties/{part}")], &[]);
    }
    for id in RecordKind::IDS.iter().copied().chain(RecordField::ALL.iter().map(|field| field.id())) {
        assert!(saved("v6").contains(&format!("\"{id}\"")), "{id} was not saved");
    }
}

/// A new version is saved once, with `BLESS=1`, before anyone has it.
#[test]
fn the_saved_file_of_this_version_is_what_is_written() {
    if bless() {
        let path = folder("saved").join(format!("v{VERSION}.json"));
        std::fs::write(path, format!("{}\n", to_json(&person_of_v6()))).expect("written");
    }
    assert_eq!(saved(&format!("v{VERSION}")).trim_end(), to_json(&person_of_v6()));
}

#[test]
fn there_is_a_saved_file_of_every_version() {
    let files = texts("saved", ".json");
    for version in 1..=VERSION {
        assert!(
            files.iter().any(|(name, _)| *name == format!("v{version}")),
            "no saved file of version {version}"
        );
    }
    for (name, text) in files {
        assert!(from_json(&text).is_ok(), "{name} no longer opens");
    }
}

/// The values of this person are still all that a budget can be; another choice would need a file of its own.
#[test]
fn no_word_of_version_1_was_given_up() {
    let words = "none small middle large";
    for word in words.split(' ') {
        assert!(<Budget as formats::words::Word>::from_word(word).is_some(), "{word}");
    }
}
