//! The weekly and monthly look back, the setback plan and the buddy card: only what the person did or said, changed only
//! by consent, and feelings stay.

mod apart;
mod check_in;
mod duty;
mod goals;
mod setbacks;

use chrono::{Days, NaiveDate};
use content::Voice;
use domain::dossier::{
    Command, Dossier, RecordCommand, RecordField as F, RecordKind, RecordValue, Said, TaskStatus,
};
use domain::values::{Address, Language};

/// Dutch, je.
pub const VOICE: Voice = Voice { language: Language::Nl, address: Address::Je };
/// A Monday.
pub const DAY: NaiveDate = content::day(2026, 11, 23);

/// So many days later.
pub fn on(count: u64) -> NaiveDate {
    DAY.checked_add_days(Days::new(count)).expect("a day")
}

/// Makes a change.
pub fn run(dossier: &mut Dossier, command: Command, today: NaiveDate) {
    dossier.apply(command, today).expect("a change that makes sense");
}

/// Makes a record and tells its number.
pub fn add(dossier: &mut Dossier, kind: RecordKind, said: Said, today: NaiveDate) -> u32 {
    run(dossier, Command::Record(RecordCommand::Add(kind, said)), today);
    dossier.records.newest()
}

/// Words in a field.
pub fn words(field: F, words: &str) -> (F, Option<RecordValue>) {
    (field, Some(RecordValue::Words(words.to_owned())))
}

/// A day in a field.
pub fn day(field: F, day: NaiveDate) -> (F, Option<RecordValue>) {
    (field, Some(RecordValue::Day(day)))
}

/// A choice in a field.
pub fn choice(field: F, word: &str) -> (F, Option<RecordValue>) {
    (field, Some(field.shape().choice(word).expect("a word of the choice")))
}

/// Ticks a step off.
pub fn tick(dossier: &mut Dossier, id: &str, today: NaiveDate) {
    run(dossier, Command::Task(id.to_owned(), Some(TaskStatus::Done)), today);
}

/// A look back on a day.
pub fn week(dossier: &mut Dossier, today: NaiveDate, mood: &str) -> u32 {
    add(dossier, RecordKind::CheckIn, vec![day(F::Day, today), choice(F::Mood, mood)], today)
}
