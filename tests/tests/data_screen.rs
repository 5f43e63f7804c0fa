//! What is copied, shared and wiped on the screen of data. Leaves out what is stored: that is in `stored_items`.

use content::Voice;
use domain::assessment::Reply;
use domain::dossier::{
    Block, Command, Dossier, Entry, Limitations, RecordCommand, RecordField, RecordKind, RecordValue,
    Recovery, Sharing, WorkCommand,
};
use domain::values::Answer;
use formats::dossier_file::{from_json, to_json};
use native_tests::private::{SECRETS, person_with_secrets};
use screens::data::shared_copy;
use screens::own_items::groups;

/// A file for others, with these blocks more than at first.
fn copy(dossier: &Dossier, more: &[Block]) -> String {
    shared_copy(dossier, &more.iter().fold(Sharing::default(), |sharing, block| sharing.and(*block)))
}

#[test]
fn a_copy_holds_nothing_private_unless_it_is_chosen() {
    let person = person_with_secrets();
    native_tests::private::assert_nothing_private(&copy(&person, &[]));
    assert_eq!(from_json(&copy(&person, &Block::ALL)), Ok(person.clone()));
    let with_feelings = copy(&person, &[Block::Feelings]);
    assert!(SECRETS.iter().all(|secret| with_feelings.contains(secret)));
    // What is not private stays.
    let left = from_json(&copy(&person, &[])).expect("a dossier");
    assert!(left.assessments.get("interessetest").is_some() && left.notes.get("balans-wie").is_some());
    let conditions = left.assessments.get("randvoorwaarden").expect("what is not of health");
    assert!(conditions.at.is_none() && conditions.answers.get("plek").is_some());
}

#[test]
fn whoever_differs_only_in_what_is_private_gives_the_same_copy() {
    let person = person_with_secrets();
    let mut other = person.clone();
    let day = person.begun.expect("begun");
    let words = |id: &str, words: &str| Command::Write(id.to_owned(), words.to_owned());
    let item = |item: &str, choice: &str| {
        Command::AnswerItem("weer-check".to_owned(), item.to_owned(), Reply::Chosen(choice.to_owned()))
    };
    for command in [
        words("stilstaan-gebeurd", "Iets heel anders, en langer."),
        words("stilstaan-houvast", ""),
        item("vandaag", "opklaring"),
        item("mensen", "bewolkt"),
    ] {
        other.apply(command, day).expect("kept");
    }
    assert_ne!(to_json(&other), to_json(&person));
    assert_eq!(copy(&other, &[]), copy(&person, &[]));
    other.apply(Command::ForgetTest("weer-check".to_owned()), day).expect("forgotten");
    assert_eq!(copy(&other, &[]), copy(&person, &[]));
    // Health, each answer of it changed or taken away.
    other.entry = None;
    other.contract.is_ill = Answer::Unknown;
    other.contract.unfit_for_outplacement = Answer::Open;
    other.routes[0].answers.limitations = Answer::Known(Limitations::None);
    other.intake.recovery = Answer::Known(Recovery::None);
    other.intake.recovery_from = None;
    assert_eq!(copy(&other, &[]), copy(&person, &[]));
    assert_ne!(copy(&other, &[Block::Health]), copy(&person, &[Block::Health]));
    assert_eq!(person.entry, Some(Entry::Ill), "what is kept on the device is as it was");
}

#[test]
fn a_copy_holds_what_was_decided_about_occupations() {
    let mut person = Dossier::default();
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    for decision in [
        WorkCommand::Last(Some(4322)),
        WorkCommand::PutAside(9333, true),
        WorkCommand::Keep(3323, "Bellen met een oud-collega.".to_owned()),
        WorkCommand::Weigh(Some([4, 4, 2])),
        WorkCommand::Choose(Some(3323)),
    ] {
        person.apply(Command::Work(decision), day).expect("kept");
    }
    assert_eq!(from_json(&copy(&person, &[])), Ok(person.clone()));
    assert_eq!(copy(&person, &Block::ALL), copy(&person, &[]), "none of it is private");
}

#[test]
fn a_dossier_without_anything_private_is_copied_whole() {
    assert_eq!(copy(&Dossier::default(), &[]), to_json(&Dossier::default()));
}

/// Someone who keeps one record of every kind, with own words in it where there can be some.
fn keeper() -> Dossier {
    let mut person = Dossier::default();
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    for kind in RecordKind::ALL {
        let said = kind.fields().iter().filter_map(|field| {
            let value = match field.shape().choice("heavy") {
                Some(mood) => mood,
                None => RecordValue::Words("vier".to_owned()),
            };
            let fits = matches!(*field, RecordField::Title | RecordField::Name | RecordField::Mood);
            fits.then_some((*field, Some(value)))
        });
        person.apply(Command::Record(RecordCommand::Add(*kind, said.collect())), day).expect("kept");
    }
    person
}

#[test]
fn every_kind_of_record_stands_in_an_item_that_can_be_wiped() {
    let voice = Voice::default();
    let person = keeper();
    let items = |dossier: &Dossier| groups(dossier, voice).into_iter().flat_map(|group| group.items);
    let mut left = person.clone();
    for item in items(&person) {
        let without = person.without(&item.part);
        assert_ne!(without, person, "{}", item.name);
        assert!(!items(&without).any(|known| known.part == item.part), "{}", item.name);
        left = left.without(&item.part);
    }
    assert_eq!(left.records.iter().count(), 0);
    assert_eq!(groups(&left, voice), []);
}

#[test]
fn what_is_filled_in_stands_in_the_list_and_wiping_each_leaves_nothing() {
    for file in [include_str!("../saved/v6.json"), include_str!("../../src/formats/examples/dossier.json")] {
        let full = from_json(file).expect("readable");
        let voice = Voice::new(full.language, full.address);
        let mut left = full.clone();
        for group in groups(&full, voice) {
            for item in group.items {
                assert!(item.size.starts_with(|digit: char| digit.is_ascii_digit()), "{item:?}");
                left = left.without(&item.part);
            }
        }
        // The day of the first answer, and how one is spoken to.
        let frame = Dossier {
            language: full.language,
            address: full.address,
            begun: full.begun,
            ..Dossier::default()
        };
        // The number of the newest record is never given again.
        assert_eq!(left.records.iter().count(), 0);
        assert_eq!(Dossier { records: frame.records.clone(), ..left }, frame);
    }
}

#[test]
fn wiping_is_taken_back_by_the_dossier_from_before() {
    let person = keeper();
    let day = person.begun.expect("begun");
    let item = groups(&person, Voice::default()).remove(0).items.remove(0);
    let mut other = person.clone();
    other.apply(Command::TakeOver(Box::new(person.without(&item.part))), day).expect("wiped");
    assert_ne!(other, person);
    other.apply(Command::TakeOver(Box::new(person.clone())), day).expect("put back");
    assert_eq!(other, person);
}

#[test]
fn a_copy_leaves_out_how_someone_was_in_each_week_until_it_is_chosen() {
    let person = keeper();
    let moods = |dossier: &Dossier| {
        dossier
            .records
            .of(RecordKind::CheckIn)
            .filter(|week| !week.choice(RecordField::Mood).is_empty())
            .count()
    };
    assert_eq!(moods(&person), 1);
    assert!(!copy(&person, &[]).contains("heavy"));
    assert_eq!(from_json(&copy(&person, &[Block::Feelings])), Ok(person.clone()));
    let left = from_json(&copy(&person, &[])).expect("a dossier");
    assert_eq!((left.records.iter().count(), moods(&left)), (RecordKind::ALL.len(), 0));
}
