//! What was decided last: announced, told where it was done, and taken back there. Leaves out what changes.
//!
//! Accessibility: a status says it at once; the words with the button that takes it back stand in the list itself, so that
//! the way there is one press of Tab.

use super::Desk;
use crate::leptos::*;
use crate::ui::element::{Element, el, live};
use crate::ui::{Emphasis, button_with_id};
use content::texts::work as t;
use domain::dossier::{Command, WorkCommand};

/// The button that takes it back.
pub(super) const UNDO: &str = "work-undo";

/// Something that was decided.
#[derive(Clone, PartialEq)]
pub(super) struct Done {
    /// The code of the occupation that it is told at; none after the list.
    pub at: Option<u16>,
    /// In words.
    pub words: String,
    /// What takes it back, with the code and name of the occupation.
    pub back: Option<(WorkCommand, u16, &'static str)>,
}

impl Desk {
    /// Changes what was decided, and tells what was done; or that there is no room.
    pub(super) fn decide(self, command: WorkCommand, done: Option<Done>) -> bool {
        let at = done.as_ref().and_then(|done| done.at);
        let is_done = self.store.run(Command::Work(command)).is_ok();
        let full = || Done { at, words: t::IS_FULL.owned(self.voice), back: None };
        self.done.set(if is_done { done } else { Some(full()) });
        is_done
    }

    /// Keeps an occupation no longer; its note comes back with it.
    pub(super) fn drop_it(self, code: u16, name: &'static str, at: Option<u16>) {
        let note = self.store.peek(|dossier| dossier.work.note(code).map(str::to_owned)).unwrap_or_default();
        let words = t::DROPPED.fill(self.voice, [name]);
        let back = Some((WorkCommand::Keep(code, note), code, name));
        self.decide(WorkCommand::Drop(code), Some(Done { at, words, back }));
    }

    /// Takes a change back.
    pub(super) fn take_back(self, (command, code, name): (WorkCommand, u16, &'static str)) {
        let words = t::PUT_BACK.fill(self.voice, [name]);
        self.decide(command, Some(Done { at: Some(code), words, back: None }));
    }

    /// Says it to who does not see it.
    pub(super) fn announced(self) -> AnyView {
        let said = live(move || {
            self.done.with(|done| done.as_ref().map(|done| done.words.clone())).unwrap_or_default()
        });
        el("p").class("hidden-visually").attr("role", "status").child(said).view()
    }

    /// What was done, where it is told.
    pub(super) fn told_at(self, at: Option<u16>) -> Option<Element> {
        let done = self.done.get().filter(|done| done.at == at)?;
        let mut told = el("p").class("work__done no-print").child(done.words);
        if let Some(back) = done.back {
            let to = if at.is_none() && matches!(back.0, WorkCommand::Keep(..)) {
                super::decided::KEPT.to_owned()
            } else {
                super::bands::place(back.1)
            };
            let press = move || {
                self.take_back(back.clone());
                platform::focus::soon(to.clone());
            };
            told =
                told.child(" ").child(button_with_id(UNDO, t::UNDO.get(self.voice), Emphasis::Link, press));
        }
        Some(told)
    }
}
