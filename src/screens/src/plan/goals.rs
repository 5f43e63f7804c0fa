//! Goals: those that we propose, and those that stand in the plan. Leaves out the steps towards them.

use super::basis::Basis;
use super::known::holds;
use super::proposal::Proposal;
use crate::occupations::known::Known;
use crate::records;
use chrono::NaiveDate;
use content::Voice;
use content::texts::plan as t;
use domain::dossier::{
    Command, Dossier, Record, RecordCommand, RecordField, RecordKind, RecordValue, Said, Telling,
};
use domain::plan::Condition;

/// A goal of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownGoal {
    /// The number of its record.
    pub id: u32,
    /// What it is.
    pub name: String,
    /// Why, when it is done, and by which day.
    pub lines: Vec<records::Told>,
}

/// The goals that stand in the plan.
pub fn goals(dossier: &Dossier, voice: Voice) -> Vec<ShownGoal> {
    const LINES: [RecordField; 3] = [RecordField::Why, RecordField::DoneWhen, RecordField::Day];
    let shown = |goal: &Record| ShownGoal {
        id: goal.id,
        name: records::name(goal, voice),
        lines: records::told(goal, &LINES, voice),
    };
    dossier.records.of(RecordKind::Goal).map(shown).collect()
}

/// A goal that we propose.
pub(super) struct Draft {
    /// What it is.
    pub title: String,
    done: &'static str,
    day: Option<NaiveDate>,
}

impl Draft {
    /// The command that takes it over.
    pub fn command(self) -> Command {
        let words = |words: String| Some(RecordValue::Words(words));
        let said: Said = vec![
            (RecordField::Title, words(self.title)),
            (RecordField::DoneWhen, words(self.done.to_owned())),
            (RecordField::Day, self.day.map(RecordValue::Day)),
        ];
        Command::Record(RecordCommand::Add(RecordKind::Goal, said))
    }
}

/// The goals that we propose: none when there are goals already.
pub(super) fn drafts(proposal: &Proposal, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<Draft> {
    if dossier.records.of(RecordKind::Goal).next().is_some() {
        return Vec::new();
    }
    let basis = Basis::of(dossier, today);
    let end = |id: &str| {
        let step = proposal.steps.iter().find(|step| step.task.id == id)?;
        Some(step.day.map(|day| basis.workdays.last(day, step.days)))
    };
    let mut all = Vec::new();
    let mut add = |title: String, done: &'static content::Text, day: Option<NaiveDate>| {
        all.push(Draft { title, done: done.get(voice), day });
    };
    if let Some(day) = end("balans-maken") {
        add(t::GOAL_SELF.owned(voice), &t::GOAL_SELF_DONE, day);
    }
    if let Some(day) = end("opleiding-volgen") {
        add(t::GOAL_TRAINING.owned(voice), &t::GOAL_TRAINING_DONE, day);
    }
    if let Some(day) = end("zoeken-beginnen") {
        add(t::GOAL_READY.owned(voice), &t::GOAL_READY_DONE, day);
    }
    // Without a forecast no day is set before which there must be work.
    let aim = proposal.steps.iter().find(|step| step.planned.is_aim).and_then(|step| step.day);
    let aim = aim.filter(|_| dossier.telling == Telling::Now || basis.first_day.is_some());
    let holds = |condition| holds(condition, dossier, today);
    let occupation =
        dossier.work.chosen.and_then(|code| Some(Known::of(voice.language)?.named(code)?.name.to_owned()));
    match occupation {
        _ if holds(Condition::OwnBusiness) => {
            add(t::GOAL_BUSINESS.owned(voice), &t::GOAL_BUSINESS_DONE, aim);
        }
        Some(name) => add(t::GOAL_OCCUPATION.fill(voice, [name]), &t::GOAL_WORK_DONE, aim),
        None if holds(Condition::SameWork) => add(t::GOAL_SAME.owned(voice), &t::GOAL_WORK_DONE, aim),
        None if holds(Condition::NearWork) => add(t::GOAL_NEAR.owned(voice), &t::GOAL_WORK_DONE, aim),
        None if holds(Condition::NewWork) => add(t::GOAL_NEW.owned(voice), &t::GOAL_WORK_DONE, aim),
        None => add(t::GOAL_WORK.owned(voice), &t::GOAL_WORK_DONE, aim),
    }
    all
}
