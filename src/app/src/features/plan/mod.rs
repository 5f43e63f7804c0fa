//! The plan: a proposal, goals and steps with their days, and what would change. Leaves out what is said and reckoned: the
//! view models have it.

mod changes;
mod desk;
mod forms;
mod goals;
mod group;
mod proposal;
mod step;

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{Element, el, follow, live, nothing, parts};
use crate::ui::{Emphasis, PageHead, button, link, page, stacked_table};
use content::Voice;
use content::texts::{calendar, check_in, look_back, plan as t, rights, work_ways};
use desk::{Desk, Open};
use screens::map::dates_ahead;
use screens::plan::{ShownPlan, sheet};
use screens::route::Route;

/// The groups of steps in their order; each is drawn apart, so that a change of one leaves the others.
const GROUPS: [&str; 7] = ["eerder", "week", "maand", "later", "zonder-dag", "voorbij", "klaar"];

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let desk = Desk::new(store, voice);
    let is_there = store.whether(ShownPlan::is_there);
    let content = vec![
        el("p").class("hidden-visually").attr("role", "status").child(live(move || desk.said())).view(),
        desk.told_at(None),
        follow(move || if is_there.get() { untrack(|| plan(desk)) } else { proposal::begin(desk) }),
    ];
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

fn plan(desk: Desk) -> AnyView {
    let voice = desk.voice;
    let is_printed = RwSignal::new(false);
    platform::printing::before(move || is_printed.set(true));
    let line = move |read: fn(&ShownPlan) -> String| live(move || desk.shown.with(read));
    let is_empty = Memo::new(move || desk.shown.with(|plan| plan.groups.is_empty()));
    let printed = follow(move || {
        if !is_printed.get() || is_empty.get() {
            return nothing();
        }
        el("div").class("print-only").child(stacked_table(desk.shown.with(|plan| sheet(plan, voice)))).view()
    });
    let mut steps = el("div").class("groups no-print");
    for id in GROUPS {
        steps = steps.child(group::view(desk, id));
    }
    parts(vec![
        goals::view(desk),
        follow(move || terms(desk)),
        el("h2").says(&t::STEPS_HEADING, voice).view(),
        el("p").child(line(|plan| plan.lead.clone())).view(),
        el("p").class("small soft").child(line(|plan| plan.aim.clone().unwrap_or_default())).view(),
        forms::adding(desk),
        follow(move || {
            let text = if is_empty.get() { &t::STEPS_EMPTY } else { return nothing() };
            el("p").class("empty").says(text, voice).view()
        }),
        steps.view(),
        printed,
        changes::view(desk),
        changes::all_days(desk),
        el("p")
            .class("row no-print")
            .child(button(t::PRINT.get(voice), Emphasis::Quiet, platform::printing::print))
            .view(),
        el("p").class("small soft").says(&t::PRINT_NOTE, voice).view(),
        ways(voice),
    ])
}

/// The own dates that lie ahead, whether there is a step for them or not.
fn terms(desk: Desk) -> AnyView {
    let voice = desk.voice;
    let dates = desk.store.with(|dossier| dates_ahead(dossier, platform::clock::today(), voice));
    if dates.is_empty() {
        return nothing();
    }
    let rows = dates.into_iter().map(|date| el("li").child([date.name, ": ", &date.until].concat()));
    let to = link(rights::TO_RIGHTS.get(voice), Route::Rights.href());
    el("section")
        .child(el("h2").says(&t::TERMS_HEADING, voice))
        .child(el("ul").children(rows))
        .child(el("p").class("small no-print").child(to))
        .view()
}

/// Where the plan leads.
fn ways(voice: Voice) -> AnyView {
    let ways = [
        (&check_in::TITLE, Route::CheckIn),
        (&look_back::TITLE, Route::LookBack),
        (&calendar::TITLE, Route::Calendar),
        (&work_ways::TITLE, Route::Ways),
        (&t::TO_FORECAST, Route::Forecast),
    ];
    let ways: Vec<Element> =
        ways.into_iter().map(|(text, route)| el("li").child(link(text.get(voice), route.href()))).collect();
    el("ul").class("row no-print").children(ways).view()
}

/// The id of the heading of a step, which can take the focus.
fn place(id: u32) -> String {
    ["step-", &id.to_string()].concat()
}

/// What is open has this as its first field. A form with many fields takes longer to draw than a press may: it comes
/// after the button has answered.
fn show(desk: Desk, open: Open, field: &'static str) {
    platform::paint::after(move || desk.open.set(open));
    platform::focus::soon(field.to_owned());
}
