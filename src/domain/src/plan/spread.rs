//! A first division of steps over days, so that no day holds too much. Leaves out what moves later on.

use super::ripple::begins;
use super::{Graph, Workdays};
use chrono::NaiveDate;

/// The day of each step, with work of so many minutes a day at most. `minutes` is what a step takes of the day on which
/// it begins; one that takes more than a day has such a day to itself. Steps without minutes, or that must begin before
/// a day, take no room.
pub fn spread(graph: &Graph, minutes: &[u32], a_day: u32, workdays: &Workdays) -> Vec<Option<NaiveDate>> {
    let mut days = vec![None; graph.nodes().len()];
    let mut taken: Vec<(NaiveDate, u32)> = Vec::new();
    for place in graph.order() {
        let mut day = begins(graph, *place, &days, workdays);
        let node = graph.nodes().get(*place);
        let is_set = node.is_none_or(|node| node.is_fixed || node.latest.is_some());
        let work = minutes.get(*place).copied().unwrap_or_default();
        if let Some(begin) = day.filter(|_| !is_set && 0 < work) {
            let mut free = begin;
            while let Some((_, held)) = taken.iter().find(|(day, _)| *day == free)
                && a_day < held + work
            {
                free = workdays.step(free, 1);
            }
            match taken.iter_mut().find(|(day, _)| *day == free) {
                Some((_, held)) => *held += work,
                None => taken.push((free, work)),
            }
            day = Some(free);
        }
        if let Some(slot) = days.get_mut(*place) {
            *slot = day;
        }
    }
    days
}
