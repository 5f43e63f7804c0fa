//! Which step stands for a task now: after new work that ended some are done once more, beside those that were ticked
//! before. Leaves out when that is.

use super::proposal::is_late;
use crate::own_dates::own_dates;
use crate::plan_steps::{FIRST, base, is_open, search};
use chrono::NaiveDate;
use content::PlannedTask;
use domain::dossier::{Dossier, Record, RecordField, RecordKind, TaskStatus};
use domain::rights::{Deadline, DeadlineOutcome};

/// The id of a task in the search of now.
pub(crate) fn again(id: &str, dossier: &Dossier) -> String {
    let (search, _) = search(dossier);
    [id, ".", &char::from(search).to_string()].concat()
}

/// The id under which a task is done in this search. One that was done in a search before is done anew; what the person
/// skipped stays skipped.
pub(super) fn word(planned: &PlannedTask, dossier: &Dossier) -> String {
    let (search, _) = search(dossier);
    let status = dossier.tasks.get(planned.id);
    let is_free = status != Some(TaskStatus::Skipped);
    let is_again = is_late(planned.id) && is_free || status == Some(TaskStatus::Done);
    if planned.is_again && FIRST < search && is_again {
        again(planned.id, dossier)
    } else {
        planned.id.to_owned()
    }
}

/// The step of a task in this search: what was done in one before is none of it when it is done anew.
pub(super) fn step<'d>(planned: &PlannedTask, dossier: &'d Dossier) -> Option<&'d Record> {
    let word = word(planned, dossier);
    let is_it = |step: &&Record| {
        base(step) == planned.id
            && (is_open(step, dossier) || !planned.is_again || step.words(RecordField::Task) == word)
    };
    dossier.records.of(RecordKind::Step).find(is_it)
}

/// Whether the person did or skipped it in this search.
pub(super) fn is_settled(planned: &PlannedTask, dossier: &Dossier) -> bool {
    match step(planned, dossier) {
        Some(step) => !is_open(step, dossier),
        None => {
            let status = dossier.tasks.get(&word(planned, dossier));
            matches!(status, Some(TaskStatus::Done | TaskStatus::Skipped))
        }
    }
}

/// The own dates, without those of before the end of new work that ended.
pub(super) fn dates(dossier: &Dossier, today: NaiveDate) -> Vec<Deadline<'static>> {
    let mut all = own_dates(dossier, today);
    let (_, end) = search(dossier);
    all.retain(|it| !matches!(it.outcome, DeadlineOutcome::On { date, .. } if date < end));
    all
}
