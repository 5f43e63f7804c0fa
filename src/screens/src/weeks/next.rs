//! The open steps that come next and fit. Leaves out the plan itself.

use crate::map::next_tasks;
use crate::plan_steps::{YOU, fits, is_open, name, owner};
use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind};

/// How many are offered.
const MOST: usize = 4;

/// The next open steps of the person's own: those of the plan, the earliest first; without a plan, those of the phase.
pub fn next_steps(dossier: &Dossier, voice: Voice) -> Vec<String> {
    let mut first: Vec<(NaiveDate, &Record)> = Vec::new();
    let is_own = |step: &&Record| is_open(step, dossier) && owner(step) == YOU && fits(step, dossier);
    for step in dossier.records.of(RecordKind::Step).filter(is_own) {
        let day = step.day(F::Day).unwrap_or(NaiveDate::MAX);
        let place = first.iter().take_while(|(before, _)| *before <= day).count();
        if place < MOST {
            first.insert(place, (day, step));
            first.truncate(MOST);
        }
    }
    if dossier.records.of(RecordKind::Step).next().is_none() {
        return next_tasks(dossier, MOST, voice).into_iter().map(str::to_owned).collect();
    }
    first.into_iter().filter_map(|(_, step)| name(step, voice)).collect()
}
