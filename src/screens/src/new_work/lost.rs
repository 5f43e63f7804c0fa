//! New work that ends: again after it began, or before its first day; with the way back to searching, and back again.
//! Leaves out what stands there then.

use super::now::HOME;
use super::now::feel_home;
use super::offers::TAKEN;
use super::taking::{Changes, is_of};
use crate::facts::{Asked, Problem, Typed, problem};
use crate::plan::{again, holds};
use crate::plan_steps::{RESUME, YOU, base, is_open, resumes, status};
use crate::records::record_field;
use crate::typed_form::FormField;
use chrono::NaiveDate;
use content::Voice;
use content::texts::new_work as t;
use domain::dossier::{
    Command, Dossier, Record, RecordCommand, RecordField as F, RecordKind, RecordValue, Refusal,
};
use domain::plan::Condition;
use domain::values::Answer;

/// How new work ends before its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Off {
    /// The employer does not go on.
    Theirs,
    /// The person does not.
    Mine,
    /// It is not known: the offer is open once more.
    Open,
}

/// New work that does not go on before its first day: it goes, and its offer and application say why, or are open again.
pub fn off(how: Off, dossier: &Dossier) -> Changes {
    let mut changes = Changes::default();
    let Some(work) = dossier.new_work() else { return changes };
    let word = match how {
        Off::Theirs => "gone",
        Off::Mine => "withdrawn",
        Off::Open => "",
    };
    for kind in [RecordKind::JobOffer, RecordKind::Application] {
        let was_taken = |it: &&Record| it.choice(F::Outcome) == TAKEN && is_of(work, it);
        let Some(record) = dossier.records.of(kind).rfind(was_taken) else { continue };
        let mut said = vec![(F::Outcome, F::Outcome.shape().choice(word))];
        if how == Off::Open && kind == RecordKind::Application {
            said.push((F::Closed, None));
        }
        changes.set(record, said);
    }
    changes.commands.push(Command::Record(RecordCommand::Remove(work.id)));
    changes.back.push(Command::Record(RecordCommand::PutBack(Box::new(work.clone()))));
    changes
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
        Ok(()) => Ok(commands.into_iter().chain(resuming(&tried, today)).collect()),
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

/// In a plan with guidance: the step of taking it up again, while its term runs and it does not stand there open.
fn resuming(dossier: &Dossier, today: NaiveDate) -> Option<Command> {
    let mut steps = dossier.records.of(RecordKind::Step).peekable();
    let is_planned = steps.peek().is_some() && holds(Condition::Guided, dossier, today);
    let is_it = |step: &Record| base(step) == RESUME && is_open(step, dossier);
    let is_wanted = is_planned && !steps.any(is_it) && resumes(dossier, today);
    // Asking for it is up to the person.
    let said = vec![
        (F::Task, Some(RecordValue::Words(again(RESUME, dossier)))),
        (F::Day, Some(RecordValue::Day(today))),
        (F::Owner, F::Owner.shape().choice(YOU)),
    ];
    is_wanted.then_some(Command::Record(RecordCommand::Add(RecordKind::Step, said)))
}

/// The work goes on after all: from its first day, when that came. The step that came with its end goes, unless something
/// was said of it.
pub fn goes_on(dossier: &Dossier, today: NaiveDate) -> Vec<Command> {
    let Some(work) = dossier.new_work() else { return Vec::new() };
    let start = work.day(F::Start).filter(|day| *day <= today);
    let word = again(RESUME, dossier);
    let came = |step: &&Record| step.words(F::Task) == word && status(step, dossier).is_none();
    let step = dossier.records.of(RecordKind::Step).find(came).map(|step| RecordCommand::Remove(step.id));
    let until = RecordCommand::Set(work.id, vec![(F::Until, None)]);
    let mut commands = vec![Command::Record(until), Command::Started(start)];
    commands.extend(step.map(Command::Record));
    commands
}
