//! The route at a glance, for the start page: eight named stops on one winding line. It shows what is to come, not
//! where someone is; that is `RouteLine`.
//!
//! Accessibility: an ordered list with a name; the line is hidden from screen readers. On a small screen it is two
//! columns of four that read downwards, in the same order.

use leptos::prelude::*;

/// The whole line; its heights match the stops in `style/components-route.css`.
const LINE: &str = "M50 96C83 88 117 82 150 72C183 62 217 42 250 36C283 30 317 24 350 24C383 24 417 49 450 56C483 63 517 72 550 72C583 72 617 42 650 36C683 30 717 24 750 24";
/// The part from the first stop to the second: where everybody begins.
const FIRST: &str = "M50 96C83 88 117 82 150 72";

/// The drawing of the eight phases.
#[component]
pub fn RouteDrawing(
    /// What the list is, for screen readers.
    #[prop(into)]
    label: TextProp,
    /// The names of the phases in order; the line is drawn for eight.
    names: Vec<String>,
    /// The number of the phase that may be skipped, counted from one.
    #[prop(optional)]
    optional: Option<usize>,
) -> impl IntoView {
    let last = names.len();
    let stops = names
        .into_iter()
        .zip(1_usize..)
        .map(|(name, number)| {
            view! {
                <li
                    class="drawing__phase"
                    class:drawing__phase--start=number == 1
                    class:drawing__phase--optional=optional == Some(number)
                    class:drawing__phase--end=number == last
                >
                    <span class="drawing__stop" aria-hidden="true">
                        {number}
                    </span>
                    {name}
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="drawing">
            <svg class="drawing__line" viewBox="0 0 800 120" preserveAspectRatio="none" aria-hidden="true">
                <path d=LINE vector-effect="non-scaling-stroke" />
                <path class="drawing__way" d=FIRST vector-effect="non-scaling-stroke" />
            </svg>
            <ol class="drawing__stops" aria-label=move || label.get()>
                {stops}
            </ol>
        </div>
    }
}
