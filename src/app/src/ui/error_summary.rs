//! What must be mended before going on, above the page. Says nothing by itself: each message is also at its field.
//!
//! Accessibility: a heading that takes focus when errors appear, so that a screen reader reads it and the next Tab is
//! the first link; each link moves focus to its field. No `role="alert"`: focus already announces it. Set the list
//! only when a form is sent, never while a person types, or focus would be taken from them.

use super::element::{Element, Live, el, follow};
use crate::leptos::*;

/// One message and the field it is about.
#[derive(Clone, PartialEq, Eq)]
pub struct FieldError {
    /// Id of the input to go to.
    pub field: String,
    /// The same sentence as at the field.
    pub message: String,
}

/// The list of errors under this title, in the order of the fields; nothing at all while it is empty.
pub fn error_summary(id: &'static str, title: &'static str, errors: RwSignal<Vec<FieldError>>) -> AnyView {
    effect(move || {
        if errors.with(|errors| !errors.is_empty()) {
            platform::focus::soon(id.to_owned());
        }
    });
    follow(move || {
        let errors = errors.get();
        if errors.is_empty() {
            return super::element::nothing();
        }
        el("div")
            .class("error-summary")
            .child(el("h2").class("error-summary__title").attr("id", id).attr("tabindex", "-1").child(title))
            .child(el("ul").class("error-summary__list").children(errors.into_iter().map(link)))
            .view()
    })
}

/// The error of a field as it is now.
pub fn error_of(field: &'static str, errors: RwSignal<Vec<FieldError>>) -> Live<Option<String>> {
    Box::new(move || {
        let found = errors.get().into_iter().find(|error| error.field.starts_with(field));
        found.map(|error| error.message)
    })
}

/// A link to a field. The fragment names the page here, so the browser must not follow it.
fn link(error: FieldError) -> Element {
    let FieldError { field, message } = error;
    let href = format!("#{field}");
    let go = move |event: platform::event::Event| {
        event.prevent_default();
        platform::focus::to(&field);
    };
    el("li").child(el("a").attr("href", href).on("click", go).child(message))
}
