//! What is kept of the way, sort by sort, with the way to wipe one. What was wiped can be put back at once.

use crate::leptos::AnyView;
use crate::state::here;
use crate::ui::element::{Element, el, follow, nothing, parts};
use crate::ui::{Emphasis, button};
use crate::undoing::Undoing;
use content::Voice;
use content::texts::data as t;
use screens::data::{KeptSort, kept, put_back};

/// The list; nothing when nothing is kept.
pub fn view(voice: Voice) -> AnyView {
    let store = here().store;
    let undoing = Undoing::new("kept-said");
    let list = follow(move || {
        let sorts = store.with(|dossier| kept(dossier, voice));
        if sorts.is_empty() {
            return nothing();
        }
        let rows = sorts.into_iter().map(|sort| row(sort, undoing, voice));
        let list = el("dl").class("summary-list").children(rows).view();
        parts(vec![el("h2").says(&t::KEPT_HEADING, voice).view(), list])
    });
    parts(vec![list, undoing.view(t::KEPT_UNDONE.get(voice), voice)])
}

fn row(sort: KeptSort, undoing: Undoing, voice: Voice) -> Element {
    let KeptSort { name, size, wipe, wiped, commands } = sort;
    let press = move || {
        let back = here().store.peek(|dossier| put_back(&commands, dossier));
        undoing.run(commands.clone(), back, wiped.clone());
    };
    let group = el("span").attr("role", "group").attr("aria-label", wipe);
    let group = group.child(button(t::KEPT_WIPE_SHORT.get(voice), Emphasis::Link, press));
    el("div")
        .class("summary-list__row")
        .child(el("dt").class("summary-list__key").child(name))
        .child(el("dd").class("summary-list__value").child(size))
        .child(el("dd").class("no-print").child(group))
}
