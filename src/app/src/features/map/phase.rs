//! One phase on the route: its tasks, what the person says of them, and how it fits what others describe.

use super::next_card;
use crate::state::DossierStore;
use crate::ui::{Button, Emphasis, PhaseStatus, RoutePhase};
use content::Voice;
use content::texts::route as t;
use domain::dossier::Command;
use domain::phases::PhaseStanding;
use leptos::prelude::*;
use screens::map::{Mark, PhaseHead, RouteMap, ShownPhase, ShownTask};

/// The phase at this place, as a stop of the line.
pub fn view(map: Memo<Option<RouteMap>>, place: usize, store: DossierStore, voice: Voice) -> impl IntoView {
    let phase = Memo::new(move |_| map.with(|map| map.as_ref().and_then(|map| map.phases.get(place).cloned())));
    let head = Memo::new(move |_| phase.with(|phase| phase.as_ref().map(|phase| phase.head.clone())));
    let is_open = RwSignal::new(false);
    move || {
        let head = head.get()?;
        let next = map.with_untracked(|map| map.as_ref().map(|map| map.next.clone()));
        let here = next.filter(|_| head.standing == PhaseStanding::Here).map(|next| next_card(next, voice));
        Some(view! {
            <RoutePhase
                number=head.number
                name=head.name.clone()
                status=status(&head)
                status_text=head.status.clone()
                when=head.when.clone()
            >
                <p>{head.purpose.clone()}</p>
                {here}
                <details
                    class="details"
                    prop:open=move || is_open.get_untracked()
                    on:toggle:target=move |event| is_open.set(event.target().open())
                >
                    <summary class="details__summary">
                        {t::TASKS_HEADING.get(voice)} <span class="hidden-visually">": " {head.name.clone()}</span>
                    </summary>
                    <div class="details__body">{inside(phase, store, voice)}</div>
                </details>
            </RoutePhase>
        })
    }
}

fn status(head: &PhaseHead) -> PhaseStatus {
    match head.standing {
        PhaseStanding::Done => PhaseStatus::Done,
        PhaseStanding::Here => PhaseStatus::Here,
        PhaseStanding::Ahead => PhaseStatus::Ahead,
        PhaseStanding::Optional => PhaseStatus::Optional,
    }
}

/// Tasks, and how the phase fits what others describe.
fn inside(phase: Memo<Option<ShownPhase>>, store: DossierStore, voice: Voice) -> impl IntoView {
    let mapping = phase.with_untracked(|phase| phase.as_ref().map(|phase| phase.mapping.clone()).unwrap_or_default());
    let tasks = move || phase.with(|phase| phase.as_ref().map(|phase| phase.tasks.clone()).unwrap_or_default());
    view! {
        <ul class="task-list">
            <For each=tasks key=|task| (task.id, task.status.clone()) let:task>
                {task_view(task, store)}
            </For>
        </ul>
        <p class="small soft">{t::MAPPING_INTRO.get(voice)}</p>
        <ul class="small soft">
            {mapping.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}
        </ul>
    }
}

fn task_view(task: ShownTask, store: DossierStore) -> impl IntoView {
    let (id, name) = (task.id, task.name.clone());
    let marks = task.marks.into_iter().map(|mark| mark_view(id, mark, name.clone(), store)).collect_view();
    view! {
        <li class="task-list__task" id=focus_id(id) tabindex="-1">
            <span class="task-list__name">{task.name}</span>
            <span class="task-list__status">{task.status}</span>
            <span class="task-list__note">{task.why} " " {task.owner} ". " {task.length} "."</span>
            <span class="task-list__note row no-print">{marks}</span>
        </li>
    }
}

/// A button that says something of the task; only the person ever sets it. The focus stays at the task.
fn mark_view(id: &'static str, mark: Mark, group: String, store: DossierStore) -> impl IntoView {
    let status = mark.status;
    view! {
        <span role="group" aria-label=group>
            <Button
                label=mark.label
                emphasis=Emphasis::Link
                on_press={move |()| {
                    store.run(Command::Task(id.to_owned(), status)).ok();
                    platform::focus::soon(focus_id(id));
                }}
            />
        </span>
    }
}

fn focus_id(task: &str) -> String {
    ["task", task].join("-")
}
