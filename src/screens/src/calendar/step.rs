//! Steps of the plan as other pages name them. Leaves out their days.

use content::Voice;
use domain::dossier::{Dossier, Record, RecordField, TaskStatus};

/// What was said of a step: of its task, or of itself.
pub(crate) fn status(step: &Record, dossier: &Dossier) -> Option<TaskStatus> {
    let task = step.words(RecordField::Task);
    let own = ["eigen-", &step.id.to_string()].concat();
    dossier.tasks.get(if task.is_empty() { &own } else { task })
}

/// Whether it is still to be done.
pub(crate) fn is_open(step: &Record, dossier: &Dossier) -> bool {
    !matches!(status(step, dossier), Some(TaskStatus::Done | TaskStatus::Skipped))
}

/// Its name: own words, or that of its task.
pub(crate) fn name(step: &Record, voice: Voice) -> Option<String> {
    let own = step.words(RecordField::Title);
    let mut tasks = content::phases().iter().flat_map(|phase| phase.tasks);
    let mut task = || tasks.find(|it| it.id == step.words(RecordField::Task));
    if own.is_empty() { task().map(|task| task.name.owned(voice)) } else { Some(own.to_owned()) }
}
