//! A step on another day: what moves along, how it is told, and the way back. Leaves out reading a day that is typed.

use super::stored::Stored;
use crate::plan_steps::name;
use crate::wording::dates;
use chrono::NaiveDate;
use content::Voice;
use content::texts::plan as t;
use domain::dossier::{Command, Dossier, Record, RecordCommand, RecordField, RecordValue, Said};
use domain::plan::settled;

/// How many names are told one by one.
const NAMES: usize = 5;

/// A move, before it is made.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// The changes: of the step, and of what moves along.
    pub commands: Vec<Command>,
    /// The changes that take them back.
    pub back: Vec<Command>,
    /// What happens, in sentences.
    pub told: Vec<String>,
}

/// A step on this day. What follows it moves only as far as it must; what the person fixed stays. None when the step is
/// not there, or is not open.
pub fn moved(dossier: &Dossier, today: NaiveDate, id: u32, day: NaiveDate, voice: Voice) -> Option<Moved> {
    let stored = Stored::of(dossier, today, Some((id, day)));
    let place = stored.steps.iter().position(|step| step.id == id)?;
    let days = settled(&stored.graph, &stored.basis.workdays);
    let (mut commands, mut back, mut along) = (Vec::new(), Vec::new(), Vec::new());
    let called = |step: &Record| name(step, voice).unwrap_or_default();
    for (step, new) in stored.steps.iter().zip(&days) {
        let old = step.day(RecordField::Day);
        let Some(new) = new.filter(|new| Some(*new) != old) else { continue };
        commands.push(set(step.id, Some(new)));
        back.push(set(step.id, old));
        if step.id != id {
            along.push(called(step));
        }
    }
    let step = stored.steps.get(place)?;
    let mut told = vec![t::MOVED.fill(voice, [called(step), dates::day(day, voice)])];
    told.push(match along.len() {
        0 => t::NOTHING_ALONG.owned(voice),
        count if NAMES < count => {
            let rest = (count - NAMES).to_string();
            along.truncate(NAMES);
            t::MANY_ALONG.fill(voice, [along.join(", "), rest])
        }
        _ => t::ALONG.fill(voice, [along.join(", ")]),
    });
    if stored.basis.workdays.is_free(day) {
        told.push(t::FREE_DAY.owned(voice));
    }
    for (at, node) in stored.graph.nodes().iter().enumerate() {
        let (Some(begins), Some(here)) = (days.get(at).copied().flatten(), stored.steps.get(at)) else {
            continue;
        };
        for link in node.after.iter().filter(|link| node.is_fixed && (at == place || link.to == place)) {
            let before = days.get(link.to).copied().flatten().zip(stored.graph.nodes().get(link.to));
            let is_early =
                before.is_some_and(|(first, it)| begins <= stored.basis.workdays.last(first, it.takes));
            if let Some(other) = stored.steps.get(link.to).filter(|_| is_early && 0 <= link.wait) {
                told.push(t::TOO_EARLY.fill(voice, [called(here), called(other)]));
            }
        }
    }
    Some(Moved { commands, back, told })
}

/// The day of each open step once all keep to their order, by the numbers of their records.
pub fn settled_days(dossier: &Dossier, today: NaiveDate) -> Vec<(u32, Option<NaiveDate>)> {
    let stored = Stored::of(dossier, today, None);
    let days = settled(&stored.graph, &stored.basis.workdays);
    stored.steps.iter().map(|step| step.id).zip(days).collect()
}

/// The day a week after that of a step, or after today when that is later; a day of work.
pub fn week_later(dossier: &Dossier, today: NaiveDate, id: u32) -> Option<NaiveDate> {
    let day = dossier.records.get(id)?.day(RecordField::Day).unwrap_or(today).max(today);
    let workdays = super::basis::workdays(dossier);
    Some(workdays.on_or_after(day.checked_add_days(chrono::Days::new(7))?))
}

/// The change of the day of a step.
pub(super) fn set(id: u32, day: Option<NaiveDate>) -> Command {
    let said: Said = vec![(RecordField::Day, day.map(RecordValue::Day))];
    Command::Record(RecordCommand::Set(id, said))
}
