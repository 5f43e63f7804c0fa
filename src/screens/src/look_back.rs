//! The longer look back: how the goals stand, when the next one can be, and what comes after it. Leaves out the form of
//! three questions, and drawing.

use crate::facts::{Problem, Typed};
use crate::plan_steps::is_hired;
use crate::records::{added, name, record_field};
use crate::route::Route;
use crate::typed_form::FormField;
use crate::weather::is_heavy;
use crate::weeks::day;
use crate::wording::dates;
use chrono::{Months, NaiveDate};
use content::texts::look_back as t;
use content::{Text, Voice};
use domain::dossier::{Command, Dossier, Record, RecordField as F, RecordKind, TaskStatus, Telling};

/// What the person can say of a goal, in order.
pub const STANDINGS: [(TaskStatus, &Text); 3] =
    [(TaskStatus::Done, &t::DONE), (TaskStatus::Begun, &t::ON_THE_WAY), (TaskStatus::Skipped, &t::ANOTHER)];

/// A goal to look back on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookedAt {
    /// The id under which it is said how it stands.
    pub id: String,
    /// The goal.
    pub name: String,
    /// How it stands, as the person said.
    pub status: Option<TaskStatus>,
    /// The same in words.
    pub standing: &'static str,
}

/// The id under which it is said how a goal stands.
pub fn goal_task(goal: &Record) -> String {
    ["doel-", &goal.id.to_string()].concat()
}

/// The goals, in the order of the plan.
pub fn goals(dossier: &Dossier, voice: Voice) -> Vec<LookedAt> {
    let shown = |goal: &Record| {
        let id = goal_task(goal);
        let status = dossier.tasks.get(&id);
        let known = STANDINGS.iter().find(|(known, _)| Some(*known) == status);
        let standing = known.map_or(&t::OPEN, |(_, text)| text).get(voice);
        LookedAt { id, name: name(goal, voice), status, standing }
    };
    dossier.records.of(RecordKind::Goal).map(shown).collect()
}

/// How all goals stand now, in words to keep; empty without goals.
pub fn standings(dossier: &Dossier, voice: Voice) -> String {
    let told = |goal: LookedAt| t::SAID.fill(voice, [goal.name.as_str(), goal.standing]);
    goals(dossier, voice).into_iter().map(told).collect::<Vec<String>>().join(" ")
}

/// The day from which the next one can be: the first month after the last one, counted from the first one. Without any,
/// a month after the first answer.
pub fn next_day(dossier: &Dossier) -> Option<NaiveDate> {
    let days = || dossier.records.of(RecordKind::Evaluation).map(day);
    let (first, last) = (days().min().or(dossier.begun)?, days().max());
    let later = (1..=1_200).filter_map(|count| first.checked_add_months(Months::new(count)));
    later.into_iter().find(|day| last.is_none_or(|last| last < *day))
}

/// Whether that day has come.
pub fn is_due(dossier: &Dossier, today: NaiveDate) -> bool {
    next_day(dossier).is_some_and(|day| day <= today)
}

/// When the next one can be, in words, while that day is to come.
pub fn next(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<String> {
    let day = next_day(dossier).filter(|day| today < *day)?;
    Some(t::NEXT.fill(voice, [dates::day(day, voice)]))
}

/// Where a new estimate is made, for who sees estimates and is still searching; not on a heavy day.
pub fn forecast(dossier: &Dossier, today: NaiveDate) -> Option<String> {
    let is_fit = dossier.telling == Telling::Now && !is_hired(dossier) && !is_heavy(dossier, today);
    is_fit.then(|| Route::Progress.href())
}

/// What is asked.
const FIELDS: [F; 3] = [F::WentWell, F::Difficult, F::Otherwise];

/// The fields of a new one.
pub fn fields(voice: Voice) -> Vec<(FormField, Typed)> {
    FIELDS.map(|field| (record_field(RecordKind::Evaluation, field, voice), Typed::default())).into()
}

/// The command that keeps what was typed, with how the goals stand today. No answer is needed.
///
/// # Errors
/// Everything that is to be mended, in the order of the fields.
pub fn command(
    typed: &[Typed],
    dossier: &Dossier,
    today: NaiveDate,
    voice: Voice,
) -> Result<Command, Vec<Problem>> {
    let mut said = vec![(F::Day, Typed::day(today)), (F::Goals, Typed::text(standings(dossier, voice)))];
    said.extend(FIELDS.into_iter().zip(typed.iter().cloned()));
    added(RecordKind::Evaluation, &said, dossier, today, voice)
}
