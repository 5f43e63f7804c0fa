//! Something that is changed only once the person says yes, and can be taken back at once. Leaves out what is offered.
//!
//! Accessibility: a heading, what it is about, two buttons; then a status says what was done and takes the focus.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow, lines, live, nothing, parts};
use crate::ui::{Emphasis, button};
use content::texts::record_desk as d;
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
    let store = here().store;
    let (said, undo): (RwSignal<String>, RwSignal<Option<Vec<Command>>>) =
        (RwSignal::new(String::new()), RwSignal::new(None));
    let answer = move |words: &'static str, undoes: Option<Vec<Command>>| {
        said.set(words.to_owned());
        undo.set(undoes);
        platform::focus::soon(id.to_owned());
    };
    let [yes, no, done, left] = words.map(|text| text.get(voice));
    let asked = follow(move || {
        if !said.with(String::is_empty) {
            return nothing();
        }
        let (commands, back) = (commands.clone(), back.clone());
        let agree = move || {
            if store.run_all(commands.clone()).is_ok() {
                answer(done, Some(back.clone()));
            }
        };
        el("section")
            .class("no-print")
            .child(el("h3").says(heading, voice))
            .child(el("ul").child(lines("li", "", about.clone())))
            .child(el("p").says(ask, voice))
            .child(el("p").class("row").child(button(yes, Emphasis::Quiet, agree)).child(button(
                no,
                Emphasis::Quiet,
                move || answer(left, None),
            )))
            .view()
    });
    let taken_back = follow(move || match undo.get() {
        Some(back) => button(d::UNDO.get(voice), Emphasis::Link, move || {
            store.run_all(back.clone()).ok();
            answer(left, None);
        }),
        None => nothing(),
    });
    let status = el("p")
        .class("no-print")
        .attr("id", id)
        .attr("tabindex", "-1")
        .child(el("span").attr("role", "status").child(live(move || said.get())))
        .child(" ")
        .child(taken_back);
    parts(vec![asked, status.view()])
}
