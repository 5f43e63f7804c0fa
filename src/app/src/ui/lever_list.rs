//! What makes it sooner or later, each with its weeks as words and as a small bar. Ranks and rounds nothing.
//!
//! Accessibility: a list; the words carry everything, the bar is hidden from screen readers. Sooner and later differ
//! in words first, in colour second.

use leptos::prelude::*;

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

/// A list of causes or levers.
#[component]
pub fn LeverList(
    /// In the order shown.
    #[prop(into)]
    levers: Signal<Vec<Lever>>,
) -> impl IntoView {
    view! { <ul class="levers">{move || levers.get().into_iter().map(row).collect_view()}</ul> }
}

/// One row.
fn row(lever: Lever) -> impl IntoView {
    let width = format!("{:.1}%", lever.share.clamp(0.0, 1.0) * 100.0);
    view! {
        <li class="levers__lever">
            <span class="levers__name">{lever.name}</span>
            <span class="levers__gain" class:levers__gain--later=lever.is_later>
                {lever.gain}
            </span>
            <svg class="levers__bar" aria-hidden="true">
                <rect class="levers__track" width="100%" height="100%" rx="5" />
                <rect
                    class="levers__fill"
                    class:levers__fill--later=lever.is_later
                    width=width
                    height="100%"
                    rx="5"
                />
            </svg>
            {(!lever.note.is_empty()).then(|| view! { <span class="levers__note">{lever.note}</span> })}
        </li>
    }
}
