//! What we would change in a plan since the answers changed; nothing of it happens by itself. Leaves out days that the
//! person chose: those are looked at only when they ask.

use super::basis::Basis;
use super::proposal::{Proposal, belongs, earliest};
use super::stored::Stored;
use super::taking::{add, line};
use crate::plan_steps::{name, status, task_of};
use crate::wording::dates;
use chrono::NaiveDate;
use content::Voice;
use content::texts::plan as t;
use domain::dossier::{Command, Dossier, Record, RecordCommand, RecordField, RecordKind, RecordValue, Said};
use domain::plan::{Graph, Node, Takes, settled};

/// Days of work from which another length is offered.
const MUCH: u32 = 5;

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// What the answers make needful.
    Needful,
    /// All days as we would lay them now, also those that the person moved.
    AllDays,
}

/// A change of the plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// A step that is not in it yet.
    Add(Command),
    /// A step that is no longer needed.
    Drop(u32),
    /// A step on another day, of another length.
    Move(u32, NaiveDate, u32),
}

/// A change in words.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedChange {
    /// What it is known by.
    pub key: String,
    /// What it is.
    pub label: String,
    /// Why, or when.
    pub note: String,
    /// The change.
    pub change: Change,
}

/// What we would change today; nothing when there is no step of ours.
pub fn changes(dossier: &Dossier, today: NaiveDate, wanted: Wanted, voice: Voice) -> Vec<OfferedChange> {
    let stored = Stored::of(dossier, today, None);
    if dossier.records.of(RecordKind::Step).all(|step| task_of(step).is_none()) {
        return Vec::new();
    }
    let (proposal, anew) = (Proposal::of(dossier, today), Basis::anew(dossier, today));
    let mut all = Vec::new();
    for step in &proposal.steps {
        if super::round::step(step.planned, dossier).is_none() {
            all.push(OfferedChange {
                key: ["erbij", step.task.id].join("-"),
                label: t::CHANGE_ADD.fill(voice, [step.task.name.get(voice)]),
                note: line(step, dossier, today, voice),
                change: Change::Add(add(step, dossier)),
            });
        }
    }
    let needed = needed(&stored, today);
    for ((step, planned), needed) in stored.steps.iter().zip(&stored.planned).zip(needed) {
        let (Some(planned), Some(task)) = (planned, task_of(step)) else { continue };
        let called = name(step, voice).unwrap_or_default();
        if !belongs(planned, task, dossier, today) {
            all.push(OfferedChange {
                key: ["weg", &step.id.to_string()].join("-"),
                label: t::CHANGE_DROP.fill(voice, [called]),
                note: t::CHANGE_DROP_WHY.owned(voice),
                change: Change::Drop(step.id),
            });
            continue;
        }
        let is_begun = status(step, dossier).is_some();
        if step.choice(RecordField::Fixed) == "yes" || is_begun && wanted == Wanted::Needful {
            continue;
        }
        let ours = proposal.steps.iter().find(|it| it.task.id == planned.id);
        let (old, days) = (step.day(RecordField::Day), step.count(RecordField::Days).unwrap_or(1));
        let (day, basis) = match wanted {
            // The first day in new work is known: the person gave it with the work.
            _ if planned.is_aim && stored.basis.first_day.is_some() => (stored.basis.first_day, &anew),
            Wanted::Needful => (needed, &stored.basis),
            // What was begun keeps the day of that.
            Wanted::AllDays => (ours.and_then(|it| it.day).filter(|day| today <= *day && !is_begun), &anew),
        };
        let length = length(planned.takes, day.or(old), days, basis, today);
        let Some(day) = day.or(old).filter(|day| Some(*day) != old || length != days) else { continue };
        all.push(OfferedChange {
            key: ["anders", &step.id.to_string()].join("-"),
            label: t::CHANGE_MOVE.fill(voice, [called]),
            note: t::CHANGE_MOVE_TO.fill(voice, [dates::day(day, voice), length.to_string()]),
            change: Change::Move(step.id, day, length),
        });
    }
    all
}

