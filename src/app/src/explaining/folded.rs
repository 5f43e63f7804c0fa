//! The closed line under a value that opens to its steps. Leaves out what the steps say.

use super::Tree;
use crate::leptos::*;
use crate::ui::element::{el, follow, nothing};
use content::texts::forecast;
use screens::forecast::ShownStep;

/// The closed line with this id, about what has this name. The steps are drawn once it is opened or printed.
pub fn folded(
    tree: Tree,
    is_printed: RwSignal<bool>,
    id: &'static str,
    name: &str,
    steps: Vec<ShownStep>,
) -> AnyView {
    if steps.is_empty() {
        return nothing();
    }
    let is_drawn = RwSignal::new(tree.is_opened(id));
    let mut line = el("details").class("details").attr("id", id);
    if is_drawn.get_untracked() {
        line = line.attr("open", "");
    }
    let turn = move |event| {
        let is_open = platform::event::is_open(&event);
        if is_open {
            is_drawn.set(true);
        }
        tree.remember(id, is_open);
    };
    let drawn = follow(move || {
        if !is_drawn.get() && !is_printed.get() {
            return nothing();
        }
        let row =
            |(place, step): (usize, ShownStep)| tree.drawn(step, [id, "-", &place.to_string()].concat());
        let rows = steps.clone().into_iter().enumerate().map(row).collect::<Vec<_>>();
        untrack(|| el("ul").class("stack").children(rows).view())
    });
    let what = el("span").class("hidden-visually").child([": ", name].concat());
    let voice = tree.own.voice;
    line.on("toggle", turn)
        .child(el("summary").class("details__summary").says(&forecast::HOW_HEADING, voice).child(what))
        .child(el("div").class("details__body").child(drawn))
        .view()
}
