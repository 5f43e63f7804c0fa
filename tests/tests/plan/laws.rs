//! Laws of the days of steps, over made-up graphs. Leaves out content.

use chrono::{Days, NaiveDate};
use content::holidays;
use domain::plan::{Graph, Link, Node, Workdays, late, settled, spread};
use proptest::prelude::*;

fn workdays() -> Workdays {
    Workdays::new(holidays().iter().map(|holiday| holiday.on.value).collect())
}

fn day(at: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 1).and_then(|day| day.checked_add_days(Days::new(at))).expect("a day")
}

/// Steps with any links, circles and links to nowhere among them.
fn nodes() -> impl Strategy<Value = Vec<Node>> {
    let link = (0_usize..14, -10_i32..20).prop_map(|(to, wait)| Link { to, wait });
    let node = (
        prop::option::weighted(0.9, 0_u64..400),
        0_u32..30,
        prop::collection::vec(link, 0..4),
        prop::bool::weighted(0.15),
        prop::option::weighted(0.1, 0_u64..500),
    );
    let node = node.prop_map(|(at, takes, after, is_fixed, latest)| Node {
        day: at.map(day),
        takes,
        after,
        is_fixed,
        latest: latest.map(day),
    });
    prop::collection::vec(node, 1..14)
}

/// The first day on which what follows a link can begin.
fn after(graph: &Graph, days: &[Option<NaiveDate>], link: &Link) -> Option<NaiveDate> {
    let (it, begins) = (workdays(), days[link.to]?);
    let last = it.last(begins, graph.nodes()[link.to].takes);
    Some(it.step(it.on_or_after(last.succ_opt()?), link.wait))
}

proptest! {
    #[test]
    fn no_step_begins_before_what_it_follows_is_over(nodes in nodes()) {
        let graph = Graph::new(nodes);
        let days = settled(&graph, &workdays());
        for (place, node) in graph.nodes().iter().enumerate().filter(|(_, node)| !node.is_fixed) {
            for first in node.after.iter().filter_map(|link| after(&graph, &days, link)) {
                prop_assert!(days[place].is_none_or(|begins| first <= begins));
            }
        }
    }

    #[test]
    fn what_is_fixed_stays_and_nothing_else_falls_on_a_day_off(nodes in nodes()) {
        let graph = Graph::new(nodes);
        for days in [settled(&graph, &workdays()), spread(&graph, &[30; 14], 60, &workdays())] {
            for (node, begins) in graph.nodes().iter().zip(days) {
                prop_assert_eq!(begins.is_some(), node.day.is_some());
                if node.is_fixed {
                    prop_assert_eq!(begins, node.day);
                } else if let Some(begins) = begins {
                    prop_assert!(!workdays().is_free(begins) && node.day <= Some(begins));
                }
            }
        }
    }

    #[test]
    fn a_later_step_makes_nothing_earlier(nodes in nodes(), which in 0_usize..14, by in 0_u64..90) {
        let mut moved = nodes.clone();
        let which = which % nodes.len();
        moved[which].day = moved[which].day.and_then(|day| day.checked_add_days(Days::new(by)));
        let before = settled(&Graph::new(nodes), &workdays());
        let after = settled(&Graph::new(moved), &workdays());
        for (before, after) in before.into_iter().zip(after) {
            prop_assert!(before <= after);
        }
    }

    #[test]
    fn days_that_are_settled_stay(nodes in nodes()) {
        let days = settled(&Graph::new(nodes.clone()), &workdays());
        let again: Vec<Node> =
            nodes.into_iter().zip(&days).map(|(node, day)| Node { day: *day, ..node }).collect();
        prop_assert_eq!(settled(&Graph::new(again), &workdays()), days);
    }

    #[test]
    fn every_step_has_its_place_once_and_no_circle_is_left(nodes in nodes()) {
        let graph = Graph::new(nodes);
        let mut seen = vec![false; graph.nodes().len()];
        for place in graph.order() {
            prop_assert!(!seen[*place]);
            prop_assert!(graph.nodes()[*place].after.iter().all(|link| seen[link.to]));
            seen[*place] = true;
        }
        prop_assert!(seen.into_iter().all(|it| it));
    }

    /// A step that begins on the latest day that is told for it leaves the aim where it is; one on which the aim hangs
    /// makes it later when it begins a day of work later.
    #[test]
    fn room_is_room_and_the_rest_hangs_on_what_has_none(nodes in nodes(), aim in 0_usize..14) {
        let it = workdays();
        let nodes: Vec<Node> =
            nodes.into_iter().map(|node| Node { is_fixed: false, latest: None, ..node }).collect();
        let aim = aim % nodes.len();
        let days = settled(&Graph::new(nodes.clone()), &it);
        let stands = |nodes: &[Node]| -> Vec<Node> {
            nodes.iter().zip(&days).map(|(node, day)| Node { day: *day, ..node.clone() }).collect()
        };
        let graph = Graph::new(stands(&nodes));
        for (place, late) in late(&graph, &days, Some(aim), &it).into_iter().enumerate() {
            let begin_on = |day: NaiveDate| {
                let mut moved = graph.nodes().to_vec();
                moved[place].day = Some(day);
                settled(&Graph::new(moved), &it)[aim]
            };
            if let Some(latest) = late.latest.filter(|_| place != aim) {
                prop_assert_eq!(begin_on(latest), days[aim]);
            }
            if let Some(begins) = days[place].filter(|_| late.to_aim == Some(0)) {
                prop_assert!(days[aim] < begin_on(it.step(begins, 1)));
            }
        }
    }

    #[test]
    fn steps_there_and_back_are_the_same_day(at in 0_u64..2000, count in -300_i32..300) {
        let it = workdays();
        let begins = it.on_or_after(day(at));
        let there = it.step(begins, count);
        prop_assert_eq!(it.step(there, -count), begins);
        prop_assert_eq!(it.between(begins.min(there), begins.max(there)), count.unsigned_abs());
    }

    #[test]
    fn no_day_holds_more_than_its_minutes(nodes in nodes(), a_day in 30_u32..120) {
        let graph = Graph::new(nodes);
        let minutes = [30; 14];
        let days = spread(&graph, &minutes, a_day, &workdays());
        for begins in days.iter().flatten() {
            let held = graph.nodes().iter().zip(&days).filter(|(node, day)| {
                !node.is_fixed && node.latest.is_none() && *day == &Some(*begins)
            });
            prop_assert!(held.count() as u32 * 30 <= a_day);
        }
    }
}
