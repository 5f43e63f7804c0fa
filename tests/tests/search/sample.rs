//! Applications to test with, and laws over made-up ones. Leaves out what is tested.

use chrono::{Days, NaiveDate};
use content::Voice;
use domain::dossier::{Command, Dossier, RecordCommand, RecordField as F, RecordKind, RecordValue, Said};
use proptest::prelude::*;

pub const VOICE: Voice = Voice::new(domain::values::Language::Nl, domain::values::Address::Je);

/// The day of all tests.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 3, 10).expect("a day")
}

/// So many days ago.
pub fn ago(days: u64) -> NaiveDate {
    today() - Days::new(days)
}

pub fn day(day: NaiveDate) -> Option<RecordValue> {
    Some(RecordValue::Day(day))
}

pub fn words(words: &str) -> Option<RecordValue> {
    Some(RecordValue::Words(words.to_owned()))
}

pub fn choice(field: F, word: &str) -> Option<RecordValue> {
    Some(field.shape().choice(word).expect("a choice"))
}

pub fn add(dossier: &mut Dossier, kind: RecordKind, said: Said) -> u32 {
    run(dossier, RecordCommand::Add(kind, said));
    dossier.records.newest()
}

pub fn set(dossier: &mut Dossier, id: u32, said: Said) {
    run(dossier, RecordCommand::Set(id, said));
}

fn run(dossier: &mut Dossier, command: RecordCommand) {
    dossier.apply(Command::Record(command), today()).expect("a change that makes sense");
}

/// An application with these days ago, by field.
pub fn application(dossier: &mut Dossier, name: &str, days: &[(F, u64)]) -> u32 {
    let mut said: Said = vec![(F::Role, words(name))];
    said.extend(days.iter().map(|(field, days)| (*field, day(ago(*days)))));
    add(dossier, RecordKind::Application, said)
}

/// The same, ended so long ago.
pub fn ended(dossier: &mut Dossier, name: &str, days: &[(F, u64)], outcome: &str, closed: u64) -> u32 {
    let id = application(dossier, name, days);
    set(dossier, id, vec![(F::Outcome, choice(F::Outcome, outcome)), (F::Closed, day(ago(closed)))]);
    id
}

/// Someone for whom today is heavy.
pub fn heavy(dossier: &mut Dossier) {
    let weather = screens::test::Test::Weather.id().to_owned();
    let storm = domain::assessment::Reply::Chosen("storm".to_owned());
    dossier.apply(Command::AnswerItem(weather, "vandaag".to_owned(), storm), today()).expect("said today");
}

/// What can stand in an application, as days ago and the place of an outcome.
pub type Made = (Option<u64>, Option<u64>, Option<u64>, Option<u64>, Option<u64>, Option<(usize, u64)>);

pub const OUTCOMES: [&str; 5] = ["no-reply", "rejected", "withdrawn", "gone", "accepted"];

/// Applications of any make.
pub fn made() -> impl Strategy<Value = Vec<Made>> {
    let ago = || proptest::option::of(0..200_u64);
    let one = (ago(), ago(), ago(), ago(), ago(), proptest::option::of((0..OUTCOMES.len(), 0..200_u64)));
    proptest::collection::vec(one, 0..14)
}

/// The dossier with these.
pub fn with(all: &[Made]) -> Dossier {
    let mut dossier = Dossier::default();
    for (applied, replied, interview, second, offered, outcome) in all {
        let given = [
            (F::Applied, applied),
            (F::Replied, replied),
            (F::Interview, interview),
            (F::SecondInterview, second),
            (F::Offered, offered),
        ];
        let days: Vec<(F, u64)> =
            given.into_iter().filter_map(|(field, ago)| Some((field, (*ago)?))).collect();
        match outcome {
            Some((at, closed)) => ended(&mut dossier, "werk", &days, OUTCOMES[*at], *closed),
            None => application(&mut dossier, "werk", &days),
        };
    }
    dossier
}
