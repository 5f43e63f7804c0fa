//! What a plan needs of tasks beside their names: what they follow, how long they take, when they are over, and for whom
//! they are. Leaves out choosing among them.

use crate::Text;
use domain::plan::{Condition, NamedDay, Takes};

/// A task that a plan can hold.
#[derive(Debug)]
pub struct PlannedTask {
    /// The id of the task.
    pub id: &'static str,
    /// The ids of the tasks that come before it.
    pub after: &'static [&'static str],
    /// How long it takes.
    pub takes: Takes,
    /// The day before which it does not begin.
    pub from: NamedDay,
    /// Days of work between what comes before it, or that day, and its begin.
    pub wait: i32,
    /// The ids of the deadlines by which it must begin; the earliest one counts.
    pub by: &'static [&'static str],
    /// What must hold, all of it.
    pub when: &'static [Condition],
    /// Of which one must hold; nothing asked when there are none.
    pub any: &'static [Condition],
    /// What must not hold.
    pub unless: &'static [Condition],
    /// What is a reason for it when it holds, beside those.
    pub because: &'static [Condition],
    /// Whether it is what the plan aims at: the first day in new work.
    pub is_aim: bool,
    /// Whether it is done once more in a search after new work that ended.
    pub is_again: bool,
    /// How one sees that it is done.
    pub done: &'static Text,
}

include!(concat!(env!("OUT_DIR"), "/planning.rs"));

/// Every task that a plan can hold, in the order of the phases.
pub fn planned_tasks() -> &'static [PlannedTask] {
    PLANNED
}

/// What a plan needs of the task with this id.
pub fn planned_task(id: &str) -> Option<&'static PlannedTask> {
    PLANNED.iter().find(|task| task.id == id)
}

/// A condition as a reason, in words that follow "because".
pub fn because(condition: Condition) -> Option<&'static Text> {
    let place = Condition::ALL.iter().position(|known| *known == condition)?;
    BECAUSE.get(place).copied()
}
