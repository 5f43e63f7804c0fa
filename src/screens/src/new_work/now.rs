//! The new work of now: what it is, whether it began, whether it ended again, and what to change then. Leaves out its
//! moments of aftercare.

use super::taking::Changes;
use crate::facts::{Asked, Problem, Typed, problem};
use crate::map::{NearestDate, dated, dates_ahead};
use crate::own_dates::own_dates;
use crate::records::{Told, name, record_field, told};
use crate::setbacks::Setback;
use crate::typed_form::FormField;
use crate::wording::dates;
use chrono::NaiveDate;
use content::Voice;
use content::texts::new_work as t;
use domain::dossier::{
    Command, Dossier, Record, RecordCommand, RecordField as F, RecordKind, RecordValue, Refusal, TaskStatus,
};
use domain::rights::DeadlineOutcome;
use domain::values::{Answer, Country};

/// What is told of new work.
const TOLD: [F; 6] = [F::Start, F::TrialUntil, F::Until, F::Hours, F::Contract, F::Note];
/// The task with which someone says that they feel at home.
pub const HOME: &str = "thuis-voelen";

/// The new work.
#[derive(Clone, Debug, PartialEq)]
pub struct Now {
    /// Its number.
    pub id: u32,
    /// The work and the employer.
    pub name: String,
    /// What is kept of it.
    pub lines: Vec<Told>,
    /// The first working day that came, and of which nothing is said yet.
    pub begun: Option<NaiveDate>,
    /// Whether the first working day is still to come.
    pub is_to_come: bool,
    /// Whether the person feels at home.
    pub is_home: bool,
    /// What follows from its end; None while it goes on.
    pub ended: Option<Ended>,
}

/// New work that ended again.
#[derive(Clone, Debug, PartialEq)]
pub struct Ended {
    /// That it ended, and what stays.
    pub body: String,
    /// The own dates ahead, nearest first, after those of this end that have passed.
    pub dates: Vec<NearestDate>,
    /// What to ask about, by where the person lives and worked.
    pub ask: Vec<&'static str>,
    /// The setback that this is.
    pub setback: Setback,
}

/// The new work of now; None when there is none.
pub fn now(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<Now> {
    let work = dossier.new_work()?;
    let is_to_say =
        |day: &NaiveDate| *day <= today && dossier.started.is_none() && work.day(F::Until).is_none();
    Some(Now {
        id: work.id,
        name: name(work, voice),
        lines: told(work, &TOLD, voice),
        begun: work.day(F::Start).filter(is_to_say),
        is_to_come: work.day(F::Start).is_some_and(|day| today < day),
        is_home: dossier.tasks.get(HOME) == Some(TaskStatus::Done),
        ended: work.day(F::Until).map(|day| ended(work, day, dossier, today, voice)),
    })
}

fn ended(work: &Record, day: NaiveDate, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Ended {
    let mut ask = Vec::new();
    if dossier.intake.lives == Answer::Known(Country::Netherlands) {
        ask.push(t::ENDED_NL.get(voice));
    }
    if dossier.intake.works == Answer::Known(Country::Belgium) {
        ask.push(t::ENDED_BE.get(voice));
    }
    Ended {
        body: t::ENDED_BODY.fill(voice, [name(work, voice), dates::day(day, voice)]),
        dates: dates(day, dossier, today, voice),
        ask,
        setback: Setback::JobLost,
    }
}

/// The own dates ahead, and before them those that ran from the end of the work and have passed: something can still be
/// done then.
fn dates(ended: NaiveDate, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<NearestDate> {
    let passed = own_dates(dossier, today).into_iter().filter_map(|deadline| match deadline.outcome {
        DeadlineOutcome::On { days_left: ..0, counted_from, .. } if counted_from == ended => {
            dated(&deadline, voice)
        }
        _ => None,
    });
    let told = |date: NearestDate| NearestDate { left: t::ENDED_PASSED.owned(voice), ..date };
    passed.map(told).chain(dates_ahead(dossier, today, voice)).collect()
}

/// New work from before this one, the latest first: name and lines.
pub fn before(dossier: &Dossier, voice: Voice) -> Vec<(u32, String, Vec<Told>)> {
    let all = dossier.records.of(RecordKind::NewWork).rev().skip(1);
    all.map(|work| (work.id, name(work, voice), told(work, &TOLD, voice))).collect()
}

/// Saying that the first working day came.
pub fn begin(day: NaiveDate, dossier: &Dossier) -> Changes {
    Changes { commands: vec![Command::Started(Some(day))], back: vec![Command::Started(dossier.started)] }
}

/// Saying that one feels at home, or not yet after all.
pub fn feel_home(is_home: bool) -> Command {
    Command::Task(HOME.to_owned(), is_home.then_some(TaskStatus::Done))
}

/// The field of the last day.
pub fn lost_field(voice: Voice) -> (FormField, Typed) {
    (record_field(RecordKind::NewWork, F::Until, voice), Typed::default())
}

/// The changes with which someone goes back to searching.
///
/// # Errors
/// What is to be mended.
pub fn lost(
    typed: &Typed,
    dossier: &Dossier,
    today: NaiveDate,
    voice: Voice,
) -> Result<Vec<Command>, Vec<Problem>> {
    let asked: Asked = record_field(RecordKind::NewWork, F::Until, voice).asked;
    let day = typed.read_day(asked, voice).map_err(|problem| vec![problem])?;
    let Some(work) = dossier.new_work() else { return Ok(Vec::new()) };
    if work.day(F::Start).is_some_and(|start| day < start) {
        return Err(vec![problem(asked, t::LOST_TOO_SOON.owned(voice))]);
    }
    let commands = lost_on(day, work, dossier, today);
    let mut tried = dossier.clone();
    match commands.iter().try_for_each(|command| tried.apply(command.clone(), today)) {
        Ok(()) => Ok(commands),
        Err(refusal) => Err(vec![refused(refusal, asked, voice)]),
    }
}

fn refused(refusal: Refusal, asked: Asked, voice: Voice) -> Problem {
    crate::facts::refused(refusal, crate::facts::FieldOf::Day, asked, voice)
}

/// One step back: the work has a last day, no first day in new work stands, and the search counts anew from that day, or
/// from today when it is still to come. Nothing that was ticked is taken back but that one feels at home.
fn lost_on(day: NaiveDate, work: &Record, dossier: &Dossier, today: NaiveDate) -> Vec<Command> {
    let until = vec![(F::Until, Some(RecordValue::Day(day)))];
    let mut commands = vec![
        Command::Record(RecordCommand::Set(work.id, until)),
        Command::Started(None),
        // What was counted before belongs to the search before.
        Command::SearchingSince(Answer::Open),
        Command::SearchingSince(Answer::Known(day.min(today))),
    ];
    if dossier.before_trying.is_some() {
        commands.insert(0, Command::BackToAnswers);
    }
    if dossier.tasks.get(HOME).is_some() {
        commands.push(feel_home(false));
    }
    commands
}

/// The work goes on after all: from its first day, when that came.
pub fn goes_on(dossier: &Dossier, today: NaiveDate) -> Vec<Command> {
    let Some(work) = dossier.new_work() else { return Vec::new() };
    let start = work.day(F::Start).filter(|day| *day <= today);
    vec![Command::Record(RecordCommand::Set(work.id, vec![(F::Until, None)])), Command::Started(start)]
}
