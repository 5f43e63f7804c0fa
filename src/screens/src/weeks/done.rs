//! What was done in some days, read from what the person kept: steps they ticked, applications that moved, people they
//! spoke. Leaves out what has no day: nothing is made up.

use crate::plan_steps::{self, status_id};
use crate::records::{name, value};
use chrono::NaiveDate;
use content::texts::check_in as t;
use content::{Template, Voice};
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind, TaskStatus};

/// What was done after a day, up to and with another one. Without a first day, all of it.
pub fn done(dossier: &Dossier, after: Option<NaiveDate>, until: NaiveDate, voice: Voice) -> Vec<String> {
    let is_in =
        |day: Option<NaiveDate>| day.is_some_and(|day| after.is_none_or(|after| after < day) && day <= until);
    let mut lines = Vec::new();
    for (id, status) in dossier.tasks.iter() {
        if status == TaskStatus::Done && is_in(dossier.tasks.day(id)) {
            lines.extend(task_name(id, dossier, voice).map(|name| t::DONE_STEP.fill(voice, [name])));
        }
    }
    for (kind, field, words) in MOVES {
        let moved = dossier.records.of(*kind).filter(|record| is_in(record.day(*field)));
        lines.extend(moved.map(|record| words.fill(voice, [name(record, voice)])));
    }
    let closed = dossier.records.of(RecordKind::Application).filter(|record| is_in(record.day(F::Closed)));
    lines.extend(
        closed.filter_map(|record| Some([value(record, F::Outcome, voice)?, name(record, voice)].join(": "))),
    );
    lines
}

/// What a day in a field says that was done.
const MOVES: &[(RecordKind, F, &Template<1>)] = &[
    (RecordKind::Application, F::Applied, &t::DONE_APPLIED),
    (RecordKind::Application, F::Replied, &t::DONE_REPLIED),
    (RecordKind::Application, F::Interview, &t::DONE_TALK),
    (RecordKind::Application, F::SecondInterview, &t::DONE_SECOND_TALK),
    (RecordKind::Application, F::Offered, &t::DONE_OFFER),
    (RecordKind::Contact, F::Day, &t::DONE_SPOKEN),
    (RecordKind::Activity, F::Day, &t::DONE_OTHER),
];

/// The name of a step by the id under which it is ticked: the words of the person, else ours. None for what is no step.
pub fn task_name(id: &str, dossier: &Dossier, voice: Voice) -> Option<String> {
    let is_it = |step: &&Record| status_id(step) == id;
    match dossier.records.of(RecordKind::Step).find(is_it) {
        Some(step) => plan_steps::name(step, voice),
        None => Some(plan_steps::task(id)?.name.owned(voice)),
    }
}
