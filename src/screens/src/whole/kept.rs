//! What the person keeps of their way: plan, applications, people, curriculum vitae, weeks, offers, new work.

use super::{Block, Page, Section};
use crate::records::{name, told};
use crate::{plan_steps, search};
use content::Text;
use content::texts::{data as d, look_back};
use domain::dossier::{Record, RecordField, RecordKind, TaskStatus};

/// The sorts in reading order, each with its kinds.
pub(crate) const SORTS: [(&Text, &[RecordKind]); 9] = [
    (&d::KEPT_GOALS, &[RecordKind::Goal]),
    (&d::KEPT_STEPS, &[RecordKind::Step]),
    (&d::KEPT_APPLICATIONS, &[RecordKind::Application]),
    (&d::KEPT_CONTACTS, &[RecordKind::Contact]),
    (&d::KEPT_ACTIVITIES, &[RecordKind::Activity]),
    (
        &d::KEPT_CV,
        &[
            RecordKind::CvHead,
            RecordKind::CvWork,
            RecordKind::CvStudy,
            RecordKind::CvSkill,
            RecordKind::CvLanguage,
            RecordKind::CvOther,
        ],
    ),
    (&d::KEPT_WEEKS, &[RecordKind::CheckIn, RecordKind::Evaluation]),
    (&d::KEPT_OFFERS, &[RecordKind::JobOffer]),
    (&d::KEPT_NEW_WORK, &[RecordKind::NewWork, RecordKind::Aftercare]),
];

/// A section for each sort.
pub(super) fn sections(page: Page<'_>) -> Vec<Section> {
    SORTS.iter().map(|(heading, kinds)| section(page, heading, kinds)).collect()
}

fn section(page: Page<'_>, heading: &Text, kinds: &[RecordKind]) -> Section {
    let mut blocks = Vec::new();
    for kind in kinds {
        for record in page.dossier.records.of(*kind) {
            blocks.extend(one(page, record));
        }
    }
    if kinds.contains(&RecordKind::Application) && !blocks.is_empty() {
        blocks.extend(Block::lines(search::how_it_goes(page.dossier, page.today, page.voice)));
    }
    Section::new(heading.get(page.voice), blocks)
}

/// A record under its name, with all that stands in it.
fn one(page: Page<'_>, record: &Record) -> Vec<Block> {
    let voice = page.voice;
    // The id of a task and whether a day is fixed are for the plan, not for people.
    let is_for_people = |field: &RecordField| !matches!(field, RecordField::Task | RecordField::Fixed);
    let fields: Vec<RecordField> = record.kind.fields().iter().copied().filter(is_for_people).collect();
    let (mut called, mut told) = (name(record, voice), told(record, &fields, voice));
    // What the heading says is not said again.
    told.retain(|line| line.value != called);
    if record.kind == RecordKind::Evaluation {
        called = [look_back::TITLE.get(voice), ": ", &called].concat();
    }
    if record.kind == RecordKind::Step {
        called = plan_steps::name(record, voice).unwrap_or(called);
        let status = match plan_steps::status(record, page.dossier) {
            Some(TaskStatus::Done) => Some(&content::texts::route::STATUS_DONE),
            Some(TaskStatus::Skipped) => Some(&content::texts::route::STATUS_SKIPPED),
            Some(TaskStatus::Begun) => Some(&content::texts::route::STATUS_BEGUN),
            None if plan_steps::is_behind(record, page.dossier) => Some(&content::texts::plan::BEHIND),
            None => None,
        };
        if let Some(status) = status {
            called = [&called, " (", status.get(voice), ")"].concat();
        }
    }
    let mut blocks = vec![Block::Under(called)];
    if !told.is_empty() {
        blocks.push(Block::told(told));
    }
    blocks
}
