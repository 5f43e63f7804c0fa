//! What the parts of the plan share: what is open, what was done last with its way back, and the plan as it is now.

use super::place;
use crate::leptos::*;
use crate::state::DossierStore;
use crate::ui::element::{el, follow, lines, nothing};
use crate::ui::{Emphasis, button_with_id};
use content::Voice;
use content::texts::plan as t;
use domain::dossier::Command;
use screens::plan::ShownPlan;

/// The button that takes back what was done last.
const UNDO: &str = "plan-undo";

/// What is open: one thing at a time, for the fields of forms have the same ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// Nothing.
    Nothing,
    /// The proposal.
    Proposal,
    /// The form of a new step.
    AddStep,
    /// All about a step.
    Details(u32),
    /// The form of another day for a step.
    Move(u32),
    /// The form of a step.
    Change(u32),
    /// The form of a new goal.
    AddGoal,
    /// The form of a goal.
    Goal(u32),
}

impl Open {
    /// The step that it is about.
    fn step(self) -> Option<u32> {
        match self {
            Self::Details(id) | Self::Move(id) | Self::Change(id) => Some(id),
            _ => None,
        }
    }
}

/// What was done last.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The step at which it is told; none above everything.
    pub at: Option<u32>,
    /// In sentences.
    pub words: Vec<String>,
    /// What takes it back.
    pub back: Vec<Command>,
}

/// The desk.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The dossier.
    pub store: DossierStore,
    /// The reader.
    pub voice: Voice,
    /// What is open.
    pub open: RwSignal<Open>,
    /// What was done last.
    pub told: RwSignal<Option<Told>>,
    /// Steps that were ticked in this visit: they keep their place.
    pub kept: RwSignal<Vec<u32>>,
    /// The plan as it is.
    pub shown: Memo<ShownPlan>,
}

impl Desk {
    /// A desk at which nothing is open.
    pub fn new(store: DossierStore, voice: Voice) -> Self {
        let kept = RwSignal::new(Vec::new());
        let shown = Memo::new(move || {
            let today = platform::clock::today();
            store.with(|dossier| kept.with(|kept| ShownPlan::of(dossier, today, kept, voice)))
        });
        Self { store, voice, open: RwSignal::new(Open::Nothing), told: RwSignal::new(None), kept, shown }
    }

    /// Does something and says so, at a step or above everything.
    pub fn does(self, commands: Vec<Command>, told: Told) {
        if self.store.run_all(commands).is_err() {
            return;
        }
        match self.open.get_untracked() {
            // What was read goes once the press has answered; a form at once, so that it is not sent twice.
            Open::Details(_) => platform::paint::after(move || self.open.set(Open::Nothing)),
            _ => self.open.set(Open::Nothing),
        }
        let focus = told.at.map_or_else(|| UNDO.to_owned(), place);
        self.told.set(Some(told));
        platform::focus::soon(focus);
    }

    /// What was done, for who does not see it.
    pub fn said(self) -> String {
        self.told.with(|told| told.as_ref().map(|told| told.words.join(" ")).unwrap_or_default())
    }

    /// Whether this is open.
    pub fn is_open(self, what: Open) -> Memo<bool> {
        Memo::new(move || self.open.get() == what)
    }

    /// What is open at a step; what is open elsewhere is nothing to it.
    pub fn open_at(self, id: u32) -> Memo<Open> {
        Memo::new(move || match self.open.get() {
            open if open.step() == Some(id) => open,
            _ => Open::Nothing,
        })
    }

    /// What was done, where it is told, with the way back.
    pub fn told_at(self, at: Option<u32>) -> AnyView {
        let told = Memo::new(move || self.told.with(|told| told.clone().filter(|told| told.at == at)));
        follow(move || told.get().map_or_else(nothing, |told| self.telling(told)))
    }

    fn telling(self, told: Told) -> AnyView {
        let Told { at, words, back } = told;
        let undo = if back.is_empty() {
            nothing()
        } else {
            let press = move || {
                self.store.run_all(back.clone()).ok();
                let words = vec![t::UNDONE.owned(self.voice)];
                self.told.set(Some(Told { at, words, back: Vec::new() }));
                match at {
                    Some(id) => platform::focus::soon(place(id)),
                    None => platform::focus::to_title(),
                }
            };
            button_with_id(UNDO, t::UNDO.get(self.voice), Emphasis::Link, press)
        };
        el("div").class("work__done no-print").child(lines("p", "", words)).child(undo).view()
    }
}
