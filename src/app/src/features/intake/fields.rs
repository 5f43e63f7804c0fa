//! The fields of each question. Leaves out the frame of the page.

use super::{Problems, last_day, recovery, title_text};
use crate::answering::{Asking, answer};
use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{follow, nothing, parts};
use crate::ui::{Field, FieldKind, FieldText, field};
use crate::{later, occupation_search};
use content::Voice;
use content::texts::intake as t;
use domain::dossier::{Command, LastWork};
use domain::values::Answer as Given;
use screens::control::Control;
use screens::intake;
use screens::route::Question;

/// The fields of a question.
pub fn view(question: Question, problems: Problems, typed: Problems, voice: Voice) -> Vec<AnyView> {
    match question {
        Question::Country => vec![one(question, Control::Country, problems, voice)],
        Question::LastDay => last_day::view(problems, typed, voice),
        Question::LastWork => vec![
            one(question, Control::Sector, problems, voice),
            own_words(voice),
            later::part(voice, move |there| occupation_search::last_job_later(there, voice)),
        ],
        Question::Direction => vec![one(question, Control::Direction, problems, voice)],
        Question::Guidance => vec![one(question, Control::Guidance, problems, voice), terms(voice)],
        Question::Recovery => recovery::view(problems, typed, voice),
    }
}

/// A question that is one choice.
pub fn one(question: Question, control: Control, problems: Problems, voice: Voice) -> AnyView {
    answer(control, title_text(question, control.id(), problems, voice), Asking::default(), voice)
}

/// The last work in one's own words.
fn own_words(voice: Voice) -> AnyView {
    let store = here().store;
    let words = move || {
        store.with(|dossier| {
            dossier.intake.last_work.known().map(|work| work.words.clone()).unwrap_or_default()
        })
    };
    let say = move |words: String| {
        let sector = store.peek(|dossier| dossier.intake.last_work.known().and_then(|work| work.sector));
        store.run(Command::LastWork(Given::Known(LastWork { sector, words }))).ok();
    };
    field(Field {
        id: "own-words",
        text: FieldText::new(t::LAST_WORK_OWN_WORDS.get(voice)).hint(t::LAST_WORK_OWN_WORDS_HINT.get(voice)),
        value: Box::new(words),
        on_input: Box::new(say),
        kind: FieldKind::Text,
    })
}

/// Months and kind of guidance, once there is any.
fn terms(voice: Voice) -> AnyView {
    let store = here().store;
    let asks = store.whether(intake::asks_terms);
    follow(move || {
        if !asks.get() {
            return nothing();
        }
        let months = FieldText::new(t::GUIDANCE_MONTHS_TITLE.get(voice));
        let kind = FieldText::new(t::GUIDANCE_KIND_TITLE.get(voice));
        parts(vec![
            answer(Control::GuidanceMonths, months, Asking { without: "none", ..Asking::default() }, voice),
            answer(Control::GuidanceKind, kind, Asking::default(), voice),
        ])
    })
}
