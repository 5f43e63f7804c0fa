//! Everything together: all that was answered, written and kept stands on it, and nothing private that was not ticked.

#![allow(clippy::expect_used, reason = "a test stops when it must")]

use chrono::NaiveDate;
use content::{Voice, texts};
use domain::dossier::{
    Block as Part, Command, Dossier, RecordField, RecordKind, RecordShape, Sharing, Telling,
};
use domain::values::Language;
use formats::dossier_file::from_json;
use native_tests::private::{SECRETS, person_with_secrets};
use screens::occupations::known::Known;
use screens::whole::{Block, Whole};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn of(dossier: &Dossier, ticked: &[Part]) -> Whole {
    let sharing = ticked.iter().fold(Sharing::default(), |sharing, block| sharing.and(*block));
    let voice = Voice::new(dossier.language, dossier.address);
    Whole::of(dossier, &sharing, Known::of(dossier.language), "1.2.3", today(), voice)
}

fn text(whole: &Whole) -> String {
    let mut text = vec![whole.as_of.clone()];
    text.extend(whole.without.map(str::to_owned));
    for section in &whole.sections {
        text.push(section.heading.clone());
        text.extend(section.blocks.iter().flat_map(Block::words).map(str::to_owned));
    }
    text.join("\n")
}

fn saved() -> Dossier {
    let mut dossier = from_json(include_str!("../saved/v6.json")).expect("readable");
    dossier.language = Language::Nl;
    // Nothing heavy today, so that the forecast may be told.
    dossier.apply(Command::ForgetTest("weer-check".to_owned()), today()).expect("forgotten");
    dossier
}

#[test]
fn every_record_with_every_field_stands_on_it() {
    let dossier = saved();
    let text = text(&of(&dossier, &Part::ALL));
    for kind in RecordKind::ALL {
        let record = dossier.records.of(*kind).next().expect("one of each");
        for field in kind.fields() {
            let words = record.words(*field);
            if matches!(field.shape(), RecordShape::Line | RecordShape::Words) && *field != RecordField::Task
            {
                assert!(!words.is_empty() && text.contains(words), "{kind:?} {field:?}: {words} is missing");
            }
        }
    }
}

#[test]
fn every_note_and_every_part_of_the_dossier_stands_on_it() {
    let dossier = saved();
    let whole = of(&dossier, &Part::ALL);
    let all = text(&whole);
    for (id, words) in dossier.notes.iter() {
        assert!(all.contains(words), "{id} is missing");
    }
    for (_, note) in &dossier.work.kept {
        assert!(all.contains(note.as_str()));
    }
    let voice = Voice::new(dossier.language, dossier.address);
    for heading in [
        texts::whole_dossier::ANSWERS.get(voice),
        texts::rights::TITLE.get(voice),
        texts::pots::TITLE.get(voice),
        texts::bureau::TITLE.get(voice),
        texts::tests::TITLE.get(voice),
        texts::balance::TITLE.get(voice),
        texts::work::TITLE.get(voice),
        texts::work_ways::TITLE.get(voice),
        texts::forecast::TITLE.get(voice),
        texts::data::KEPT_STEPS.get(voice),
        texts::data::KEPT_CV.get(voice),
        texts::data::KEPT_NEW_WORK.get(voice),
    ] {
        assert!(whole.sections.iter().any(|section| section.heading == heading), "{heading} is missing");
    }
    assert!(all.contains("1.2.3") && all.contains("22 november 2026"));
    assert!(!whole.sources.is_empty() && !whole.dated.is_empty());
}

#[test]
fn nothing_private_stands_on_it_unless_it_is_ticked() {
    let person = person_with_secrets();
    let bare = of(&person, &[]);
    for secret in SECRETS {
        assert!(!text(&bare).contains(secret), "{secret}");
        assert!(text(&of(&person, &[Part::Feelings])).contains(secret), "{secret}");
    }
    assert!(bare.without.is_some() && of(&person, &Part::ALL).without.is_none());
    // Two who differ only in what is private have the same page.
    let mut other = person.clone();
    other.leave_out(Part::Health);
    assert_eq!(text(&of(&other, &[])), text(&bare));
}

#[test]
fn the_forecast_is_told_only_to_who_wants_it() {
    let mut dossier = saved();
    let voice = Voice::new(dossier.language, dossier.address);
    let has = |dossier: &Dossier| {
        of(dossier, &[Part::Forecast])
            .sections
            .iter()
            .any(|section| section.heading == texts::forecast::TITLE.get(voice))
    };
    assert!(has(&dossier));
    for telling in [Telling::Unasked, Telling::Later, Telling::RatherNot] {
        dossier.telling = telling;
        assert!(!has(&dossier), "{telling:?}");
    }
}

#[test]
fn a_new_dossier_has_no_more_than_it_has() {
    let whole = of(&Dossier::default(), &[]);
    let headings: Vec<&str> = whole.sections.iter().map(|section| section.heading.as_str()).collect();
    assert!(headings.len() <= 3, "{headings:?}");
    assert!(whole.without.is_some(), "it tells nothing of whether there is anything private");
}
