//! How we get there: the evaluated steps of everything that shows a figure, unfolding down to source and date. Drawn
//! once it is opened or printed: it is long, and a control that moves must not wait for it.

use super::own_value::Own;
use crate::later;
use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{Element, el, follow, nothing};
use crate::ui::link;
use content::Voice;
use content::texts::{common, explain as e, forecast as t};
use screens::forecast::{Ground, ShownStep, explained};
use screens::route::Route;

/// The id of the whole.
pub const FRAME: &str = "how";

/// A link from something with figures to the steps behind it.
pub fn how(ground: Ground, voice: Voice) -> AnyView {
    let go = move |event: platform::event::Event| {
        // The fragment names the page here, so the browser must not follow it.
        event.prevent_default();
        platform::focus::unfold(ground.id().to_owned(), FRAME);
    };
    let what = el("span").class("hidden-visually").child([" ", &ground.name(voice)].concat());
    let link = el("a").attr("href", ["#", ground.id()].concat()).on("click", go);
    el("p").class("how small no-print").child(link.says(&t::HOW_HEADING, voice).child(what)).view()
}

/// The closed line that opens to the whole calculation.
pub fn view(voice: Voice) -> AnyView {
    let own = Own::new(here().store, voice);
    let is_drawn = RwSignal::new(false);
    let tree = Tree { own, opened: RwSignal::new(String::new()) };
    platform::printing::before(move || is_drawn.set(true));
    let all = follow(move || {
        if !is_drawn.get() {
            return nothing();
        }
        later::part(voice, move |there| steps(there, tree))
    });
    let draw = move |event| {
        if platform::event::is_open(&event) {
            is_drawn.set(true);
        }
    };
    let inside = el("div")
        .class("details__body")
        .child(el("p").says(&t::HOW_INTRO, voice))
        .child(el("p").child(link(t::HOW_METHOD.get(voice), Route::Method.href())))
        .child(all);
    el("details")
        .class("details")
        .attr("id", FRAME)
        .on("toggle", draw)
        .child(el("summary").class("details__summary").says(&t::HOW_HEADING, voice))
        .child(inside)
        .view()
}

later::later! {
    /// All steps.
    fn steps(tree: Tree) { tree.all() }
}

/// What the steps are drawn with.
#[derive(Clone, Copy)]
struct Tree {
    own: Own,
    /// The ids of what is open, each after a space: the steps are drawn anew when a control moves, and stay open.
    opened: RwSignal<String>,
}

impl Tree {
    /// All steps, one below another.
    fn all(self) -> AnyView {
        let Own { store, voice, .. } = self.own;
        let all = store.with(|dossier| explained(dossier, platform::clock::today(), voice));
        let rows = all.into_iter().map(|(ground, step)| self.drawn(step, ground.id().to_owned()));
        el("ul").class("stack").children(rows).view()
    }

    /// One step; a step that was made of others opens to them.
    fn drawn(self, step: ShownStep, id: String) -> Element {
        let rests_on = el("p").class("small soft").child(rests_on(&step, self.own.voice));
        let change = step.own.map_or_else(nothing, |figure| self.own.view(figure, &step, &id));
        let name = el("b").child(step.name);
        if step.from.is_empty() {
            let row = el("li").attr("id", id).attr("tabindex", "-1");
            return row.child(name).child(": ").child(step.value).child(rests_on).child(change);
        }
        let inside = step.from.into_iter().enumerate();
        let below = |place: usize| [id.as_str(), "-", &place.to_string()].concat();
        let inner = inside.map(|(place, inner)| self.drawn(inner, below(place)));
        let inner = el("ul").class("stack").children(inner.collect::<Vec<_>>());
        // One part beside the mark that turns.
        let told = el("span").child(name).child(": ").child(step.value);
        let summary = el("summary").class("details__summary").child(told);
        let body = el("div").class("details__body").child(rests_on).child(change).child(inner);
        let mut folded = el("details").class("details");
        if self.is_opened(&id) {
            folded = folded.attr("open", "");
        }
        let this = id.clone();
        let turn = move |event| self.remember(&this, platform::event::is_open(&event));
        el("li").child(folded.attr("id", id).on("toggle", turn).child(summary).child(body))
    }

    fn is_opened(self, id: &str) -> bool {
        self.opened.with_untracked(|opened| opened.split(' ').any(|known| known == id))
    }

    fn remember(self, id: &str, is_open: bool) {
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
