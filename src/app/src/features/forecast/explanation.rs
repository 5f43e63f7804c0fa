//! How we get there: the evaluated steps of everything that shows a figure, unfolding down to source and date. Drawn
//! once it is opened or printed: it is long, and a control that moves must not wait for it.

use crate::explaining::Tree;
use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow, nothing};
use crate::ui::link;
use content::Voice;
use content::texts::forecast as t;
use screens::forecast::{Ground, explained};
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
    let is_drawn = RwSignal::new(false);
    let tree = Tree::new(FRAME, voice);
    platform::printing::before(move || is_drawn.set(true));
    let all = follow(move || {
        if !is_drawn.get() {
            return nothing();
        }
        steps(tree, voice)
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

/// All steps, one below another.
fn steps(tree: Tree, voice: Voice) -> AnyView {
    let all = here().store.with(|dossier| explained(dossier, platform::clock::today(), voice));
    let rows = all.into_iter().map(|(ground, step)| tree.drawn(step, ground.id().to_owned()));
    el("ul").class("stack").children(rows).view()
}
