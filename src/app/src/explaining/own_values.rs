//! What the person or the coach put in place of our figures, in sight: value, ours, who, why, and the way back.

use super::own_value::put_back;
use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{Element, el, follow, lines, nothing};
use content::Voice;
use content::texts::assumptions as t;
use screens::assumptions::{Listed, listed};

/// The id of the heading.
const HEADING: &str = "own-values";

/// The list; nothing while every figure is ours.
pub fn view(voice: Voice) -> AnyView {
    let store = here().store;
    follow(move || {
        let all = store.with(|dossier| listed(dossier, platform::clock::today(), voice));
        if all.is_empty() {
            return nothing();
        }
        // With the last one the heading goes too.
        let then = if all.len() == 1 { "" } else { HEADING };
        let rows = all.into_iter().map(|listed| row(listed, store, then, voice));
        el("section")
            .class("notice")
            .child(
                el("h2")
                    .class("notice__title")
                    .attr("id", HEADING)
                    .attr("tabindex", "-1")
                    .says(&t::HEADING, voice),
            )
            .child(el("p").says(&t::INTRO, voice))
            .child(el("ul").class("stack").children(rows.collect::<Vec<_>>()))
            .view()
    })
}

fn row(listed: Listed, store: DossierStore, then: &'static str, voice: Voice) -> Element {
    let Listed { figure, name, theirs, ours, notes } = listed;
    let back = put_back(store, figure, &name, then, voice);
    el("li")
        .child(el("b").child(name))
        .child(el("p").child([theirs.as_str(), " ", &ours].concat()))
        .child(lines("p", "small soft", notes))
        .child(el("p").class("no-print").child(back))
}
