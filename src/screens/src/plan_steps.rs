//! The steps of the plan as home, the route and lists of records know them: name, who does it, how far it is, and which
//! comes next. Leaves out reckoning with their days.

use crate::map;
use chrono::NaiveDate;
use content::{Owner, PhaseEntry, TaskEntry, Voice, phases};
use domain::dossier::{Dossier, Record, RecordField, RecordKind, TaskStatus};
use domain::phases::{Phase, earliest};
use domain::values::Country;

/// What the id of the status of an own step begins with.
const OWN: &str = "eigen-";
/// The word of a record for someone who does a step themselves.
pub const YOU: &str = "you";

/// The task that a step comes from; None for an own step.
pub fn task_of(step: &Record) -> Option<&'static TaskEntry> {
    let id = step.words(RecordField::Task);
    if id.is_empty() { None } else { task(id) }
}

/// The task with this id.
pub fn task(id: &str) -> Option<&'static TaskEntry> {
    phases().iter().flat_map(|phase| phase.tasks).find(|task| task.id == id)
}

/// The id under which the person says how far a step is.
pub fn status_id(step: &Record) -> String {
    match task_of(step) {
        Some(task) => task.id.to_owned(),
        None => [OWN, &step.id.to_string()].concat(),
    }
}

/// What the person said of a step.
pub fn status(step: &Record, dossier: &Dossier) -> Option<TaskStatus> {
    dossier.tasks.get(&status_id(step))
}

/// Whether a step is still to be done: not done, not skipped, and not left behind.
pub fn is_open(step: &Record, dossier: &Dossier) -> bool {
    !matches!(status(step, dossier), Some(TaskStatus::Done | TaskStatus::Skipped))
        && !is_behind(step, dossier)
}

/// Whether a step lies behind someone who has new work: nobody who was hired is told to search. It stays in the plan, and
/// is open again when the work ends.
pub fn is_behind(step: &Record, dossier: &Dossier) -> bool {
    is_hired(dossier) && !fits(step, dossier)
}

/// Whether there is new work that did not end: the search is over.
pub fn is_hired(dossier: &Dossier) -> bool {
    Phase::Hired <= earliest(dossier)
}

/// Whether a step comes into question now: steps around new work once it is there or offered, and then no others.
pub fn fits(step: &Record, dossier: &Dossier) -> bool {
    let (own, task) = (step.choice(RecordField::Phase), step.words(RecordField::Task));
    let is_of = |phase: &&PhaseEntry| phase.id == own || phase.tasks.iter().any(|it| it.id == task);
    let Some(place) = phases().iter().position(|phase| is_of(&phase)) else { return true };
    if is_hired(dossier) {
        return earliest(dossier) as usize <= place;
    }
    let is_offer = |it: &Record| it.kind == RecordKind::JobOffer || it.day(RecordField::Offered).is_some();
    place < Phase::Hired as usize
        || dossier.records.iter().any(|it| is_offer(it) && it.choice(RecordField::Outcome).is_empty())
}

/// The name of a step: the person's own words, or those of its task.
pub fn name(step: &Record, voice: Voice) -> Option<String> {
    let own = step.words(RecordField::Title);
    if own.is_empty() { task_of(step).map(|task| task.name.owned(voice)) } else { Some(own.to_owned()) }
}

/// The word for who does a step.
pub fn owner(step: &Record) -> &'static str {
    match (step.choice(RecordField::Owner), task_of(step)) {
        ("", Some(task)) => owner_word(task.owner),
        ("", None) => YOU,
        (word, _) => word,
    }
}

/// The word of a record for who does a task.
pub fn owner_word(owner: Owner) -> &'static str {
    match owner {
        Owner::You => YOU,
        Owner::Employer => "employer",
        Owner::Coach => "coach",
        Owner::BenefitAgency => "benefit-agency",
        Owner::JobService => "job-service",
        Owner::Doctor => "doctor",
    }
}

/// Whether a task stands on the route of this person: those that come by the plan only when they are in it.
pub fn is_on_route(task: &TaskEntry, dossier: &Dossier, country: Option<Country>) -> bool {
    let is_here = country.is_none_or(|country| task.countries.contains(&country));
    is_here && (!task.by_plan || is_planned(task.id, dossier) || dossier.tasks.get(task.id).is_some())
}

/// Whether a task is in the plan.
pub fn is_planned(task: &str, dossier: &Dossier) -> bool {
    dossier.records.of(RecordKind::Step).any(|step| step.words(RecordField::Task) == task)
}

/// The next open step that the person does themselves and that fits: the one with the earliest day, one without a day
/// last.
pub fn next(dossier: &Dossier) -> Option<&Record> {
    let mut next: Option<(NaiveDate, &Record)> = None;
    for step in dossier.records.of(RecordKind::Step) {
        if !is_open(step, dossier) || owner(step) != YOU || !fits(step, dossier) {
            continue;
        }
        let day = step.day(RecordField::Day).unwrap_or(NaiveDate::MAX);
        if next.is_none_or(|(known, _)| day < known) {
            next = Some((day, step));
        }
    }
    next.map(|(_, step)| step)
}

/// Days after which a step of someone else that nobody began is no longer waited for.
const LONG_AGO: i64 = 56;

/// Open steps of others that fit and were begun, or whose day has come: name, and who.
pub fn waiting(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<String> {
    let country = dossier.intake.works.known().copied();
    let mut found = Vec::new();
    for step in dossier.records.of(RecordKind::Step) {
        let since = step.day(RecordField::Day).map(|day| today.signed_duration_since(day).num_days());
        let has_come = since.is_some_and(|days| (0..LONG_AGO).contains(&days)) && fits(step, dossier);
        let is_begun = status(step, dossier) == Some(TaskStatus::Begun);
        if owner(step) != YOU && is_open(step, dossier) && (has_come || is_begun) {
            let who = map::owner_of_word(owner(step), country).get(voice);
            found.push([name(step, voice).unwrap_or_default().as_str(), " · ", who].concat());
        }
    }
    found
}
