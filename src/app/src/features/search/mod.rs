//! The search: how it goes, what follows, what to try, when to begin, and the ways to look. Leaves out what is said: the
//! view models have it.

mod stuck;
mod ways;

use crate::checklist::checklist;
use crate::leptos::*;
use crate::search_evidence::search_evidence;
use crate::state::here;
use crate::ui::element::{Element, el, follow, lines, nothing, parts};
use crate::ui::{Emphasis, PageHead, button, link, page};
use content::texts::{common, new_work, search as t};
use content::{Text, Voice};
use screens::plan_steps::is_hired;
use screens::route::Route;
use screens::search::{Begin, LISTS, NextStep, begin, crowded, how_it_goes, next_steps};
use std::sync::Arc;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    // Own words are typed on this page: what they do not change is not drawn anew.
    let how = Memo::new(move || store.with(|dossier| how_it_goes(dossier, platform::clock::today(), voice)));
    let steps = Memo::new(move || store.with(|dossier| next_steps(dossier, platform::clock::today(), voice)));
    let when = Memo::new(move || {
        store.with(|dossier| (begin(dossier, platform::clock::today(), voice), crowded(dossier, voice)))
    });
    let hired = store.whether(is_hired);
    let mut content = vec![
        heading(&t::HOW, voice),
        follow(move || lines("p", "", how.get())),
        ways_to(&[(&t::TO_APPLICATIONS, Route::Applications), (&t::TO_NETWORK, Route::Network)], voice),
        follow(move || next(steps.get(), voice)),
        search_evidence(Arc::new(|| {}), voice),
        follow(move || if hired.get() { over(voice) } else { stuck::view(store, voice) }),
        follow(move || beginning(when.get(), voice)),
        ways::view(store, voice),
    ];
    content.extend(LISTS.iter().map(|id| checklist(id, voice)));
    content.push(el("h2").class("no-print").says(&t::FURTHER, voice).view());
    content.push(ways_to(
        &[
            (&t::TO_REPORT, Route::SearchReport),
            (&t::TO_CV, Route::Cv),
            (&t::TO_EXERCISES, Route::Exercises),
            (&t::TO_SECTORS, Route::Sectors),
            (&t::TO_WORK, Route::Work),
            (&t::TO_EXPLAINERS, Route::Explainers),
        ],
        voice,
    ));
    let print = button(common::PRINT.get(voice), Emphasis::Quiet, platform::printing::print);
    content.push(el("p").class("row no-print").child(print).view());
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::LEDE.get(voice)), content)
}

fn heading(text: &Text, voice: Voice) -> AnyView {
    el("h2").says(text, voice).view()
}

fn ways_to(ways: &[(&'static Text, Route)], voice: Voice) -> AnyView {
    let one = |(text, route): &(&'static Text, Route)| el("li").child(link(text.get(voice), route.href()));
    el("ul").class("no-print").children(ways.iter().map(one).collect::<Vec<Element>>()).view()
}

/// What stands here for who has new work.
fn over(voice: Voice) -> AnyView {
    let to = link(new_work::TITLE.get(voice), Route::NewWork.href());
    el("p").says(&t::HIRED, voice).child(" ").child(to).view()
}

/// The next steps that have their day soon.
fn next(steps: Vec<NextStep>, voice: Voice) -> AnyView {
    if steps.is_empty() {
        return nothing();
    }
    let steps = steps.into_iter().map(|step| el("li").child(link(step.words, step.href)));
    parts(vec![heading(&t::NEXT, voice), el("ul").children(steps).view()])
}

/// When to begin to apply, and whether many look for the same.
fn beginning((begin, crowded): (Option<Begin>, Option<&'static str>), voice: Voice) -> AnyView {
    let mut all = Vec::new();
    if let Some(Begin { said, onward: (label, href) }) = begin {
        all.push(heading(&t::BEGIN, voice));
        all.push(lines("p", "", said));
        all.push(el("p").class("no-print").child(link(label, href)).view());
    }
    if let Some(crowded) = crowded {
        let to = link(t::TO_SECTORS.get(voice), Route::Sectors.href());
        all.push(el("p").child(crowded).child(" ").child(to).view());
    }
    parts(all)
}
