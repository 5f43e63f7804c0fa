//! Tasks with who does them, why, and how far they are. Draws; the order and the states are decided elsewhere.
//!
//! Accessibility: a list; each task is a link named by a verb, or plain text when it cannot start yet. The status is
//! text, never colour alone. Any order: nothing is locked by its place.

use leptos::prelude::*;

/// How far a task is, which only sets its tone.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum TaskStatus {
    /// Done, later, or not begun: plain words.
    #[default]
    Plain,
    /// The one to do now.
    Now,
    /// It has a date that counts.
    Due,
}

/// One task.
#[derive(Clone)]
pub struct Task {
    /// What to do.
    pub name: String,
    /// Where to do it, when that is here.
    pub href: Option<String>,
    /// Who does it and why.
    pub note: String,
    /// The tone of the status.
    pub status: TaskStatus,
    /// The status in words; may be empty.
    pub status_text: String,
}

/// A list of tasks.
#[component]
pub fn TaskList(
    /// The tasks, in the order shown.
    #[prop(into)]
    tasks: Signal<Vec<Task>>,
) -> impl IntoView {
    view! { <ul class="task-list">{move || tasks.get().into_iter().map(row).collect_view()}</ul> }
}

/// The row of one task.
fn row(task: Task) -> impl IntoView {
    let class = match task.status {
        TaskStatus::Plain => "task-list__status",
        TaskStatus::Now => "task-list__status task-list__status--now",
        TaskStatus::Due => "task-list__status task-list__status--due",
    };
    let name = match task.href {
        Some(href) => view! {
            <a class="task-list__name" href=href>
                {task.name}
            </a>
        }
        .into_any(),
        None => view! { <span class="task-list__name">{task.name}</span> }.into_any(),
    };
    view! {
        <li class="task-list__task">
            {name} <span class=class>{task.status_text}</span>
            <span class="task-list__note">{task.note}</span>
        </li>
    }
}
