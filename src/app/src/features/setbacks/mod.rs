//! The setback plan: five sentences to finish, with what others do below each to choose from. On paper stand the sentences that were
//! finished. Only draws.

use crate::leptos::*;
use crate::own_words::own_words;
use crate::state::here;
use crate::suggestions::suggestions;
use crate::ui::element::{el, follow, live, nothing, parts};
use crate::ui::{Emphasis, FieldText, PageHead, button, page};
use crate::weather;
use content::Voice;
use content::texts::{common, setbacks as t};
use screens::setbacks::{Setback, sentence};
use screens::suggestions::taken;
use std::sync::Arc;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let mut content: Vec<AnyView> = Vec::new();
    if let Some(people) = weather::people_first(voice) {
        content.push(people);
        content.push(el("p").says(&t::HEAVY, voice).view());
    }
    content.extend(Setback::ALL.map(|setback| one(setback, voice)));
    let print = button(common::PRINT.get(voice), Emphasis::Quiet, platform::printing::print);
    content.push(el("p").class("row no-print").child(print).view());
    content.push(sheet(voice));
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

/// One setback: the own words, and what others do, which a press takes over.
fn one(setback: Setback, voice: Voice) -> AnyView {
    let store = here().store;
    let said = RwSignal::new(String::new());
    let field = follow(move || {
        // What is taken over is drawn anew; what is typed never is.
        said.track();
        untrack(|| own_words(setback.note().to_owned(), FieldText::new(t::THEN_LABEL.get(voice)), "", voice))
    });
    let take = Arc::new(move |words: &'static str| {
        let ours = setback.suggestions(voice);
        store.run(store.peek(|dossier| taken(setback.note(), &ours, words, dossier))).ok();
        // Set anew also when the same was taken over before.
        said.set(String::new());
        said.set(t::TAKEN.owned(voice));
        platform::focus::soon(setback.note().to_owned());
    });
    // The label of the field goes on where the heading stops.
    el("section")
        .class("no-print")
        .attr("role", "group")
        .attr("aria-label", setback.when(voice))
        .child(el("h2").child(setback.when(voice)))
        .child(field)
        .child(suggestions(t::SUGGESTIONS.get(voice), &setback.suggestions(voice), take))
        .child(el("p").class("small soft").attr("role", "status").child(live(move || said.get())))
        .view()
}

/// The sentences as they stand, for paper.
fn sheet(voice: Voice) -> AnyView {
    let store = here().store;
    follow(move || {
        let written = store.with(|dossier| Setback::ALL.map(|setback| sentence(setback, dossier, voice)));
        let lines: Vec<AnyView> =
            written.into_iter().flatten().map(|line| el("p").class("words").child(line).view()).collect();
        if lines.is_empty() {
            return nothing();
        }
        el("section").class("print-only").child(parts(lines)).view()
    })
}
