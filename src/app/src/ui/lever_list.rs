//! What makes it sooner or later, each with its weeks as words and as a small bar. Ranks and rounds nothing.
//!
//! Accessibility: a list; the words carry everything, the bar is hidden from screen readers. Sooner and later differ
//! in words first, in colour second.

use super::element::{Element, Live, el, follow, shape};
use crate::leptos::AnyView;

/// One cause or lever.
#[derive(Clone, PartialEq)]
pub struct Lever {
    /// What it is.
    pub name: String,
    /// How much, in words.
    pub gain: String,
    /// Whether it makes it later.
    pub is_later: bool,
    /// Length of the bar, from 0 to 1 of the longest.
    pub share: f64,
    /// Cost, effort or where it comes from; may be empty.
    pub note: String,
}

/// A list of causes or levers, in the order shown.
pub fn lever_list(levers: Live<Vec<Lever>>) -> AnyView {
    follow(move || el("ul").class("levers").children(levers().into_iter().map(row)).view())
}

/// One row.
fn row(lever: Lever) -> Element {
    let (gain, fill) = if lever.is_later {
        ("levers__gain levers__gain--later", "levers__fill levers__fill--later")
    } else {
        ("levers__gain", "levers__fill")
    };
    let bar = |class: &'static str, width: String| {
        shape("rect").class(class).attr("width", width).attr("height", "100%").attr("rx", "5")
    };
    let row = el("li")
        .class("levers__lever")
        .child(el("span").class("levers__name").child(lever.name))
        .child(el("span").class(gain).child(lever.gain))
        .child(
            shape("svg")
                .class("levers__bar")
                .attr("aria-hidden", "true")
                .child(bar("levers__track", "100%".to_owned()))
                .child(bar(fill, super::percent(lever.share))),
        );
    if lever.note.is_empty() { row } else { row.child(el("span").class("levers__note").child(lever.note)) }
}
