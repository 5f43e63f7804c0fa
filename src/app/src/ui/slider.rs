//! A number that can be slid and typed: a text field with the exact number, and a native slider beside it. It does not
//! parse: what is typed or slid goes out as it stands.
//!
//! Accessibility: the label names the field, and the slider by the same words; note and error describe the field. The
//! slider has arrows, Home and End from the browser, says its value in words (`aria-valuetext`), and is 44 px high.

use super::element::{Live, Words, el, live};
use super::field::{invalid, typed};
use super::field_text::FieldText;
use crate::leptos::AnyView;
use platform::event;

/// A number that can be slid and typed.
pub struct Slider {
    /// Id of the text field; the slider is `{id}-slider`.
    pub id: &'static str,
    /// Label and error.
    pub text: FieldText,
    /// The least and the most of the slider, and its step.
    pub scale: [u32; 3],
    /// What stands in the field now.
    pub typed: Live<String>,
    /// Called with everything in the field, at every change.
    pub on_typed: Box<dyn Fn(String)>,
    /// Where the slider stands now.
    pub position: Live<String>,
    /// What a screen reader says of it.
    pub spoken: Words,
    /// Called with the place of the slider, while it moves.
    pub on_slide: Box<dyn Fn(String)>,
    /// A line under it; may be empty.
    pub note: Words,
}

/// A number that can be slid and typed.
pub fn slider(slider: Slider) -> AnyView {
    let Slider { id, text, scale, typed: holds, on_typed, position, spoken, on_slide, note } = slider;
    let [least, most, step] = scale.map(|number| number.to_string());
    let note_id = [id, "-note"].concat();
    let (described, is_wrong) = (note_id.clone(), text.is_wrong());
    let described: Live<Option<String>> = Box::new(move || {
        Some(if is_wrong() { [&described, " ", id, "-error"].concat() } else { described.clone() })
    });
    let field = typed(id.to_owned(), holds, on_typed)
        .class("field__input slider__number")
        .attr("inputmode", "decimal")
        .attr_while("aria-describedby", described)
        .attr_while("aria-invalid", invalid(&text));
    // The bounds before the place: the browser moves a place that lies outside them.
    let range = el("input")
        .class("slider__range")
        .attr("type", "range")
        .attr("id", [id, "-slider"].concat())
        .attr("aria-label", text.name())
        .attr("min", least)
        .attr("max", most)
        .attr("step", step)
        .attr("aria-valuetext", spoken)
        .value(position)
        .on("input", move |input| on_slide(event::value(&input)));
    let is_wrong = text.is_wrong();
    el("div")
        .class(live(move || if is_wrong() { "field slider field--error" } else { "field slider" }.to_owned()))
        .child(text.label(id))
        .children(text.help(id))
        .child(el("div").class("slider__row").child(field).child(range))
        .child(el("p").class("field__hint").attr("id", note_id).child(note))
        .view()
}
