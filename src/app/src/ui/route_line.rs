//! The route as a list: one line, a stop for each phase, dates beside it. Which phase is where, and what is in it, is
//! decided elsewhere.
//!
//! Accessibility: an ordered list; each phase is a heading with its date and status in words; the phase where the
//! person is carries `aria-current="step"`. Line and stops are for the eye only; optional is dotted and said in words.

use leptos::prelude::*;

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

/// The line; its children are [`RoutePhase`]s.
#[component]
pub fn RouteLine(
    /// The phases.
    children: Children,
) -> impl IntoView {
    view! { <ol class="route">{children()}</ol> }
}

/// One phase of the route.
#[component]
pub fn RoutePhase(
    /// Its place, shown in the stop.
    number: u8,
    /// Its name.
    #[prop(into)]
    name: TextProp,
    /// Where it is, seen from today.
    status: PhaseStatus,
    /// The status in words; may be empty.
    #[prop(into)]
    status_text: TextProp,
    /// Its dates in words.
    #[prop(into)]
    when: TextProp,
    /// What is in it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let stop = match status {
        PhaseStatus::Done => view! {
            <svg class="route__tick" viewBox="0 0 16 16">
                <path d="M3 8.5L6.5 12L13 4.5" />
            </svg>
        }
        .into_any(),
        _ => number.into_any(),
    };
    view! {
        <li class=status.class() aria-current=(status == PhaseStatus::Here).then_some("step")>
            <span class="route__stop" aria-hidden="true">
                {stop}
            </span>
            <h2 class="route__name">{move || name.get()}</h2>
            <p class="route__when">{move || when.get()}</p>
            <p class="route__status">{move || status_text.get()}</p>
            {children.map(|children| view! { <div class="route__body">{children()}</div> })}
        </li>
    }
}
