//! The setback plan: five sentences to finish, with what others do to choose from. On paper stand the sentences that were
//! finished. Only draws.

use crate::leptos::*;
use crate::own_words::own_words;
use crate::state::here;
use crate::ui::element::{el, follow, live, nothing, parts};
use crate::ui::{Emphasis, FieldText, PageHead, button, page};
use crate::weather;
use content::Voice;
use content::texts::{common, setbacks as t};
use domain::dossier::Command;
use screens::setbacks::{Setback, sentence};

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

/// One setback: what others do, and the own words, which a press takes over from there.
fn one(setback: Setback, voice: Voice) -> AnyView {
    let store = here().store;
    let said = RwSignal::new(String::new());
    let field = follow(move || {
        // What is taken over is drawn anew; what is typed never is.
        said.track();
        untrack(|| own_words(setback.note().to_owned(), FieldText::new(setback.when(voice)), "", voice))
    });
    let take = move |words: &'static str| {
        let press = move || {
            store.run(Command::Write(setback.note().to_owned(), words.to_owned())).ok();
            // Set anew also when the same was taken over before.
            said.set(String::new());
            said.set(t::TAKEN.owned(voice));
            platform::focus::soon(setback.note().to_owned());
        };
        el("li").child(button(t::TAKE.fill(voice, [words]), Emphasis::Link, press))
    };
    el("section")
        .class("no-print")
        .child(el("h2").child(setback.when(voice)))
        .child(el("p").class("small soft").says(&t::SUGGESTIONS, voice))
        .child(el("ul").children(setback.suggestions(voice).map(take)))
        .child(el("p").attr("role", "status").child(live(move || said.get())))
        .child(field)
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
