//! What was done by several changes at once, said, with the button that takes it back. Leaves out what was done.
//!
//! Accessibility: a status, which takes the focus, so that the button after it is next.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow, live, nothing};
use crate::ui::{Emphasis, button};
use content::Voice;
use content::texts::record_desk as t;
use domain::dossier::Command;

/// What was done last on a part of a page.
#[derive(Clone, Copy)]
pub struct Undoing {
    /// The id of the status.
    id: &'static str,
    said: RwSignal<String>,
    back: RwSignal<Vec<Command>>,
}

impl Undoing {
    /// Nothing was done yet.
    pub fn new(id: &'static str) -> Self {
        Self { id, said: RwSignal::new(String::new()), back: RwSignal::new(Vec::new()) }
    }

    /// Makes changes and says so; `back` takes them back.
    pub fn run(self, commands: Vec<Command>, back: Vec<Command>, words: String) {
        if here().store.run_all(commands).is_ok() {
            self.said.set(words);
            self.back.set(back);
            platform::focus::soon(self.id.to_owned());
        }
    }

    /// Whether something was said.
    pub fn has_said(self) -> bool {
        self.said.with(|said| !said.is_empty())
    }

    /// The status. `undone` is said after taking it back.
    pub fn view(self, undone: &'static str, voice: Voice) -> AnyView {
        let take_back = follow(move || {
            let back = self.back.get();
            if back.is_empty() {
                return nothing();
            }
            let press = move || self.run(back.clone(), Vec::new(), undone.to_owned());
            button(t::UNDO.get(voice), Emphasis::Link, press)
        });
        el("p")
            .class("no-print")
            .attr("id", self.id)
            .attr("tabindex", "-1")
            .child(el("span").attr("role", "status").child(live(move || self.said.get())))
            .child(" ")
            .child(take_back)
            .view()
    }
}
