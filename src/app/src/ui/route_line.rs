//! The route as a list: one line, a stop for each phase, dates beside it. Which phase is where, and what is in it, is
//! decided elsewhere.
//!
//! Accessibility: an ordered list; each phase is a heading with its date and status in words; the phase where the
//! person is carries `aria-current="step"`. Line and stops are for the eye only; optional is dotted and said in words.

use super::element::{el, shape};
use crate::leptos::AnyView;

/// Where a phase is, seen from today.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum PhaseStatus {
    /// Behind the person.
    Done,
    /// The phase of now.
    Here,
    /// Still to come.
    Ahead,
    /// May be done, need not.
    Optional,
}

impl PhaseStatus {
    fn class(self) -> &'static str {
        match self {
            Self::Done => "route__phase route__phase--done",
            Self::Here => "route__phase route__phase--here",
            Self::Ahead => "route__phase route__phase--ahead",
            Self::Optional => "route__phase route__phase--ahead route__phase--optional",
        }
    }
}

/// One phase of the route.
pub struct RoutePhase {
    /// Its place, shown in the stop.
    pub number: u8,
    /// Its name.
    pub name: String,
    /// Where it is, seen from today.
    pub status: PhaseStatus,
    /// The status in words; may be empty.
    pub status_text: String,
    /// Its dates in words.
    pub when: String,
}

/// The line; its children are made by [`route_phase`].
pub fn route_line(phases: Vec<AnyView>) -> AnyView {
    el("ol").class("route").children(phases).view()
}

/// One phase with what is in it.
pub fn route_phase(phase: RoutePhase, children: Vec<AnyView>) -> AnyView {
    let mut item = el("li").class(phase.status.class());
    if phase.status == PhaseStatus::Here {
        item = item.attr("aria-current", "step");
    }
    let stop = el("span").class("route__stop").attr("aria-hidden", "true");
    let stop = if phase.status == PhaseStatus::Done {
        let tick = shape("path").attr("d", "M3 8.5L6.5 12L13 4.5");
        stop.child(shape("svg").class("route__tick").attr("viewBox", "0 0 16 16").child(tick))
    } else {
        stop.child(phase.number.to_string())
    };
    item.child(stop)
        .child(el("h2").class("route__name").child(phase.name))
        .child(
            el("div")
                .class("route__side")
                .child(el("p").class("route__when").child(phase.when))
                .child(el("p").class("route__status").child(phase.status_text)),
        )
        .child(el("div").class("route__body").children(children))
        .view()
}
