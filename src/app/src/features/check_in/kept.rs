//! The short closing page of a week: what was done, the next step, people after a heavy week, and what may be changed by
//! consent. Leaves out the form.

use super::done;
use crate::consent::{Offered, consent};
use crate::leptos::*;
use crate::search_evidence::search_evidence;
use crate::setback::setback;
use crate::state::here;
use crate::ui::element::{el, nothing, parts};
use crate::ui::{Emphasis, NoticeKind, button, details, link, link_button, notice};
use crate::weather;
use content::Voice;
use content::texts::{applications, check_in as t, help, look_back, plan, progress};
use screens::route::Route;
use screens::setbacks::Setback;
use screens::weather::People;
use screens::weeks::{Closing, later_steps};
use std::sync::Arc;

/// The heading, to which the focus goes.
pub(super) const HEADING: &str = "week-kept";

/// The closing page of a look back.
pub(super) fn view(id: u32, is_changing: RwSignal<bool>, voice: Voice) -> AnyView {
    let (store, today) = (here().store, platform::clock::today());
    let Some(shown) = store.peek(|dossier| Closing::of(id, dossier, today, voice)) else { return nothing() };
    let change = move || {
        is_changing.set(true);
        platform::focus::soon(super::DONE.to_owned());
    };
    let next = match shown.next {
        Some(step) => el("p").class("answer").child(step),
        None => el("p").says(&t::NEXT_NONE, voice),
    };
    parts(vec![
        el("h2").attr("id", HEADING).attr("tabindex", "-1").says(&t::KEPT_HEADING, voice).view(),
        if shown.is_heavy { people(voice) } else { nothing() },
        el("h3").says(&t::NEXT_HEADING, voice).view(),
        next.view(),
        el("h3").says(&t::DONE_HEADING, voice).view(),
        el("p").class("small soft").child(shown.since).view(),
        done(shown.done, voice),
        consent("said-later", store.peek(|dossier| later(dossier, voice)), voice),
        if shown.is_heavy { nothing() } else { search_evidence(Arc::new(|| ()), voice) },
        if shown.is_month { month(voice) } else { nothing() },
        el("p")
            .class("row no-print")
            .child(button(t::CHANGE_TODAY.get(voice), Emphasis::Link, change))
            .view(),
        ways(shown.is_heavy, voice),
    ])
}

/// People first, then what was thought of before.
fn people(voice: Voice) -> AnyView {
    let people = here().store.peek(|dossier| People::of(dossier, platform::clock::today(), voice));
    let body = vec![el("p").says(&t::HEAVY_BODY, voice).view(), weather::named(people, voice)];
    // A feeling: not on paper.
    el("div")
        .class("no-print")
        .child(notice(NoticeKind::Neutral, t::HEAVY_TITLE.get(voice), body))
        .child(setback(Setback::LowWeek, voice))
        .view()
}

fn later(dossier: &domain::dossier::Dossier, voice: Voice) -> Option<Offered> {
    let later = later_steps(dossier, platform::clock::today(), voice)?;
    Some(Offered {
        heading: &t::LATER_HEADING,
        lines: later.names,
        ask: &t::LATER_ASK,
        words: [&t::LATER_YES, &t::LATER_NO, &t::LATER_MOVED, &t::LEFT],
        commands: later.commands,
        back: later.back,
    })
}

/// A month after the last one: a longer look back can be made.
fn month(voice: Voice) -> AnyView {
    let to = link_button(look_back::TITLE.get(voice), Route::LookBack.href(), Emphasis::Quiet);
    let body = vec![el("p").says(&t::MONTH_BODY, voice).view(), el("p").class("no-print").child(to).view()];
    notice(NoticeKind::Neutral, t::MONTH_HEADING.get(voice), body)
}

/// Where to go on. A new estimate is never offered here: who asks for more finds the way to it.
fn ways(is_heavy: bool, voice: Voice) -> AnyView {
    let mut all = vec![
        (plan::TITLE.get(voice), Route::Plan),
        (applications::TITLE.get(voice), Route::Applications),
        (look_back::TITLE.get(voice), Route::LookBack),
        (help::TITLE.get(voice), Route::Help),
    ];
    if !is_heavy {
        all.push((progress::FROM_FORECAST.get(voice), Route::Progress));
    }
    let ways = all.into_iter().map(|(label, route)| el("li").child(link(label, route.href())));
    el("div")
        .class("no-print")
        .child(details(t::MORE.get(voice), vec![el("ul").children(ways).view()]))
        .view()
}
