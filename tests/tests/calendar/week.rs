//! Days, keys and people of these tests. Leaves out what is tested.

use chrono::{Days, NaiveDate, NaiveDateTime};
use content::Voice;
use domain::dossier::{Command, Dossier, RecordCommand, RecordField, RecordKind, RecordValue, Sharing};
use screens::calendar::{DateKind, Export, export};

/// A key, as the browser makes one by chance.
pub const KEY: &str = "00112233445566778899aabbccddeeff";

/// A day of these tests, so many days after the first.
pub fn day(after: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day") + Days::new(after)
}

/// A moment of a day.
pub fn moment(after: u64) -> NaiveDateTime {
    day(after).and_hms_opt(9, 5, 7).expect("a moment")
}

/// Changes a dossier.
pub fn run(dossier: &mut Dossier, command: RecordCommand, today: NaiveDate) {
    dossier.apply(Command::Record(command), today).expect("kept");
}

/// Own words in a field.
pub fn words(field: RecordField, words: &str) -> (RecordField, Option<RecordValue>) {
    (field, Some(RecordValue::Words(words.to_owned())))
}

/// A day in a field.
pub fn on(field: RecordField, day: NaiveDate) -> (RecordField, Option<RecordValue>) {
    (field, Some(RecordValue::Day(day)))
}

/// A step of the plan.
pub fn step(name: &str, on_day: NaiveDate) -> RecordCommand {
    RecordCommand::Add(RecordKind::Step, vec![words(RecordField::Title, name), on(RecordField::Day, on_day)])
}

/// Makes a file of all kinds and keeps what was given.
pub fn give(dossier: &mut Dossier, is_neutral: bool, after: u64) -> Option<Export> {
    give_some(dossier, &DateKind::ALL, is_neutral, after)
}

/// Makes a file of some kinds and keeps what was given.
pub fn give_some(dossier: &mut Dossier, kinds: &[DateKind], is_neutral: bool, after: u64) -> Option<Export> {
    let voice = Voice::default();
    let export =
        export(dossier, kinds, (is_neutral, &Sharing::everything()), KEY, moment(after), day(after), voice)?;
    dossier.apply(export.command.clone(), day(after)).expect("kept");
    Some(export)
}
