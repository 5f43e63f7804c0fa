//! Evaluated steps, unfolding down to source and date. What was opened stays open when they are drawn anew. Leaves out
//! what the steps say.

use super::own_value::Own;
use crate::leptos::*;
use crate::ui::element::{Element, el, nothing};
use content::Voice;
use content::texts::{common, explain as e, rights as r};
use screens::forecast::ShownStep;

/// What the steps are drawn with.
#[derive(Clone, Copy)]
pub struct Tree {
    /// A value of one's own in place of a figure.
    pub own: Own,
    /// The ids of what is open, each after a space: the steps are drawn anew when a control moves, and stay open.
    opened: RwSignal<String>,
}

impl Tree {
    /// Nothing open yet; for the frame, see [`Own`].
    pub fn new(frame: &'static str, voice: Voice) -> Self {
        Self { own: Own::new(frame, voice), opened: RwSignal::new(String::new()) }
    }

    /// One step; a step that was made of others opens to them.
    pub fn drawn(self, step: ShownStep, id: String) -> Element {
        let rests_on = el("p").class("small soft").child(rests_on(&step, self.own.voice));
        let change =
            step.own.map_or_else(nothing, |figure| self.own.view(figure, &step.name, step.is_overruled, &id));
        let check = step.check.map_or_else(nothing, |page| {
            let to =
                el("a").attr("href", page).attr("rel", "noreferrer").says(&r::CHECK_WHERE, self.own.voice);
            el("p").class("small").child(to).view()
        });
        let name = el("b").child(step.name);
        if step.from.is_empty() {
            let row = el("li").attr("id", id).attr("tabindex", "-1");
            return row.child(name).child(": ").child(step.value).child(rests_on).child(check).child(change);
        }
        let inside = step.from.into_iter().enumerate();
        let below = |place: usize| [id.as_str(), "-", &place.to_string()].concat();
        let inner = inside.map(|(place, inner)| self.drawn(inner, below(place)));
        let inner = el("ul").class("stack").children(inner.collect::<Vec<_>>());
        // One part beside the mark that turns.
        let told = el("span").child(name).child(": ").child(step.value);
        let summary = el("summary").class("details__summary").child(told);
        let body = el("div").class("details__body").child(rests_on).child(check).child(change).child(inner);
        let mut folded = el("details").class("details");
        if self.is_opened(&id) {
            folded = folded.attr("open", "");
        }
        let this = id.clone();
        let turn = move |event| self.remember(&this, platform::event::is_open(&event));
        el("li").child(folded.attr("id", id).on("toggle", turn).child(summary).child(body))
    }

    /// Whether what has this id was opened.
    pub fn is_opened(self, id: &str) -> bool {
        self.opened.with_untracked(|opened| opened.split(' ').any(|known| known == id))
    }

    /// Remembers whether it is open.
    pub fn remember(self, id: &str, is_open: bool) {
        if is_open == self.is_opened(id) {
            return;
        }
        let opened = self.opened.get_untracked();
        let others = opened.split(' ').filter(|known| *known != id);
        let all: Vec<&str> = others.chain(is_open.then_some(id)).collect();
        self.opened.set(all.join(" "));
    }
}

/// What the step is, its source, how sure we are, and the day it was looked at.
fn rests_on(step: &ShownStep, voice: Voice) -> String {
    let source = [common::SOURCE.get(voice), &step.basis].join(": ");
    let mut sentences = vec![[step.about.as_str(), &source].join(" ")];
    sentences.extend(step.confidence.as_ref().map(|sure| e::HOW_SURE.fill(voice, [sure])));
    sentences.push(step.source.clone().unwrap_or_default());
    sentences.join(". ").trim_end().to_owned()
}
