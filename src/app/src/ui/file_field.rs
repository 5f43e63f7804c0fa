//! A file that the person chooses, or lets fall on the box round the field. Any name and type can be chosen.
//!
//! Accessibility: the browser's own button for files, named by its visible label; whoever does not drag needs nothing else.

use super::element::el;
use super::field_text::FieldText;
use crate::leptos::AnyView;
use platform::given_file::{GivenFile, chosen, dropped};
use std::rc::Rc;

/// A field for a file.
pub fn file_field(id: &'static str, text: &FieldText, given: impl Fn(GivenFile) + 'static) -> AnyView {
    let given: Rc<dyn Fn(GivenFile)> = Rc::new(given);
    let fallen = Rc::clone(&given);
    let input = el("input")
        .attr("type", "file")
        .attr("id", id)
        .attr("name", id)
        .class("field__input")
        .attr_while("aria-describedby", text.described_by(id))
        .on("change", move |event| {
            if let Some(file) = chosen(&event) {
                given(file);
            }
        });
    el("div")
        .class("field file-field")
        .on("dragover", |event| event.prevent_default())
        .on("drop", move |event| {
            if let Some(file) = dropped(&event) {
                fallen(file);
            }
        })
        .child(text.label(id))
        .children(text.help(id))
        .child(input)
        .view()
}
