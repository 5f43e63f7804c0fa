//! The list of exercises by group, each with its length and where one stands: begun, or done by the person's own word.
//! Never how much of it. Leaves out what fits now.

use super::{length, own};
use crate::route::Route;
use content::texts::exercises as t;
use content::{ExerciseEntry, Step, Voice, exercise_groups};
use domain::dossier::{Dossier, TaskStatus};

/// Exercises that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What they are about.
    pub name: &'static str,
    /// The exercises.
    pub rows: Vec<Row>,
}

/// One exercise in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its id.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// Where it is.
    pub href: String,
    /// What it gives, and about how long it takes.
    pub about: String,
    /// Where one stands; empty before it is begun.
    pub state: &'static str,
}

/// All groups.
pub fn groups(dossier: &Dossier, voice: Voice) -> Vec<Group> {
    let rows = |exercises: &'static [ExerciseEntry]| exercises.iter().map(|it| row(it, dossier, voice));
    let group = |group: &'static content::ExerciseGroup| Group {
        name: group.name.get(voice),
        rows: rows(group.exercises).collect(),
    };
    exercise_groups().iter().map(group).collect()
}

fn row(exercise: &'static ExerciseEntry, dossier: &Dossier, voice: Voice) -> Row {
    let state = match () {
        () if is_done(exercise, dossier) => t::DONE.get(voice),
        () if is_begun(exercise, dossier) => t::BEGUN.get(voice),
        () => "",
    };
    Row {
        id: exercise.id,
        name: exercise.title.get(voice),
        href: Route::Exercise(exercise.id).href(),
        about: [exercise.gives.get(voice), " ", &length(exercise, voice), "."].concat(),
        state,
    }
}

/// The id under which the person says that they did an exercise.
pub fn done_id(exercise: &ExerciseEntry) -> String {
    own(exercise, "gedaan")
}

/// Whether the person says that they did it.
pub fn is_done(exercise: &ExerciseEntry, dossier: &Dossier) -> bool {
    dossier.tasks.get(&done_id(exercise)) == Some(TaskStatus::Done)
}

/// Whether something was written or ticked in it.
fn is_begun(exercise: &ExerciseEntry, dossier: &Dossier) -> bool {
    exercise.steps.iter().any(|step| match step.is {
        Step::Words(id, ..) => dossier.notes.get(id).is_some(),
        Step::Check(_, items) => items.iter().any(|(id, _)| dossier.tasks.get(id).is_some()),
        _ => false,
    })
}
