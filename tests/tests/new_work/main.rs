//! Offers and new work: what follows from an offer, taking it, the first months, and lost again, in both countries.

mod lost;
mod months;
mod off;
mod offers;
mod opened;
mod resuming;
mod taking;

use chrono::{Days, NaiveDate};
use content::Voice;
use domain::dossier::{Command, Dossier, RecordCommand, RecordField as F, RecordKind, RecordValue, Said};
use domain::values::{Address, Euro, Language};

/// Dutch, je.
pub const VOICE: Voice = Voice { language: Language::Nl, address: Address::Je };
/// The first day.
pub const DAY: NaiveDate = content::day(2026, 11, 23);

/// So many days later.
pub fn on(count: u64) -> NaiveDate {
    DAY.checked_add_days(Days::new(count)).expect("a day")
}

/// Makes a change.
pub fn run(dossier: &mut Dossier, command: Command, today: NaiveDate) {
    dossier.apply(command, today).expect("a change that makes sense");
}

/// Makes changes.
pub fn run_all(dossier: &mut Dossier, commands: Vec<Command>, today: NaiveDate) {
    commands.into_iter().for_each(|command| run(dossier, command, today));
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

/// A number in a field.
pub fn count(field: F, count: u32) -> (F, Option<RecordValue>) {
    (field, Some(RecordValue::Count(count)))
}

/// Whole euros in a field.
pub fn euros(field: F, euros: i64) -> (F, Option<RecordValue>) {
    (field, Some(RecordValue::Money(Euro::whole(euros))))
}

/// New work that begins on a day.
pub fn new_work(dossier: &mut Dossier, start: NaiveDate) -> u32 {
    let said = vec![words(F::Role, "Planner"), words(F::Organisation, "Vos"), day(F::Start, start)];
    add(dossier, RecordKind::NewWork, said, DAY)
}
