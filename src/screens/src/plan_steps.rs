//! The steps of the plan as home, the route and lists of records know them: name, who does it, how far it is, and which
//! comes next. Leaves out reckoning with their days.

use crate::map;
use crate::own_dates::own_dates;
use chrono::NaiveDate;
use content::{Owner, PhaseEntry, TaskEntry, Voice, phases};
use domain::dossier::{Dossier, Record, RecordField, RecordKind, TaskStatus};
use domain::phases::{Phase, earliest};
use domain::rights::DeadlineOutcome;
use domain::values::Country;

/// What the id of the status of an own step begins with.
const OWN: &str = "eigen-";
/// What stands between the id of a task and the number of the search in which it is done again.
const AGAIN: char = '.';
/// The task of taking up guidance again.
pub const RESUME: &str = "begeleiding-hervatten";
/// The word of a record for someone who does a step themselves.
pub const YOU: &str = "you";

/// The id of the task that a step comes from, whichever time it is done; empty for an own step.
pub fn base(step: &Record) -> &str {
    of_first(step.words(RecordField::Task))
}

/// The id of a task without the number that tells for which search it stands in the plan.
fn of_first(id: &str) -> &str {
    id.split_once(AGAIN).map_or(id, |(id, _)| id)
}

/// The task that a step comes from; None for an own step.
pub fn task_of(step: &Record) -> Option<&'static TaskEntry> {
    task(step.words(RecordField::Task))
}

/// The task with this id.
pub fn task(id: &str) -> Option<&'static TaskEntry> {
    let id = of_first(id);
    phases().iter().flat_map(|phase| phase.tasks).find(|task| task.id == id)
}

/// The id under which the person says how far a step is.
pub fn status_id(step: &Record) -> String {
    match step.words(RecordField::Task) {
        "" => [OWN, &step.id.to_string()].concat(),
        task => task.to_owned(),
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
/// is open again when the work ends; those around that work then lie behind.
pub fn is_behind(step: &Record, dossier: &Dossier) -> bool {
    let (from, phase) = (earliest(dossier), phase(step));
    // Taking up guidance again is for after the work.
    let is_before = phase >= Some(Phase::Hired) && (Phase::Hired <= from || base(step) != RESUME);
    is_before && is_of_ended(step, dossier) || Phase::Hired <= from && phase.is_some_and(|phase| phase < from)
}

/// Whether a step was there before new work ended: an own one is older, and one of ours has another number.
fn is_of_ended(step: &Record, dossier: &Dossier) -> bool {
    let (search, last) = search(dossier);
    match step.words(RecordField::Task) {
        "" => step.made < last,
        task => FIRST < search && task.bytes().last() != Some(search),
    }
}

/// The number of the first search.
pub const FIRST: u8 = b'1';

/// The number of the search of now as a figure, nine at most, and the day on which the last new work ended.
pub fn search(dossier: &Dossier) -> (u8, NaiveDate) {
    let mut found = (FIRST, NaiveDate::MIN);
    for work in dossier.records.of(RecordKind::NewWork) {
        if let Some(end) = work.day(RecordField::Until) {
            found = ((found.0 + 1).min(b'9'), end);
        }
    }
    found
}

/// Whether there is new work that did not end: the search is over.
pub fn is_hired(dossier: &Dossier) -> bool {
    Phase::Hired <= earliest(dossier)
}

/// The phase of a step: the person's own choice, or that of its task.
fn phase(step: &Record) -> Option<Phase> {
    let (own, task) = (step.choice(RecordField::Phase), base(step));
    let is_of = |phase: &PhaseEntry| phase.id == own || phase.tasks.iter().any(|it| it.id == task);
    phases().iter().zip(Phase::ALL).find(|(entry, _)| is_of(entry)).map(|(_, phase)| phase)
}

/// Whether a step comes into question now: steps around new work once it is there or offered, and then no others.
pub fn fits(step: &Record, dossier: &Dossier) -> bool {
    let is_offer = |it: &Record| it.kind == RecordKind::JobOffer || it.day(RecordField::Offered).is_some();
    let is_open = |it: &Record| is_offer(it) && it.choice(RecordField::Outcome).is_empty();
    !is_behind(step, dossier)
        && (is_hired(dossier) || phase(step) < Some(Phase::Hired) || dossier.records.iter().any(is_open))
}

/// Whether guidance can be taken up again: new work ended, and the term for it runs.
pub fn resumes(dossier: &Dossier, today: NaiveDate) -> bool {
    own_dates(dossier, today).iter().any(|it| {
        matches!(it.outcome, DeadlineOutcome::On { days_left: 0.., .. })
            && it.rule.id.starts_with("outplacement-hervatten")
    })
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
    dossier.records.of(RecordKind::Step).any(|step| base(step) == task)
}

/// The next open step that the person does themselves and that fits: the one with the earliest day, one without a day
/// last. Taking up guidance again comes first while its term runs.
pub fn next(dossier: &Dossier, today: NaiveDate) -> Option<&Record> {
    let mut next: Option<(NaiveDate, &Record)> = None;
    for step in dossier.records.of(RecordKind::Step) {
        if !is_open(step, dossier) {
            continue;
        }
        if base(step) == RESUME && resumes(dossier, today) {
            return Some(step);
        }
        if owner(step) != YOU || !fits(step, dossier) {
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
