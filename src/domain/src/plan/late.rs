//! How late each step can begin, and on which ones the first day in new work hangs. Leaves out how that is told.

use super::{Graph, Workdays};
use chrono::NaiveDate;

/// How late a step can begin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Late {
    /// The latest day that keeps everything after it where it is. None when nothing holds it.
    pub latest: Option<NaiveDate>,
    /// Days of work between its day and that day; none when it has no room, or nothing holds it.
    pub room: Option<u32>,
    /// The same for the aim alone; none when the aim does not hang on it.
    pub to_aim: Option<u32>,
}

/// How late each step can begin, given the days on which they do, and the place of the aim.
pub fn late(graph: &Graph, days: &[Option<NaiveDate>], aim: Option<usize>, workdays: &Workdays) -> Vec<Late> {
    let count = graph.nodes().len();
    let day = |place: usize| days.get(place).copied().flatten();
    let (mut for_aim, mut for_all) = (vec![None; count], vec![None; count]);
    if let Some(aim) = aim {
        lower(&mut for_aim, aim, day(aim));
        lower(&mut for_all, aim, day(aim));
    }
    for place in graph.order().iter().rev() {
        let Some(node) = graph.nodes().get(*place) else { continue };
        lower(&mut for_all, *place, node.latest.map(|latest| workdays.on_or_before(latest)));
        if node.is_fixed {
            lower(&mut for_all, *place, day(*place));
        }
        if day(*place).is_none() {
            continue;
        }
        for link in &node.after {
            let takes = graph.nodes().get(link.to).map_or(1, |before| before.takes.max(1));
            let back = i32::try_from(takes).unwrap_or(i32::MAX);
            let before = |late: NaiveDate| {
                let over = if link.wait == 0 { late } else { workdays.step(late, -link.wait) };
                workdays.step(over, -back)
            };
            for all in [&mut for_aim, &mut for_all] {
                let limit = all.get(*place).copied().flatten().map(before);
                lower(all, link.to, limit);
            }
        }
    }
    let told = |place: usize| {
        let Some(own) = day(place) else { return Late::default() };
        let at = |all: &[Option<NaiveDate>]| all.get(place).copied().flatten();
        let latest = at(&for_all);
        Late {
            latest,
            room: latest.map(|latest| workdays.between(own, latest)),
            to_aim: at(&for_aim).map(|latest| workdays.between(own, latest)),
        }
    };
    (0..count).map(told).collect()
}

/// Takes the earlier of what is known and a limit.
fn lower(all: &mut [Option<NaiveDate>], place: usize, limit: Option<NaiveDate>) {
    if let (Some(slot), Some(limit)) = (all.get_mut(place), limit) {
        *slot = Some(slot.map_or(limit, |known| known.min(limit)));
    }
}
