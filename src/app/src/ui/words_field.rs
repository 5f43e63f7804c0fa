//! Own words, over several lines. It keeps nothing: what is typed goes out as it stands.
//!
//! Accessibility: role textbox, named by its visible label above it, described by its hint. Nothing is filled in or
//! spell-checked by the browser: the words are private. Near the end it is said, politely, how much room is left. Printed, all of them stand there, however many lines they take.

use super::element::{el, live};
use super::field_text::FieldText;
use crate::leptos::*;
use content::Voice;
use platform::event;
use screens::room::room;

/// A field for so many characters at most. `words` is what it holds at first; from then on it holds what is typed, so
/// that nothing moves under the cursor.
pub fn words_field(
    id: String,
    text: FieldText,
    most: usize,
    words: String,
    on_input: Box<dyn Fn(String)>,
    voice: Voice,
) -> AnyView {
    let typed = RwSignal::new(words.clone());
    let area = el("textarea")
        .class("field__input words-field no-print")
        .attr("id", id.clone())
        .attr("rows", "3")
        .attr("maxlength", most.to_string())
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr_while("aria-describedby", text.described_by(&id))
        .value(Box::new(move || words.clone()))
        .on("input", move |input| {
            let words = event::value(&input);
            typed.set(words.clone());
            on_input(words);
        });
    el("div")
        .class("field")
        .child(text.label(&id))
        .children(text.help(&id))
        .child(area)
        .child(
            el("p")
                .class("small soft no-print")
                .attr("role", "status")
                .child(live(move || typed.with(|words| room(words, most, voice)))),
        )
        .child(el("p").class("print-only words").child(live(move || typed.get())))
        .view()
}
