//! Short exercises: every one whole and plain in all languages, what fits now, what comes on paper, and what stays private.

#![allow(clippy::expect_used, reason = "a test stops when it must")]

mod content_of_all;
mod fitting;
mod paper;
mod private;

use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Command, Dossier, RecordCommand, RecordField, RecordKind, RecordValue};
use domain::values::{Address, Language};

const TODAY: NaiveDate = content::day(2026, 11, 23);
const NL: Voice = Voice::new(Language::Nl, Address::Je);
const VOICES: [Voice; 5] = [
    NL,
    Voice::new(Language::Nl, Address::U),
    Voice::new(Language::NlBe, Address::Je),
    Voice::new(Language::NlBe, Address::U),
    Voice::new(Language::En, Address::Je),
];

fn run(dossier: &mut Dossier, command: Command) {
    dossier.apply(command, TODAY).expect("a change that makes sense");
}

fn write(dossier: &mut Dossier, note: &str, words: &str) {
    run(dossier, Command::Write(note.to_owned(), words.to_owned()));
}

fn line(words: &str) -> Option<RecordValue> {
    Some(RecordValue::Words(words.to_owned()))
}

fn add(dossier: &mut Dossier, kind: RecordKind, said: Vec<(RecordField, Option<RecordValue>)>) {
    run(dossier, Command::Record(RecordCommand::Add(kind, said)));
}
