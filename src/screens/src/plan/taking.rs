//! The proposal in words, to look at before it is taken over, and taking it over. Leaves out what changed since.

use super::goals::drafts;
use super::known::{holds, is_of_health};
use super::proposal::{Proposal, ProposedStep, phase_of};
use crate::map;
use crate::wording::dates;
use chrono::NaiveDate;
use content::texts::plan as t;
use content::{PlannedTask, Voice, because, phases};
use domain::dossier::{Command, Dossier, RecordCommand, RecordField, RecordKind, RecordValue, Said};
use domain::plan::Condition;

/// What we propose, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// The goals.
    pub goals: Vec<String>,
    /// The steps by phase.
    pub phases: Vec<ProposedPhase>,
    /// How many steps there are.
    pub count: usize,
}

/// The steps of a phase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedPhase {
    /// Its id.
    pub id: &'static str,
    /// The name of the phase.
    pub name: &'static str,
    /// The id of the task, its name, and when, who and because of what.
    pub steps: Vec<(&'static str, &'static str, String)>,
}

/// What we propose for a dossier without a plan.
pub fn proposed(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Proposed {
    let proposal = Proposal::of(dossier, today);
    let mut all: Vec<ProposedPhase> = Vec::new();
    for phase in phases() {
        let here = proposal.steps.iter().filter(|step| phase_of(step.task.id) == phase.id);
        let steps: Vec<_> = here
            .map(|step| (step.task.id, step.task.name.get(voice), line(step, dossier, today, voice)))
            .collect();
        if !steps.is_empty() {
            all.push(ProposedPhase { id: phase.id, name: phase.name.get(voice), steps });
        }
    }
    Proposed {
        goals: drafts(&proposal, dossier, today, voice).into_iter().map(|draft| draft.title).collect(),
        phases: all,
        count: proposal.steps.len(),
    }
}

/// The changes that take over these tasks, and our goals when there are none yet.
pub fn take(dossier: &Dossier, today: NaiveDate, tasks: &[String], voice: Voice) -> Vec<Command> {
    let proposal = Proposal::of(dossier, today);
    let goals = drafts(&proposal, dossier, today, voice).into_iter().map(|draft| draft.command());
    let chosen = proposal.steps.iter().filter(|step| tasks.iter().any(|id| id == step.task.id));
    goals.chain(chosen.map(|step| add(step, dossier))).collect()
}

/// The change that puts a step in the plan. It holds no words of ours, so that it speaks the language of the reader.
pub(super) fn add(step: &ProposedStep, dossier: &Dossier) -> Command {
    let mut said: Said = vec![
        (RecordField::Task, Some(RecordValue::Words(super::round::word(step.planned, dossier)))),
        (RecordField::Day, step.day.map(RecordValue::Day)),
        (RecordField::Days, Some(RecordValue::Count(step.days))),
    ];
    if step.owner != crate::plan_steps::owner_word(step.task.owner) {
        said.push((RecordField::Owner, RecordField::Owner.shape().choice(step.owner)));
    }
    Command::Record(RecordCommand::Add(RecordKind::Step, said))
}

/// When, who, and because of which answers, in a line.
pub(super) fn line(step: &ProposedStep, dossier: &Dossier, today: NaiveDate, voice: Voice) -> String {
    let country = dossier.intake.works.known().copied();
    let mut parts = vec![
        step.day.map_or_else(|| t::WHEN_TIME_COMES.owned(voice), |day| dates::day(day, voice)),
        map::owner_of_word(step.owner, country).owned(voice),
    ];
    let [open, health] = reasons(step.planned, dossier, today, voice);
    parts.extend(open.into_iter().chain(health));
    parts.join(" · ")
}

/// The answers because of which a step is there, in words: those that tell nothing of health, and those that do.
pub(super) fn reasons(
    planned: &PlannedTask,
    dossier: &Dossier,
    today: NaiveDate,
    voice: Voice,
) -> [Option<String>; 2] {
    let all = planned.when.iter().chain(planned.any).chain(planned.because);
    let held = all.filter(|condition| holds(**condition, dossier, today));
    let (mut open, mut health): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    for condition in held {
        let words = because(*condition).map_or("", |text| text.get(voice));
        let side = if is_of_health(*condition) { &mut health } else { &mut open };
        if !side.contains(&words) && *condition != Condition::Hired {
            side.push(words);
        }
    }
    [open, health].map(|words| (!words.is_empty()).then(|| t::BECAUSE.fill(voice, [words.join(", ")])))
}
