//! Tasks with who does them, why, and how far they are. Draws; the order and the states are decided elsewhere.
//!
//! Accessibility: a list; each task is a link named by a verb, or plain text when it is not done on this page. The status is
//! text, never colour alone. Any order: nothing is locked by its place.

use super::element::{Element, Live, el, follow};
use super::link;
use crate::leptos::AnyView;

/// One task.
#[derive(Clone, PartialEq)]
pub struct Task {
    /// Id of the row, which can take focus.
    pub id: String,
    /// What to do.
    pub name: String,
    /// Where it is done, when that is on this page.
    pub href: Option<String>,
    /// The status in words; may be empty.
    pub status: String,
    /// Why, who, and how long.
    pub note: String,
}

/// A list of tasks in the order shown; `more` is what the person can say of each.
pub fn task_list(
    tasks: Live<Vec<Task>>,
    more: impl Fn(usize) -> Vec<AnyView> + Send + Sync + 'static,
) -> AnyView {
    let more: Box<dyn Fn(usize) -> Vec<AnyView> + Send + Sync> = Box::new(more);
    follow(move || {
        let rows = tasks().into_iter().enumerate().map(|(place, task)| row(task, more(place)));
        el("ul").class("task-list").children(rows).view()
    })
}

/// The row of one task.
fn row(task: Task, more: Vec<AnyView>) -> Element {
    let name = el("span").class("task-list__name");
    let name = match task.href {
        Some(href) => name.child(link(task.name, href)),
        None => name.child(task.name),
    };
    el("li")
        .class("task-list__task")
        .attr("id", task.id)
        .attr("tabindex", "-1")
        .child(name)
        .child(el("span").class("task-list__status").child(task.status))
        .child(el("span").class("task-list__note").child(task.note))
        .child(el("span").class("task-list__note row no-print").children(more))
}
