//! What is written is read back as it was. Leaves out broken files.

use crate::dossiers::dossier;
use crate::person_of_v6::person_of_v6;
use crate::record_limits::fullest_records;
use chrono::Months;
use domain::assessment::{Reply, Sitting};
use domain::dossier::{
    Assessments, Assumption, BureauOffer, DiaryEntry, Dossier, Intake, LastWork, MOST_ANSWERS, MOST_CODE,
    MOST_ENTRIES, MOST_IN_CALENDAR, MOST_NOTE_LETTERS, MOST_NOTES, MOST_OCCUPATION_NOTE, MOST_OCCUPATIONS,
    MOST_OFFERS, MOST_REPLY, MOST_ROUTES, MOST_TESTS, NamedRoute, Notes, Sector, TaskStatus,
};
use domain::values::Answer;
use formats::dossier_file::{FORMAT, VERSION, from_json, to_json};
use formats::words::Word;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

proptest! {
    #[test]
    fn every_dossier_comes_back_as_it_was(dossier in dossier()) {
        let text = to_json(&dossier);
        prop_assert_eq!(from_json(&text), Ok(dossier.clone()));
        prop_assert_eq!(to_json(&dossier), text);
    }

    #[test]
    fn spacing_does_not_count(dossier in dossier()) {
        let value: Value = serde_json::from_str(&to_json(&dossier)).expect("JSON");
        let spaced = serde_json::to_string_pretty(&value).expect("JSON");
        prop_assert_eq!(from_json(&spaced), Ok(dossier));
    }

    #[test]
    fn a_file_carries_its_format_version_and_checksum(dossier in dossier()) {
        let value: Value = serde_json::from_str(&to_json(&dossier)).expect("JSON");
        prop_assert_eq!(value["format"].as_str(), Some(FORMAT));
        prop_assert_eq!(value["version"].as_u64(), Some(u64::from(VERSION)));
        prop_assert_eq!(value["checksum"].as_str().map(str::len), Some(8));
    }
}

#[test]
fn an_empty_dossier_comes_back_empty() {
    assert_eq!(from_json(&to_json(&Dossier::default())), Ok(Dossier::default()));
}

/// Whatever a person keeps is within what is read.
#[test]
fn the_fullest_dossier_comes_back() {
    let mut dossier = person_of_v6();
    let answers = Intake {
        // Each letter takes six in the file.
        last_work: Answer::Known(LastWork { sector: Some(Sector::PublicSafety), words: "\u{1}".repeat(120) }),
        ..dossier.diary[0].answers.clone()
    };
    let first = dossier.diary[0].day;
    let entry =
        |month| DiaryEntry { day: first + Months::new(month), answers: answers.clone(), ..dossier.diary[0] };
    dossier.diary = (0..MOST_ENTRIES as u32).map(entry).collect();
    let route = |number| NamedRoute { name: format!("{number}"), answers: answers.clone() };
    dossier.routes = (0..MOST_ROUTES).map(route).collect();
    let why = "\u{1}".repeat(200);
    let assumption =
        |number| Assumption { figure: format!("{number}"), why: why.clone(), ..dossier.assumptions[0] };
    dossier.assumptions = (0..60).map(assumption).collect();
    let name = "\u{1}".repeat(39);
    let offer = |number| BureauOffer { name: format!("{name}{number}"), ..dossier.offers[0].clone() };
    dossier.offers = (0..MOST_OFFERS).map(offer).collect();
    dossier.tasks = (0..200).map(|number| (format!("task-{number}"), TaskStatus::Done)).collect();
    dossier.assessments = Assessments::default();
    for test in 0..MOST_TESTS {
        let mut sitting = Sitting::default();
        for item in 0..MOST_ANSWERS {
            sitting.answers.insert(&format!("{item:0>40}"), Reply::Words("\u{1}".repeat(MOST_REPLY)));
        }
        dossier.assessments.keep(format!("{test:0>40}"), sitting);
    }
    dossier.notes = Notes::default();
    for note in 0..MOST_NOTES {
        dossier.notes.write(format!("{note:0>40}"), &"\u{1}".repeat(MOST_NOTE_LETTERS / MOST_NOTES));
    }
    dossier.records = fullest_records();
    for date in 0..MOST_IN_CALENDAR {
        dossier.in_calendar.put(&format!("{date:0>60}"), dossier.diary[0].day);
    }
    let codes = || (0..MOST_OCCUPATIONS as u16).map(|place| MOST_CODE - place);
    dossier.work.put_aside = codes().collect();
    let note = "\u{1}".repeat(MOST_OCCUPATION_NOTE);
    dossier.work.kept = codes().map(|code| (code, note.clone())).collect();
    assert_eq!(from_json(&to_json(&dossier)), Ok(dossier));
}

/// Every choice has a word of its own.
fn assert_words<T: Word + std::fmt::Debug>(all: &[T]) {
    let words: BTreeSet<&str> = all.iter().map(|choice| choice.word()).collect();
    assert_eq!(words.len(), all.len());
    assert_eq!(T::WORDS.len(), all.len());
    for choice in all {
        assert_eq!(T::from_word(choice.word()), Some(*choice));
        assert_ne!(choice.word(), formats::words::UNKNOWN);
        assert!(!choice.word().is_empty(), "{choice:?} has no word");
    }
    assert_eq!(T::from_word("no such word"), None);
}

#[test]
fn every_choice_has_a_word_of_its_own() {
    use domain::dossier::{
        AgeGroup, Author, Budget, Direction, Duties, Ending, Entry, GuidanceForm, GuidanceKind, Limitations,
        Market, Paper, Retraining, StatusIn2013, Travel,
    };
    assert_words(&domain::values::Language::ALL);
    assert_words(&Entry::ALL);
    assert_words(&Paper::ALL);
    assert_words(&Duties::ALL);
    assert_words(&Direction::ALL);
    assert_words(&GuidanceKind::ALL);
    assert_words(&Retraining::ALL);
    assert_words(&Budget::ALL);
    assert_words(&Market::ALL);
    assert_words(&Sector::ALL);
    assert_words(&Travel::ALL);
    assert_words(&AgeGroup::ALL);
    assert_words(&Limitations::ALL);
    assert_words(&Author::ALL);
    assert_words(&GuidanceForm::ALL);
    assert_words(Ending::CHOICES);
    assert_words(StatusIn2013::CHOICES);
    assert_words(&domain::forecast::Factor::ALL);
}
