//! An amount in euros. It does not parse: what is typed goes out as it stands, points and commas included.
//!
//! Accessibility: as `Field`; the sign before it is for the eye only, so the label must name the unit.

use super::element::{Live, el};
use super::field::{invalid, typed};
use super::field_text::FieldText;
use crate::leptos::AnyView;

/// The sign before the field.
const SIGN: &str = "€";

/// An amount: label, hint and error, what it holds now, and what is called at every change.
pub fn money_field(
    id: &'static str,
    text: &FieldText,
    value: Live<String>,
    on_input: Box<dyn Fn(String)>,
) -> AnyView {
    let input = typed(id.to_owned(), value, on_input)
        .class("field__input field__input--short")
        .attr("inputmode", "decimal")
        .attr_while("aria-describedby", text.described_by(id))
        .attr_while("aria-invalid", invalid(text));
    let sign = el("span").class("money-field__sign").attr("aria-hidden", "true").child(SIGN);
    el("div")
        .class("field money-field")
        .child(text.label(id))
        .children(text.help(id))
        .child(el("div").class("money-field__box").child(sign).child(input))
        .view()
}
