//! One line of text or a whole number. It does not parse: what is typed goes out as it stands.
//!
//! Accessibility: role textbox, named by its visible label above it; hint and error describe it; `aria-invalid` while
//! there is an error. Paste is allowed, nothing is filled in or spell-checked by the browser: answers are private.

use super::element::{Element, Live, el, live};
use super::field_text::FieldText;
use crate::leptos::AnyView;
use platform::event;

/// What is typed, which sets width and on-screen keyboard.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// Words.
    #[default]
    Text,
    /// A short whole number.
    Number,
    /// A short number, perhaps with decimals.
    Decimal,
}

/// A text field.
pub struct Field {
    /// Id of the input; also its `name`, and what an error summary points at.
    pub id: &'static str,
    /// Label, hint and error.
    pub text: FieldText,
    /// What it holds now.
    pub value: Live<String>,
    /// Called with everything in the field, at every change.
    pub on_input: Box<dyn Fn(String)>,
    /// Words or a number.
    pub kind: FieldKind,
}

/// A text field.
pub fn field(field: Field) -> AnyView {
    let Field { id, text, value, on_input, kind } = field;
    let class = match kind {
        FieldKind::Text => "field__input",
        FieldKind::Number | FieldKind::Decimal => "field__input field__input--short",
    };
    let mut input = typed(id.to_owned(), value, on_input)
        .class(class)
        .attr("spellcheck", "false")
        .attr_while("aria-describedby", text.described_by(id))
        .attr_while("aria-invalid", invalid(&text));
    match kind {
        FieldKind::Text => {}
        FieldKind::Number => input = input.attr("inputmode", "numeric"),
        FieldKind::Decimal => input = input.attr("inputmode", "decimal"),
    }
    framed(id, &text, input)
}

/// An input with its label and help, and what is wrong with it.
pub(super) fn framed(id: &'static str, text: &FieldText, input: Element) -> AnyView {
    let is_wrong = text.is_wrong();
    el("div")
        .class(live(move || if is_wrong() { "field field--error" } else { "field" }.to_owned()))
        .child(text.label(id))
        .children(text.help(id))
        .child(input)
        .view()
}

/// An input that holds a text and tells of every change.
pub(super) fn typed(id: String, value: Live<String>, on_input: Box<dyn Fn(String)>) -> Element {
    el("input")
        .attr("type", "text")
        .attr("id", id.clone())
        .attr("name", id)
        .attr("autocomplete", "off")
        .value(value)
        .on("input", move |input| on_input(event::value(&input)))
}

/// The value of `aria-invalid`, while there is an error.
pub(super) fn invalid(text: &FieldText) -> Live<Option<String>> {
    let is_wrong = text.is_wrong();
    Box::new(move || is_wrong().then(|| "true".to_owned()))
}
