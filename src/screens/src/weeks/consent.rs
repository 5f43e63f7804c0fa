//! What a look back offers to change, and changes only once the person says yes: steps whose day passed, and what must
//! move along with them. Leaves out asking.

use crate::plan::settled_days;
use crate::plan_steps::{fits, is_open, name};
use chrono::{Days, NaiveDate};
use content::Voice;
use domain::dossier::{Command, Dossier, Record, RecordCommand, RecordField as F, RecordKind, RecordValue};

/// Days in a week.
const WEEK: i64 = 7;
/// The word of a step whose day stays where it is.
const FIXED: &str = "yes";

/// Open steps whose day passed.
#[derive(Clone, Debug, PartialEq)]
pub struct LaterSteps {
    /// The names of all that move: those whose day passed, then what moves along.
    pub names: Vec<String>,
    /// The changes: each that passed moves by whole weeks, to a day of work in the week to come.
    pub commands: Vec<Command>,
    /// What takes them back.
    pub back: Vec<Command>,
}

/// The open steps whose day passed and that may move; None when there are none.
pub fn later_steps(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<LaterSteps> {
    let mut moved = dossier.clone();
    let mut late: Vec<u32> = Vec::new();
    for step in dossier.records.of(RecordKind::Step) {
        if let Some(day) = passed(step, dossier, today) {
            moved.apply(put(step.id, Some(day)), today).ok()?;
            late.push(step.id);
        }
    }
    if late.is_empty() {
        return None;
    }
    let (before, after) = (settled_days(dossier, today), settled_days(&moved, today));
    let mut later = LaterSteps { names: Vec::new(), commands: Vec::new(), back: Vec::new() };
    let mut along = Vec::new();
    for ((id, was), (_, is)) in before.into_iter().zip(after) {
        let Some(step) = dossier.records.get(id).filter(|_| was != is || late.contains(&id)) else {
            continue;
        };
        let told = name(step, voice).unwrap_or_default();
        if late.contains(&id) {
            later.names.push(told)
        } else {
            along.push(told)
        }
        later.commands.push(put(id, is));
        later.back.push(put(id, step.day(F::Day)));
    }
    later.names.extend(along);
    Some(later)
}

fn put(id: u32, day: Option<NaiveDate>) -> Command {
    Command::Record(RecordCommand::Set(id, vec![(F::Day, day.map(RecordValue::Day))]))
}

/// The day to which a step moves, when its own passed.
fn passed(step: &Record, dossier: &Dossier, today: NaiveDate) -> Option<NaiveDate> {
    let day = step.day(F::Day).filter(|day| *day < today)?;
    if step.choice(F::Fixed) == FIXED || !is_open(step, dossier) || !fits(step, dossier) {
        return None;
    }
    let weeks = today.signed_duration_since(day).num_days() / WEEK + 1;
    day.checked_add_days(Days::new(u64::try_from(weeks * WEEK).ok()?))
}
