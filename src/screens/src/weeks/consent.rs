//! What a look back offers to change, and changes only once the person says yes: steps whose day passed. Leaves out
//! asking.

use super::next::is_open;
use crate::records::name;
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
    /// Their names.
    pub names: Vec<String>,
    /// The changes that move each by whole weeks, to this week or the next.
    pub commands: Vec<Command>,
    /// What takes them back.
    pub back: Vec<Command>,
}

/// The open steps whose day passed and that may move; None when there are none.
pub fn later_steps(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<LaterSteps> {
    let mut later = LaterSteps { names: Vec::new(), commands: Vec::new(), back: Vec::new() };
    for step in dossier.records.of(RecordKind::Step) {
        let Some(day) = passed(step, dossier, today) else { continue };
        later.names.push(name(step, voice));
        let put = |value| Command::Record(RecordCommand::Set(step.id, vec![(F::Day, value)]));
        later.commands.push(put(Some(RecordValue::Day(day))));
        later.back.push(put(step.get(F::Day).cloned()));
    }
    Some(later).filter(|later| !later.commands.is_empty())
}

/// The day to which a step moves, when its own passed.
fn passed(step: &Record, dossier: &Dossier, today: NaiveDate) -> Option<NaiveDate> {
    let day = step.day(F::Day).filter(|day| *day < today)?;
    if step.choice(F::Fixed) == FIXED || !is_open(step, dossier) {
        return None;
    }
    let weeks = (today.signed_duration_since(day).num_days() + WEEK - 1) / WEEK;
    day.checked_add_days(Days::new(u64::try_from(weeks * WEEK).ok()?))
}