/// How many days a step takes that now takes so many: another length only when it differs much. A search that runs takes
/// the days that went by and those that are left; one that began after that was told stays as it is.
fn length(takes: Takes, day: Option<NaiveDate>, days: u32, basis: &Basis, today: NaiveDate) -> u32 {
    let gone = match (takes, day) {
        (Takes::Days(_), _) => return days,
        (Takes::Search(_), Some(day)) if basis.told < day && day <= today => return days,
        (Takes::Search(_), Some(day)) if day < basis.told => basis.workdays.between(day, basis.told),
        _ => 0,
    };
    Some(gone + basis.takes(takes)).filter(|new| MUCH <= new.abs_diff(days)).unwrap_or(days)
}

/// What stands above them. Only a step that fits no more tells that the answers changed: what could be added was perhaps
/// never taken over.
pub fn heading(offered: &[OfferedChange], voice: Voice) -> &'static str {
    let has_changed = offered.iter().any(|it| matches!(it.change, Change::Drop(_)));
    if has_changed { &t::CHANGES_HEADING } else { &t::MORE_HEADING }.get(voice)
}

/// The days before which steps cannot begin by what the answers name; None where a step can stand where it is.
fn needed(stored: &Stored<'_>, today: NaiveDate) -> Vec<Option<NaiveDate>> {
    let raised = |(node, planned): (&Node, &Option<&'static content::PlannedTask>)| {
        // A term that passed asks for no day that passed.
        let latest = node.latest.filter(|latest| today <= *latest);
        let floor = planned.map(|planned| match latest {
            Some(latest) => node.day.map_or(latest, |day| day.min(latest)),
            None => earliest(planned, node.after.is_empty(), &stored.basis),
        });
        let day = node.day.zip(floor).map(|(day, floor)| match latest {
            Some(_) => floor,
            None => day.max(floor),
        });
        Node { day: day.or(node.day), ..node.clone() }
    };
    let workdays = &stored.basis.workdays;
    let as_it_is = settled(&stored.graph, workdays);
    let nodes = stored.graph.nodes().iter().zip(&stored.planned).map(raised).collect();
    let as_needed = settled(&Graph::new(nodes), workdays);
    let differs = |(needed, is): (Option<NaiveDate>, Option<NaiveDate>)| needed.filter(|_| needed != is);
    as_needed.into_iter().zip(as_it_is).map(differs).collect()
}

/// The changes of the dossier that these make, and the ones that take them back.
pub fn taken(chosen: &[OfferedChange], dossier: &Dossier) -> (Vec<Command>, Vec<Command>) {
    let (mut commands, mut back) = (Vec::new(), Vec::new());
    let mut number = dossier.records.newest();
    let record = |command| Command::Record(command);
    for offered in chosen {
        match &offered.change {
            Change::Add(command) => {
                commands.push(command.clone());
                number += 1;
                back.push(record(RecordCommand::Remove(number)));
            }
            Change::Drop(id) => {
                commands.push(record(RecordCommand::Remove(*id)));
                let known = dossier.records.get(*id).cloned();
                back.extend(known.map(|known| record(RecordCommand::PutBack(Box::new(known)))));
            }
            Change::Move(id, day, days) => {
                let said = |day, days| -> Said { vec![(RecordField::Day, day), (RecordField::Days, days)] };
                let (new_day, new_days) = (Some(RecordValue::Day(*day)), Some(RecordValue::Count(*days)));
                commands.push(record(RecordCommand::Set(*id, said(new_day, new_days))));
                let get = |known: &Record, field| known.get(field).cloned();
                if let Some(known) = dossier.records.get(*id) {
                    let before = said(get(known, RecordField::Day), get(known, RecordField::Days));
                    back.push(record(RecordCommand::Set(*id, before)));
                }
            }
        }
    }
    (commands, back)
}
