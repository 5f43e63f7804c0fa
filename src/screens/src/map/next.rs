//! The one next thing. Leaves out the other things that could be done.

use super::tasks;
use crate::plan_steps;
use crate::route::{FirstAidStep, Question, Route};
use crate::titles::question_title;
use crate::weather::tone;
use chrono::NaiveDate;
use content::texts::{answers, first_aid as f, forecast, help, search, start};
use content::{TaskEntry, Voice};
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
        if let Some(step) = plan_steps::next(dossier) {
            let task = plan_steps::task_of(step);
            let own = step.words(RecordField::Why);
            let note = if own.is_empty() { task.map(|it| it.why.owned(voice)) } else { Some(own.to_owned()) };
            return Self {
                name: plan_steps::name(step, voice).unwrap_or_default(),
                note: note.unwrap_or_default(),
                href: Some(task.and_then(tasks::href).unwrap_or_else(|| Route::Plan.href())),
            };
        }
        if !dossier.first_aid.paper.is_settled() && !dossier.intake_done {
            return Self {
                name: f::CARD_ONE_TITLE.owned(voice),
                note: start::GET_FIRST_AID_TIME.owned(voice),
                href: Some(Route::FirstAid(FirstAidStep::Cards).href()),
            };
        }
        if let Some(question) = first_open(dossier).filter(|_| !dossier.intake_done) {
            return Self {
                name: question_title(question).owned(voice),
                note: start::GET_FORECAST_TIME.owned(voice),
                href: Some(Route::Intake { question, change: false }.href()),
            };
        }
        if !dossier.intake_done {
            let name = answers::TITLE.owned(voice);
            return Self { name, note: String::new(), href: Some(Route::Answers.href()) };
        }
        // Whoever searches and did all that was planned so far: the search itself.
        if earliest(dossier) == Phase::Search && dossier.records.of(RecordKind::Step).next().is_some() {
            let (name, note) = (search::TITLE.owned(voice), search::LEDE.owned(voice));
            return Self { name, note, href: Some(Route::Search.href()) };
        }
        match open_tasks(dossier).next().filter(|_| holds_back || dossier.telling != Telling::Unasked) {
            Some(task) => {
                let (name, note) = (task.name.owned(voice), task.why.owned(voice));
                Self { name, note, href: tasks::href(task) }
            }
            None if tone == Some(Tone::Heavy) => {
                Self { name: help::TITLE.owned(voice), note: String::new(), href: Some(Route::Help.href()) }
            }
            None => Self {
                name: forecast::TITLE.owned(voice),
                note: forecast::ASK_BODY.owned(voice),
                href: Some(Route::Forecast.href()),
            },
        }
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
