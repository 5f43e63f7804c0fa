//! One choice out of many, as a list that opens. Native.
//!
//! Accessibility: role combobox, named by its visible label above it; the browser brings its keys. Nothing navigates on
//! choosing.

use super::element::el;
use super::field_text::FieldText;
use crate::leptos::AnyView;
use platform::event;

/// A list of values and words. `chosen` is what it holds at first; from then on the browser holds what was chosen.
pub fn select(
    id: &'static str,
    text: FieldText,
    options: Vec<(String, String)>,
    chosen: &str,
    on_change: Box<dyn Fn(String)>,
) -> AnyView {
    let options = options.into_iter().map(|(value, label)| {
        let is_chosen = value == chosen;
        let option = el("option").attr("value", value).child(label);
        if is_chosen { option.attr("selected", "") } else { option }
    });
    let list = el("select")
        .class("field__input")
        .attr("id", id)
        .attr("name", id)
        .attr("autocomplete", "off")
        .on("change", move |change| on_change(event::value(&change)))
        .children(options);
    el("div").class("field").child(text.label(id)).child(list).view()
}
