//! The intake: one question a page, every answer kept at once. Leaves out what the answers do.

mod fields;
mod last_day;
mod recovery;

use crate::leptos::*;
use crate::state::{Here, here};
use crate::ui::element::{el, live};
use crate::ui::{FieldError, FieldText, PageHead, details, error_of, error_summary, link, page, submit};
use content::Voice;
use content::texts::{common, intake as t};
use screens::intake;
use screens::route::Question;

/// What is wrong on the page, by field; set when the form is sent.
pub type Problems = RwSignal<Vec<FieldError>>;

/// The page of a question; with `change` its answer leads straight back.
pub fn screen(question: Question, change: bool, voice: Voice) -> AnyView {
    let Here { store, place, has_errors, .. } = here();
    let problems: Problems = RwSignal::new(Vec::new());
    // What a field found wrong with what was typed, before the form is sent.
    let typed: Problems = RwSignal::new(Vec::new());
    let send = move |event: platform::event::Event| {
        event.prevent_default();
        let mut found = typed.get_untracked();
        if found.is_empty() {
            let missing = store.peek(|dossier| intake::missing(question, dossier));
            found.extend(missing.map(|(field, sentence)| FieldError {
                field: field.to_owned(),
                message: sentence.get(voice).to_owned(),
            }));
        }
        has_errors.set(!found.is_empty());
        if found.is_empty() {
            place.go(store.peek(|dossier| intake::after(question, change, dossier)));
        }
        problems.set(found);
    };
    let next = live(move || store.with(|dossier| intake::after(question, change, dossier)).href());
    let why = vec![
        el("p").child(intake::text(question).why.get(voice)).view(),
        el("p").says(&t::UNKNOWN_EFFECT, voice).view(),
    ];
    let form = el("form")
        .class("question")
        .attr("novalidate", "")
        .on("submit", send)
        .children(fields::view(question, problems, typed, voice))
        .child(details(t::WHY.get(voice), why))
        .child(
            el("p")
                .class("row")
                .child(submit(common::NEXT.get(voice)))
                .child(link(common::SKIP.get(voice), next)),
        );
    let head = PageHead::default().back(intake::before(question, change).href(), common::BACK.get(voice));
    page(
        head,
        vec![
            error_summary("error-summary", common::ERROR_SUMMARY_TITLE.get(voice), problems),
            el("p").class("soft").child(intake::step(question, voice)).view(),
            form.view(),
        ],
    )
}

/// The question as the title of the page, with its hint and the error of its field.
pub fn title_text(question: Question, field: &'static str, problems: Problems, voice: Voice) -> FieldText {
    let text = intake::text(question);
    FieldText::new(text.title.get(voice)).hint(text.hint.get(voice)).error(error_of(field, problems)).title()
}
