//! Days that keep to the order of the steps: what must move moves, and nothing else does. Leaves out spreading work.

use super::{Graph, Workdays};
use chrono::NaiveDate;

/// The day of each step. One that is fixed stays where it is; another one begins on its day, or as soon after it as what
/// it follows is over, and never on a day off. Later days before it never make it earlier.
pub fn settled(graph: &Graph, workdays: &Workdays) -> Vec<Option<NaiveDate>> {
    let mut days = vec![None; graph.nodes().len()];
    for place in graph.order() {
        let day = begins(graph, *place, &days, workdays);
        if let Some(slot) = days.get_mut(*place) {
            *slot = day;
        }
    }
    days
}

/// The day on which a step begins once what it follows has its days.
pub(super) fn begins(
    graph: &Graph,
    place: usize,
    days: &[Option<NaiveDate>],
    workdays: &Workdays,
) -> Option<NaiveDate> {
    let node = graph.nodes().get(place)?;
    let own = node.day?;
    if node.is_fixed {
        return Some(own);
    }
    let mut begins = workdays.on_or_after(own);
    for link in &node.after {
        let before = days.get(link.to).copied().flatten().zip(graph.nodes().get(link.to));
        if let Some((first, node)) = before {
            let last = workdays.last(first, node.takes);
            let free = workdays.on_or_after(last.succ_opt().unwrap_or(last));
            begins = begins.max(workdays.step(free, link.wait));
        }
    }
    Some(begins)
}
