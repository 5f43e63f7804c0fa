//! Which step stands for a task now: after new work that ended some are done once more, beside those that were ticked
//! before. Leaves out when that is.

use super::proposal::is_late;
use crate::own_dates::own_dates;
use crate::plan_steps::{again, base, ends, is_open, is_past};
use chrono::NaiveDate;
use content::PlannedTask;
use domain::dossier::{Dossier, Record, RecordField, RecordKind, TaskStatus};
use domain::rights::{Deadline, DeadlineOutcome};

/// The id under which a task is done in this search. One that was done in a search before is done anew; what the person
/// skipped stays skipped.
pub(super) fn word(planned: &PlannedTask, dossier: &Dossier) -> String {
    let ended = ends(dossier).count();
    let status = dossier.tasks.get(planned.id);
    let is_free = status != Some(TaskStatus::Skipped);
    let is_again = is_late(planned.id) && is_free || status == Some(TaskStatus::Done);
    if planned.is_again && 0 < ended && is_again { again(planned.id, ended) } else { planned.id.to_owned() }
}

/// The step of a task in this search: what was done in one before is none of it when it is done anew.
pub(super) fn step<'d>(planned: &PlannedTask, dossier: &'d Dossier) -> Option<&'d Record> {
    let word = word(planned, dossier);
    let is_it = |step: &&Record| {
        base(step) == planned.id
            && !is_past(step, dossier)
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
    if let Some(end) = ends(dossier).next_back() {
        all.retain(|it| !matches!(it.outcome, DeadlineOutcome::On { date, .. } if date < end));
    }
    all
}
