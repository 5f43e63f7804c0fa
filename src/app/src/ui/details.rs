//! Words folded away until asked for. Native, so it works without script and the browser can find text in it.
//!
//! Accessibility: the summary is a button with its state, switched with Enter or Space, at least 48 px high. Printed,
//! it is open.

use leptos::prelude::*;

/// A line that opens.
#[component]
pub fn Details(
    /// The line.
    #[prop(into)]
    summary: TextProp,
    /// What it opens to.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="details">
            <summary class="details__summary">{move || summary.get()}</summary>
            <div class="details__body">{children()}</div>
        </details>
    }
}
