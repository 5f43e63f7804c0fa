//! The open steps that come next. Leaves out the plan itself.

use crate::map::next_tasks;
use crate::records::name;
use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind, TaskStatus};

/// How many are offered.
const MOST: usize = 4;

/// The id under which a step is ticked: that of the task it comes from, else its own.
pub fn step_task(step: &Record) -> String {
    match step.words(F::Task) {
        "" => ["stap-", &step.id.to_string()].concat(),
        task => task.to_owned(),
    }
}

/// Whether a step is neither done nor skipped, as the person said.
pub fn is_open(step: &Record, dossier: &Dossier) -> bool {
    !matches!(dossier.tasks.get(&step_task(step)), Some(TaskStatus::Done | TaskStatus::Skipped))
}

/// The next open steps: those of the plan, the earliest first; without a plan, those of the phase.
pub fn next_steps(dossier: &Dossier, voice: Voice) -> Vec<String> {
    let mut first: Vec<(NaiveDate, &Record)> = Vec::new();
    for step in dossier.records.of(RecordKind::Step).filter(|step| is_open(step, dossier)) {
        let day = step.day(F::Day).unwrap_or(NaiveDate::MAX);
        let place = first.iter().take_while(|(before, _)| *before <= day).count();
        if place < MOST {
            first.insert(place, (day, step));
            first.truncate(MOST);
        }
    }
    if first.is_empty() {
        return next_tasks(dossier, MOST, voice).into_iter().map(str::to_owned).collect();
    }
    first.into_iter().map(|(_, step)| name(step, voice)).collect()
}
