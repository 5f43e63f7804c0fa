//! The intake: one question a page, every answer kept at once. Leaves out what the answers do.

mod fields;
mod last_day;
mod recovery;

use crate::shell::Errors;
use crate::state::{DossierStore, Place};
use crate::ui::{Back, Button, Details, ErrorSummary, FieldError, FieldText, Page};
use content::Voice;
use content::texts::{common, intake as t};
use leptos::prelude::*;
use screens::intake;
use screens::route::Question;

/// What is wrong on the page, by field; set when the form is sent.
pub type Problems = RwSignal<Vec<FieldError>>;

/// The page of a question; with `change` its answer leads straight back.
pub fn screen(question: Question, change: bool, voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let place = expect_context::<Place>();
    let errors = expect_context::<Errors>();
    let problems: Problems = RwSignal::new(Vec::new());
    // What a field found wrong with what was typed, before the form is sent.
    let typed: Problems = RwSignal::new(Vec::new());
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let mut found = typed.get_untracked();
        if found.is_empty() {
            let missing = store.peek(|dossier| intake::missing(question, dossier));
            found.extend(missing.map(|(field, sentence)| FieldError {
                field: field.to_owned(),
                message: sentence.get(voice).to_owned(),
            }));
        }
        errors.0.set(!found.is_empty());
        if found.is_empty() {
            place.go(store.peek(|dossier| intake::after(question, change, dossier)));
        }
        problems.set(found);
    };
    let next = move || store.with(|dossier| intake::after(question, change, dossier)).href();
    let back = Back { href: intake::before(question, change).href(), label: common::BACK.get(voice).to_owned() };
    view! {
        <Page back>
            <ErrorSummary id="error-summary" title=common::ERROR_SUMMARY_TITLE.get(voice) errors=problems />
            <p class="soft">{intake::step(question, voice)}</p>
            <form class="question" novalidate on:submit=send>
                {fields::view(question, problems, typed, voice)}
                <Details summary=t::WHY.get(voice)>
                    <p>{intake::text(question).why.get(voice)}</p>
                    <p>{t::UNKNOWN_EFFECT.get(voice)}</p>
                </Details>
                <p class="row">
                    <Button label=common::NEXT.get(voice) submit=true />
                    <a href=next>{common::SKIP.get(voice)}</a>
                </p>
            </form>
        </Page>
    }
}

/// The question as the title of the page, with its hint and the error of its field.
pub fn title_text(question: Question, field: &'static str, problems: Problems, voice: Voice) -> FieldText {
    let text = intake::text(question);
    FieldText::new(text.title.get(voice))
        .hint(text.hint.get(voice).to_owned())
        .error(error_of(field, problems))
        .title()
}

/// The error of a field as it is now.
pub fn error_of(field: &'static str, problems: Problems) -> Signal<Option<String>> {
    Signal::derive(move || {
        let found = problems.get().into_iter().find(|error| error.field.starts_with(field));
        found.map(|error| error.message)
    })
}
