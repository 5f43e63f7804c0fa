//! One exercise: its steps, what was written, and whether the person did it. Only draws.

use super::{result, steps, turns};
use crate::leptos::*;
use crate::state::{here, occupations};
use crate::ui::element::el;
use crate::ui::{Checkboxes, FieldText, PageHead, RadioOption, checkboxes, page};
use content::texts::exercises as t;
use content::{ExerciseEntry, Step, Voice, exercise};
use domain::dossier::{Command, TaskStatus};
use screens::exercises::{done_id, is_done, length};
use screens::occupations::known::Known;
use screens::route::Route;

/// How many people take part, at first.
const PEOPLE: u8 = 4;

/// What the parts of an exercise share.
#[derive(Clone, Copy)]
pub struct Desk {
    /// Which exercise.
    pub exercise: &'static ExerciseEntry,
    /// The table of occupations, for what it says of the work that someone goes for.
    pub known: Option<Known>,
    /// How many people take part, in a group.
    pub people: RwSignal<u8>,
    /// How the person is spoken to.
    pub voice: Voice,
}

/// The screen.
pub fn screen(id: &'static str, voice: Voice) -> AnyView {
    let Some(exercise) = exercise(id) else { return super::screen(voice) };
    let desk = Desk { exercise, known: occupations(voice), people: RwSignal::new(PEOPLE), voice };
    let drawn = exercise.steps.iter().map(|step| steps::step(step, desk));
    let body = el("div")
        .class("stack no-print")
        .child(el("p").class("small soft").child([&length(exercise, voice), "."].concat()))
        .children(turns::asks(exercise).then(|| turns::people(desk)))
        .children(drawn)
        .child(done(exercise, voice));
    let head = PageHead::titled(exercise.title.get(voice))
        .lede(exercise.gives.get(voice))
        .back(Route::Exercises.href(), t::ALL.get(voice));
    let has_own = exercise.steps.iter().any(|step| matches!(step.is, Step::Words(..) | Step::Check(..)));
    let mut content = vec![body.view()];
    content.extend(has_own.then(|| result::view(desk)));
    page(head, content)
}

/// The person's own word that they did it.
fn done(exercise: &'static ExerciseEntry, voice: Voice) -> AnyView {
    let store = here().store;
    let is_on = store.peek(|dossier| is_done(exercise, dossier));
    let chosen = RwSignal::new(is_on);
    checkboxes(Checkboxes {
        id: "exercise-done",
        text: FieldText::new(exercise.title.get(voice)),
        options: vec![RadioOption::new("done", t::MARK_DONE.get(voice))],
        values: Box::new(move || chosen.get().then(|| "done".to_owned()).into_iter().collect()),
        on_change: Box::new(move |_, is_on| {
            chosen.set(is_on);
            let status = is_on.then_some(TaskStatus::Done);
            store.run(Command::Task(done_id(exercise), status)).ok();
        }),
    })
}
