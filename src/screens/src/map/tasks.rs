//! The tasks of a phase in words, and how the phase fits what others describe. Leaves out dates.

use crate::plan_steps::{is_on_route, owner_word};
use content::texts::{common, route as t};
use content::{PhaseEntry, TaskEntry, TaskLength, Text, Voice};
use domain::dossier::{Dossier, TaskStatus};
use domain::phases::Phase;
use domain::values::Country;

/// One task as shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownTask {
    /// Its id.
    pub id: &'static str,
    /// What to do.
    pub name: String,
    /// Where on the page it is done.
    pub href: Option<String>,
    /// Why it helps.
    pub why: String,
    /// Who does it.
    pub owner: String,
    /// About how long.
    pub length: String,
    /// How far it is, in words.
    pub status: String,
    /// What the person can say of it.
    pub marks: Vec<Mark>,
}

/// Something the person can say of a task.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The status it gives; None takes it back.
    pub status: Option<TaskStatus>,
    /// The words on the button.
    pub label: String,
}

/// The ids of the tasks of a phase for someone in a country; all when the country is not known.
pub(super) fn ids(phase: Phase, dossier: &Dossier, country: Option<Country>) -> Vec<&'static str> {
    super::entry(phase)
        .map(|entry| of(entry, dossier, country).map(|task| task.id).collect())
        .unwrap_or_default()
}

pub(super) fn of(
    entry: &'static PhaseEntry,
    dossier: &Dossier,
    country: Option<Country>,
) -> impl Iterator<Item = &'static TaskEntry> {
    entry.tasks.iter().filter(move |task| is_on_route(task, dossier, country))
}

pub(super) fn shown(
    entry: &'static PhaseEntry,
    dossier: &Dossier,
    country: Option<Country>,
    voice: Voice,
) -> Vec<ShownTask> {
    of(entry, dossier, country)
        .map(|task| {
            let status = dossier.tasks.get(task.id);
            ShownTask {
                id: task.id,
                name: task.name.owned(voice),
                href: href(task),
                why: task.why.owned(voice),
                owner: [t::OWNER_LABEL.get(voice), owner_of_word(owner_word(task.owner), country).get(voice)]
                    .join(": "),
                length: length(task.length, voice),
                status: status_text(status).owned(voice),
                marks: marks(status, voice),
            }
        })
        .collect()
}

/// Where on the page a task is done.
pub(super) fn href(task: &TaskEntry) -> Option<String> {
    task.at.map(|at| ["#/", at].concat())
}

/// How far something is, in words.
pub fn status_text(status: Option<TaskStatus>) -> &'static Text {
    match status {
        None => &t::STATUS_NOT_STARTED,
        Some(TaskStatus::Begun) => &t::STATUS_BEGUN,
        Some(TaskStatus::Done) => &t::STATUS_DONE,
        Some(TaskStatus::Skipped) => &t::STATUS_SKIPPED,
    }
}

/// What the person can say of something that is so far.
pub fn marks(status: Option<TaskStatus>, voice: Voice) -> Vec<Mark> {
    let all: [(Option<TaskStatus>, &Text); 4] = [
        (Some(TaskStatus::Done), &t::MARK_DONE),
        (Some(TaskStatus::Begun), &t::MARK_BEGUN),
        (Some(TaskStatus::Skipped), &t::MARK_SKIPPED),
        (None, &t::MARK_OPEN),
    ];
    let others = all.into_iter().filter(|(mark, _)| *mark != status);
    others.map(|(status, label)| Mark { status, label: label.owned(voice) }).collect()
}

/// Who does something, by the word of a record.
pub fn owner_of_word(word: &str, country: Option<Country>) -> &'static Text {
    let in_belgium = country == Some(Country::Belgium);
    match word {
        "employer" => &t::OWNER_EMPLOYER,
        "coach" => &t::OWNER_COACH,
        "benefit-agency" if in_belgium => &t::OWNER_RVA,
        "job-service" if in_belgium => &t::OWNER_VDAB,
        "benefit-agency" | "job-service" => &t::OWNER_UWV,
        "doctor" => &t::OWNER_DOCTOR,
        _ => &t::OWNER_YOU,
    }
}

/// About how long.
pub fn length(length: TaskLength, voice: Voice) -> String {
    match length {
        TaskLength::Minutes(count) => t::ABOUT_MINUTES.fill(voice, [count.to_string()]),
        TaskLength::Weeks(count) => t::ABOUT_WEEKS.fill(voice, [count.to_string()]),
    }
}

/// In which parts of three common descriptions the phase falls.
pub(super) fn mapping(entry: &PhaseEntry, voice: Voice) -> Vec<String> {
    let five: [&Text; 5] = [&t::FIVE_1, &t::FIVE_2, &t::FIVE_3, &t::FIVE_4, &t::FIVE_5];
    let four: [&Text; 4] = [&t::FOUR_1, &t::FOUR_2, &t::FOUR_3, &t::FOUR_4];
    let six: [&Text; 6] = [&t::SIX_1, &t::SIX_2, &t::SIX_3, &t::SIX_4, &t::SIX_5, &t::SIX_6];
    let parts = |numbers: &[u8], names: &[&Text]| {
        let named = numbers.iter().filter_map(|number| names.get(usize::from(*number).checked_sub(1)?));
        let named: Vec<&str> = named.map(|text| text.get(voice)).collect();
        if named.is_empty() { common::SOURCE_NONE.owned(voice) } else { named.join(", ") }
    };
    let mut lines = Vec::new();
    for (numbers, names, template) in [
        (entry.five_steps, &five[..], &t::MAPPING_FIVE),
        (entry.four_phases, &four[..], &t::MAPPING_FOUR),
        (entry.six_elements, &six[..], &t::MAPPING_SIX),
    ] {
        if !numbers.is_empty() {
            lines.push(template.fill(voice, [parts(numbers, names)]));
        }
    }
    if lines.is_empty() { vec![t::MAPPING_NONE.owned(voice)] } else { lines }
}
