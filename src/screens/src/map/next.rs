//! The one next thing. Leaves out the other things that could be done.

use super::tasks;
use crate::plan_steps;
use crate::route::{FirstAidStep, Question, Route};
use crate::titles::question_title;
use crate::weather::tone;
use chrono::NaiveDate;
use content::texts::{answers, first_aid as f, forecast, help, new_work, search, start};
use content::{TaskEntry, Text, Voice};
use domain::assessment::Tone;
use domain::dossier::{Dossier, RecordField, RecordKind, TaskStatus, Telling};
use domain::phases::{Phase, PhaseStanding, earliest, standings};
use domain::values::Answer;

/// The one thing to do now.
#[derive(Clone, Debug, PartialEq)]
pub struct NextThing {
    /// What it is.
    pub name: String,
    /// A line about it; may be empty.
    pub note: String,
    /// Where it is done, when that is on this page.
    pub href: Option<String>,
}

impl NextThing {
    /// The one of today. In heavy weather it is never the forecast, and on a day that
    /// takes effort something else comes first.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        let tone = tone(dossier, today);
        let holds_back = matches!(tone, Some(Tone::Heavy | Tone::Plain));
        if let Some(step) = plan_steps::next(dossier, today) {
            let task = plan_steps::task_of(step);
            let own = step.words(RecordField::Why);
            let note = if own.is_empty() { task.map(|it| it.why.owned(voice)) } else { Some(own.to_owned()) };
            return Self {
                name: plan_steps::name(step, voice).unwrap_or_default(),
                note: note.unwrap_or_default(),
                href: Some(task.and_then(tasks::href).unwrap_or_else(|| Route::Plan.href())),
            };
        }
        let from = earliest(dossier);
        let is_hired = Phase::Hired <= from;
        let is_told = holds_back || is_hired || dossier.telling != Telling::Unasked;
        let question = first_open(dossier).filter(|_| !dossier.intake_done);
        // What it is, a line about it, and where it is done.
        let (name, note, route): (&Text, Option<&Text>, Route) =
            if !dossier.first_aid.paper.is_settled() && !dossier.intake_done {
                let route = Route::FirstAid(FirstAidStep::Cards);
                (&f::CARD_ONE_TITLE, Some(&start::GET_FIRST_AID_TIME), route)
            } else if let Some(question) = question {
                let route = Route::Intake { question, change: false };
                (question_title(question), Some(&start::GET_FORECAST_TIME), route)
            } else if !dossier.intake_done {
                (&answers::TITLE, None, Route::Answers)
            } else if from == Phase::Search && dossier.records.of(RecordKind::Step).next().is_some() {
                // Whoever searches and did all that was planned so far: the search itself.
                (&search::TITLE, Some(&search::LEDE), Route::Search)
            } else if let Some(task) = open_tasks(dossier).next().filter(|_| is_told) {
                let (name, note) = (task.name.owned(voice), task.why.owned(voice));
                return Self { name, note, href: tasks::href(task) };
            } else if tone == Some(Tone::Heavy) {
                (&help::TITLE, None, Route::Help)
            } else if is_hired {
                (&new_work::TITLE, None, Route::NewWork)
            } else {
                (&forecast::TITLE, Some(&forecast::ASK_BODY), Route::Forecast)
            };
        let note = note.map(|note| note.owned(voice)).unwrap_or_default();
        Self { name: name.owned(voice), note, href: Some(route.href()) }
    }
}

/// The first tasks that are not settled, in the phase where the person is.
fn open_tasks(dossier: &Dossier) -> impl Iterator<Item = &'static TaskEntry> + use<'_> {
    let country = dossier.intake.works.known().copied();
    let standings = standings(dossier, |phase| tasks::ids(phase, dossier, country));
    let here = Phase::ALL.into_iter().zip(standings).find(|(_, standing)| *standing == PhaseStanding::Here);
    let entry = here.and_then(|(phase, _)| super::entry(phase));
    let settled = |task: &&TaskEntry| {
        matches!(dossier.tasks.get(task.id), Some(TaskStatus::Done | TaskStatus::Skipped))
    };
    entry
        .into_iter()
        .flat_map(move |entry| tasks::of(entry, dossier, country))
        .filter(move |task| !settled(task))
}

/// The names of the next tasks, so many at most.
pub fn next_tasks(dossier: &Dossier, most: usize, voice: Voice) -> Vec<&'static str> {
    open_tasks(dossier).take(most).map(|task| task.name.get(voice)).collect()
}

/// The first question of the intake without an answer; the optional one does not count.
fn first_open(dossier: &Dossier) -> Option<Question> {
    let intake = &dossier.intake;
    let open = |question: &Question| match question {
        Question::Country => !intake.works.is_settled(),
        Question::LastDay => !intake.last_day.is_settled(),
        Question::LastWork => matches!(intake.last_work, Answer::Open),
        Question::Direction => !intake.direction.is_settled(),
        Question::Guidance => !intake.guidance.is_settled(),
        Question::Recovery => false,
    };
    Question::ALL.into_iter().find(open)
}
