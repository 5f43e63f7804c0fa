//! The fields of each question. Leaves out the frame of the page.

use super::{Problems, last_day, recovery, title_text};
use crate::answering::Answer;
use crate::state::DossierStore;
use crate::ui::{Field, FieldText};
use content::Voice;
use content::texts::intake as t;
use domain::dossier::{Command, LastWork};
use domain::values::Answer as Given;
use leptos::prelude::*;
use screens::control::Control;
use screens::intake;
use screens::route::Question;

/// The fields of a question.
pub fn view(question: Question, problems: Problems, typed: Problems, voice: Voice) -> AnyView {
    match question {
        Question::Country => one(question, Control::Country, problems, voice).into_any(),
        Question::LastDay => last_day::view(problems, typed, voice).into_any(),
        Question::LastWork => last_work(problems, voice).into_any(),
        Question::Direction => one(question, Control::Direction, problems, voice).into_any(),
        Question::Guidance => guidance(problems, voice).into_any(),
        Question::Recovery => recovery::view(problems, typed, voice).into_any(),
    }
}

/// A question that is one choice.
pub fn one(question: Question, control: Control, problems: Problems, voice: Voice) -> impl IntoView {
    view! { <Answer control text=title_text(question, control.id(), problems, voice) voice /> }
}

fn last_work(problems: Problems, voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let words = Memo::new(move |_| {
        store.with(|dossier| dossier.intake.last_work.known().map(|work| work.words.clone()).unwrap_or_default())
    });
    let say = move |words: String| {
        let sector = store.peek(|dossier| dossier.intake.last_work.known().and_then(|work| work.sector));
        store.run(Command::LastWork(Given::Known(LastWork { sector, words }))).ok();
    };
    view! {
        {one(Question::LastWork, Control::Sector, problems, voice)}
        <Field
            id="own-words"
            text=FieldText::new(t::LAST_WORK_OWN_WORDS.get(voice))
                .hint(t::LAST_WORK_OWN_WORDS_HINT.get(voice).to_owned())
            value=words
            on_input=say
        />
    }
}

fn guidance(problems: Problems, voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let asks = Memo::new(move |_| store.with(intake::asks_terms));
    let terms = move || {
        asks.get().then(|| {
            view! {
                <Answer
                    control=Control::GuidanceMonths
                    text=FieldText::new(t::GUIDANCE_MONTHS_TITLE.get(voice))
                    voice
                    without="none"
                />
                <Answer
                    control=Control::GuidanceKind
                    text=FieldText::new(t::GUIDANCE_KIND_TITLE.get(voice))
                    voice
                />
            }
        })
    };
    view! {
        {one(Question::Guidance, Control::Guidance, problems, voice)}
        {terms}
    }
}
