//! One step of the plan in words. Leaves out its place among the others.

use super::stored::Stored;
use super::taking::reasons;
use crate::map::{self, Mark};
use crate::plan_steps::{self, name, status, task_of};
use crate::wording::dates;
use chrono::NaiveDate;
use content::texts::{plan as t, route};
use content::{TaskLength, Text, Voice, planned_task};
use domain::dossier::{Dossier, Record, RecordField, RecordKind, TaskStatus};
use domain::plan::Late;

/// Days of work: what has less room than a week makes the first day in new work later when it is put off by one.
const WEEK: u32 = 5;
/// Minutes up to which a step is told in minutes.
const HALF_A_DAY: u32 = 240;

/// A step as shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownStep {
    /// The number of its record.
    pub id: u32,
    /// The id under which the person says how far it is.
    pub status_id: String,
    /// What to do.
    pub name: String,
    /// Where on the page it is done.
    pub href: Option<String>,
    /// Its day, or that it has none.
    pub when: String,
    /// Who does it.
    pub who: &'static str,
    /// How far it is.
    pub status: &'static str,
    /// That the rest hangs on it, or how much room there is.
    pub hangs: Option<String>,
    /// Whether the rest hangs on it.
    pub is_critical: bool,
    /// Until when it can be done by the rules.
    pub at_latest: Option<String>,
    /// Why, when it is done, how long it takes, and the person's own words: what each is about, and the words.
    pub lines: Vec<(&'static str, String)>,
    /// The answers because of which it is there.
    pub because: Option<String>,
    /// The same of answers about health: never printed.
    pub because_of_health: Option<String>,
    /// What the person can say of it.
    pub marks: Vec<Mark>,
    /// Whether it is one of their own.
    pub is_own: bool,
    /// Whether it is done or skipped.
    pub is_settled: bool,
    /// Whether it lies behind someone who has new work, or lost it.
    pub is_behind: bool,
    /// Its day.
    pub day: Option<NaiveDate>,
}

/// A step in words; `late` is how late it can begin, by what follows it and by the rules, for one that is open.
fn shown(
    step: &Record,
    late: Option<(&Late, Option<NaiveDate>)>,
    dossier: &Dossier,
    today: NaiveDate,
    voice: Voice,
) -> ShownStep {
    let (task, planned) = (task_of(step), planned_task(plan_steps::base(step)));
    let status = status(step, dossier);
    let country = dossier.intake.works.known().copied();
    let day = step.day(RecordField::Day);
    let own = |field, ours: Option<&'static Text>| {
        let words = step.words(field);
        let ours = ours.map(|text| text.owned(voice)).unwrap_or_default();
        if words.is_empty() { ours } else { words.to_owned() }
    };
    let days = step.count(RecordField::Days).unwrap_or(1);
    let sitting = task.map(|task| task.length).filter(|_| days <= 1);
    let length = match sitting {
        Some(length @ TaskLength::Minutes(..=HALF_A_DAY)) => map::length(length, voice),
        _ if days <= 1 => t::WORKDAY.owned(voice),
        _ => t::WORKDAYS.fill(voice, [days.to_string()]),
    };
    let mut lines = vec![
        (t::WHY.get(voice), own(RecordField::Why, task.map(|task| task.why))),
        (t::DONE_WHEN.get(voice), own(RecordField::DoneWhen, planned.map(|planned| planned.done))),
        (t::HOW_LONG.get(voice), length),
        (t::NOTE.get(voice), own(RecordField::Note, None)),
    ];
    lines.retain(|(_, words)| !words.is_empty());
    let [because, because_of_health] =
        planned.map(|planned| reasons(planned, dossier, today, voice)).unwrap_or_default();
    let at_latest = late.and_then(|(_, latest)| latest);
    // Of a step whose day passed nothing is urged.
    let late = late.map(|(late, _)| late).filter(|_| day.is_none_or(|day| today <= day));
    let is_critical = late.and_then(|late| late.to_aim).is_some_and(|room| room < WEEK);
    let room = late.and_then(|late| late.room).filter(|room| 0 < *room && at_latest.is_none());
    let hangs = if is_critical {
        Some(t::HANGS.owned(voice))
    } else {
        room.map(|room| match room {
            1 => t::ROOM_OF_ONE.owned(voice),
            _ => t::ROOM.fill(voice, [room.to_string()]),
        })
    };
    let fixed = step.choice(RecordField::Fixed) == "yes";
    let when = day.map_or_else(|| t::NO_DAY.owned(voice), |day| dates::day(day, voice));
    ShownStep {
        id: step.id,
        status_id: plan_steps::status_id(step),
        name: name(step, voice).unwrap_or_default(),
        href: task.and_then(|task| task.at).map(|at| ["#/", at].concat()),
        when: if fixed && day.is_some() { t::FIXED_DAY.fill(voice, [when]) } else { when },
        who: map::owner_of_word(plan_steps::owner(step), country).get(voice),
        status: status
            .map_or(route::STATUS_NOT_STARTED.get(voice), |it| map::status_text(Some(it)).get(voice)),
        hangs,
        is_critical,
        at_latest: at_latest.map(|day| t::AT_LATEST.fill(voice, [dates::day(day, voice)])),
        lines,
        because,
        because_of_health,
        marks: map::marks(status, voice),
        is_own: task.is_none(),
        is_settled: matches!(status, Some(TaskStatus::Done | TaskStatus::Skipped)),
        is_behind: plan_steps::is_behind(step, dossier),
        day,
    }
}

/// All steps in words, in the order in which they were made; how late each can begin only of those that are open.
pub(super) fn steps(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<ShownStep> {
    let stored = Stored::of(dossier, today, None);
    let late = stored.late();
    let terms = stored.graph.nodes().iter().map(|node| node.latest);
    let mut open = stored.steps.iter().zip(&late).zip(terms).peekable();
    let all = dossier.records.of(RecordKind::Step);
    all.map(|step| {
        let own = open.next_if(|((open, _), _)| open.id == step.id).map(|((_, late), term)| (late, term));
        shown(step, own, dossier, today, voice)
    })
    .collect()
}
