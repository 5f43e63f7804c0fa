//! The route at a glance, for the start page: eight named stops on one winding line. It shows what is to come, not
//! where someone is; that is `RouteLine`.
//!
//! Accessibility: an ordered list with a name; the line is hidden from screen readers. On a small screen it is two
//! columns of four that read downwards, in the same order.

use super::element::{Element, el, shape};
use crate::leptos::AnyView;

/// The whole line; its heights match the stops in `style/components-route.css`.
const LINE: &str = "M50 96C83 88 117 82 150 72C183 62 217 42 250 36C283 30 317 24 350 24C383 24 417 49 450 56C483 63 517 72 550 72C583 72 617 42 650 36C683 30 717 24 750 24";
/// The part from the first stop to the second: where everybody begins.
const FIRST: &str = "M50 96C83 88 117 82 150 72";

/// The drawing of the eight phases: what the list is, their names in order, and the number of the one that may be
/// skipped, counted from one.
pub fn route_drawing(label: &'static str, names: Vec<String>, optional: Option<usize>) -> AnyView {
    let last = names.len();
    let stops = names.into_iter().zip(1_usize..).map(|(name, number)| stop(name, number, optional, last));
    let path = |data: &'static str| shape("path").attr("d", data).attr("vector-effect", "non-scaling-stroke");
    let line = shape("svg")
        .class("drawing__line")
        .attr("viewBox", "0 0 800 120")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .child(path(LINE))
        .child(path(FIRST).class("drawing__way"));
    el("div")
        .class("drawing")
        .child(line)
        .child(el("ol").class("drawing__stops").attr("aria-label", label).children(stops))
        .view()
}

fn stop(name: String, number: usize, optional: Option<usize>, last: usize) -> Element {
    let class = match number {
        1 => "drawing__phase drawing__phase--start",
        _ if number == last => "drawing__phase drawing__phase--end",
        _ if optional == Some(number) => "drawing__phase drawing__phase--optional",
        _ => "drawing__phase",
    };
    el("li")
        .class(class)
        .child(el("span").class("drawing__stop").attr("aria-hidden", "true").child(number.to_string()))
        .child(name)
}
