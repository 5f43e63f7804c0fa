//! A phrase that nobody beside the person should read, with a box that shows it.
//!
//! Accessibility: as `field`; the box has words of its own. Paste is allowed. The browser is asked to remember nothing.

use super::choice::{Choice, RadioOption, choice};
use super::element::{Live, live};
use super::field::{framed, invalid, typed};
use super::field_text::FieldText;
use crate::leptos::*;

/// A field for a phrase.
pub struct SecretField {
    /// Id of the input; also its `name`.
    pub id: &'static str,
    /// Label, hint and error.
    pub text: FieldText,
    /// What it holds.
    pub value: RwSignal<String>,
    /// Whether it can be read.
    pub is_shown: RwSignal<bool>,
}

/// A field for a phrase.
pub fn secret_field(field: SecretField) -> AnyView {
    let SecretField { id, text, value, is_shown } = field;
    let kind = live(move || if is_shown.get() { "text" } else { "password" }.to_owned());
    let held: Live<String> = Box::new(move || value.get());
    let input = typed(id.to_owned(), held, Box::new(move |text| value.set(text)))
        .attr("type", kind)
        .attr("autocapitalize", "off")
        .attr("spellcheck", "false")
        .class("field__input")
        .attr_while("aria-describedby", text.described_by(id))
        .attr_while("aria-invalid", invalid(&text));
    framed(id, &text, input)
}

/// The box that shows what is typed in such fields.
pub fn show_box(id: &'static str, words: &'static str, is_shown: RwSignal<bool>) -> AnyView {
    choice(Choice {
        kind: "checkbox",
        group: id,
        place: 0,
        option: RadioOption::new("show", words),
        is_checked: Box::new(move || is_shown.get()),
        on_change: Box::new(move |is_on| is_shown.set(is_on)),
    })
    .view()
}
