//! One phase on the route: its tasks, what the person says of them, and how it fits what others describe.

use super::{Map, next_card};
use crate::leptos::*;
use crate::state::DossierStore;
use crate::ui::element::{el, follow, lines, nothing};
use crate::ui::{Emphasis, PhaseStatus, RoutePhase, Task, button, route_phase, task_list};
use content::Voice;
use content::texts::route as t;
use domain::dossier::Command;
use domain::phases::PhaseStanding;
use screens::map::{Mark, PhaseHead, ShownTask};

/// The phase at this place, as a stop of the line. It is drawn anew when its head changes; its tasks follow inside.
pub fn view(map: Map, place: usize, store: DossierStore, voice: Voice) -> AnyView {
    let head = Memo::new(move || {
        map.with(|map| map.as_ref().and_then(|map| map.phases.get(place)).map(|phase| phase.head.clone()))
    });
    let is_open = RwSignal::new(false);
    follow(move || {
        let Some(head) = head.get() else { return nothing() };
        let children = vec![
            el("p").child(head.purpose.clone()).view(),
            head.next.clone().map_or_else(nothing, |next| next_card(next, voice)),
            inside(map, place, &head.name, is_open, store, voice),
        ];
        route_phase(stop(head), children)
    })
}

fn stop(head: PhaseHead) -> RoutePhase {
    let status = match head.standing {
        PhaseStanding::Done => PhaseStatus::Done,
        PhaseStanding::Here => PhaseStatus::Here,
        PhaseStanding::Ahead => PhaseStatus::Ahead,
        PhaseStanding::Optional => PhaseStatus::Optional,
    };
    RoutePhase { number: head.number, name: head.name, status, status_text: head.status, when: head.when }
}

/// Tasks, and how the phase fits what others describe; folded, and open again when it was.
fn inside(
    map: Map,
    place: usize,
    name: &str,
    is_open: RwSignal<bool>,
    store: DossierStore,
    voice: Voice,
) -> AnyView {
    let tasks = move || {
        map.with(|map| {
            map.as_ref()
                .and_then(|map| map.phases.get(place))
                .map(|phase| phase.tasks.clone())
                .unwrap_or_default()
        })
    };
    let mapping = map.with_untracked(|map| {
        map.as_ref()
            .and_then(|map| map.phases.get(place))
            .map(|phase| phase.mapping.clone())
            .unwrap_or_default()
    });
    let shown = move || tasks().into_iter().map(row).collect();
    let marks = move |at: usize| match untrack(tasks).into_iter().nth(at) {
        Some(task) => {
            task.marks.into_iter().map(|mark| mark_view(task.id, mark, &task.name, store)).collect()
        }
        None => Vec::new(),
    };
    let summary = el("summary")
        .class("details__summary")
        .says(&t::TASKS_HEADING, voice)
        .child(el("span").class("hidden-visually").child([": ", name].concat()));
    let body = el("div")
        .class("details__body")
        .child(task_list(Box::new(shown), marks))
        .child(el("p").class("small soft").says(&t::MAPPING_INTRO, voice))
        .child(el("ul").class("small soft").child(lines("li", "", mapping)));
    let mut part = el("details").class("details");
    if is_open.get_untracked() {
        part = part.attr("open", "");
    }
    part.on("toggle", move |toggle| is_open.set(platform::event::is_open(&toggle)))
        .child(summary)
        .child(body)
        .view()
}

fn row(task: ShownTask) -> Task {
    Task {
        id: focus_id(task.id),
        name: task.name,
        href: task.href,
        status: task.status,
        note: [task.why, " ".to_owned(), task.owner, ". ".to_owned(), task.length, ".".to_owned()].concat(),
    }
}

/// A button that says something of the task; only the person ever sets it. The focus stays at the task.
fn mark_view(id: &'static str, mark: Mark, task: &str, store: DossierStore) -> AnyView {
    let status = mark.status;
    let press = move || {
        store.run(Command::Task(id.to_owned(), status)).ok();
        platform::focus::soon(focus_id(id));
    };
    el("span")
        .attr("role", "group")
        .attr("aria-label", task.to_owned())
        .child(button(mark.label, Emphasis::Link, press))
        .view()
}

fn focus_id(task: &str) -> String {
    ["task", task].join("-")
}
