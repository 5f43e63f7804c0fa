//! The goals, each with how it stands as the person says. Leaves out the plan.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{Element, el, follow, parts};
use crate::ui::{Emphasis, button, link};
use content::Voice;
use content::texts::look_back as t;
use domain::dossier::{Command, TaskStatus};
use screens::look_back::{LookedAt, STANDINGS, goals};
use screens::route::Route;

/// The goals, or the way to make some.
pub(super) fn view(voice: Voice) -> AnyView {
    let store = here().store;
    let all = Memo::new(move || store.with(|dossier| goals(dossier, voice)));
    let shown = follow(move || {
        let all = all.get();
        if all.is_empty() {
            return parts(vec![
                el("p").says(&t::GOALS_NONE, voice).view(),
                el("p").class("no-print").child(link(t::TO_PLAN.get(voice), Route::Plan.href())).view(),
            ]);
        }
        let rows: Vec<Element> = all.into_iter().map(|goal| one(goal, voice)).collect();
        el("ul").class("records").children(rows).view()
    });
    parts(vec![el("h2").says(&t::GOALS_HEADING, voice).view(), shown])
}

fn one(goal: LookedAt, voice: Voice) -> Element {
    let LookedAt { id, name, status, standing } = goal;
    let others = STANDINGS.iter().filter(|(other, _)| Some(*other) != status);
    let ways: Vec<AnyView> = others.map(|(other, text)| way(&id, *other, text.get(voice))).collect();
    el("li")
        .child(el("h3").attr("id", id).attr("tabindex", "-1").child(name.clone()))
        .child(el("p").attr("role", "status").child(standing))
        .child(el("div").class("row no-print").attr("role", "group").attr("aria-label", name).children(ways))
}

/// Only the person says how a goal stands; the focus stays at it.
fn way(id: &str, status: TaskStatus, label: &'static str) -> AnyView {
    let store = here().store;
    let id = id.to_owned();
    button(label, Emphasis::Quiet, move || {
        store.run(Command::Task(id.clone(), Some(status))).ok();
        platform::focus::soon(id.clone());
    })
}
