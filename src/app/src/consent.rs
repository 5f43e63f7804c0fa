//! Something that is changed only once the person says yes, and can be taken back at once. Leaves out what is offered.
//!
//! Accessibility: a heading, what it is about, two buttons; then a status says what was done and takes the focus.

use crate::leptos::*;
use crate::ui::element::{el, follow, lines, nothing, parts};
use crate::ui::{Emphasis, button};
use crate::undoing::Undoing;
use content::{Text, Voice};
use domain::dossier::Command;

/// What is offered.
pub struct Offered {
    /// What it is about.
    pub heading: &'static Text,
    /// What it would change.
    pub lines: Vec<String>,
    /// The question.
    pub ask: &'static Text,
    /// Yes, no, and what is said after a yes and after a no.
    pub words: [&'static Text; 4],
    /// The changes.
    pub commands: Vec<Command>,
    /// What takes them back.
    pub back: Vec<Command>,
}

/// The offer, until it is answered. `id` is that of the status.
pub fn consent(id: &'static str, offered: Option<Offered>, voice: Voice) -> AnyView {
    let Some(Offered { heading, lines: about, ask, words, commands, back }) = offered else {
        return nothing();
    };
    let undoing = Undoing::new(id);
    let [yes, no, done, left] = words.map(|text| text.get(voice));
    let asked = follow(move || {
        if undoing.has_said() {
            return nothing();
        }
        let (commands, back) = (commands.clone(), back.clone());
        let agree = move || undoing.run(commands.clone(), back.clone(), done.to_owned());
        let leave = move || undoing.run(Vec::new(), Vec::new(), left.to_owned());
        el("section")
            .class("no-print")
            .child(el("h3").says(heading, voice))
            .child(el("ul").child(lines("li", "", about.clone())))
            .child(el("p").says(ask, voice))
            .child(el("p").class("row").child(button(yes, Emphasis::Quiet, agree)).child(button(
                no,
                Emphasis::Quiet,
                leave,
            )))
            .view()
    });
    parts(vec![asked, undoing.view(left, voice)])
}
