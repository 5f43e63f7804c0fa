//! A span of time as a band with three marks, and the same three marks in words under it.
//!
//! Accessibility: the band is hidden from screen readers, the list of words says all it shows. The middle mark is
//! larger as well as another colour. Places are percentages, so it needs no script to fit its width.

use leptos::prelude::*;
use screens::charts::RangeBar as Spec;

/// A band with three marks.
#[component]
pub fn RangeBar(
    /// Where the marks are and what they are called.
    #[prop(into)]
    range: Signal<Spec>,
) -> impl IntoView {
    view! {
        <div class="range-bar">
            {move || {
                let Spec { early, half, late, from, until } = range.get();
                let percent = |share: f64| format!("{:.1}%", share.clamp(0.0, 1.0) * 100.0);
                let width = percent(late.at - early.at);
                view! {
                    <svg class="range-bar__svg" aria-hidden="true">
                        <rect class="range-bar__track" y="14" width="100%" height="12" rx="6" />
                        <rect class="range-bar__band" x=percent(early.at) y="8" width=width height="24" />
                        <circle class="range-bar__mark" cx=percent(early.at) cy="20" r="9" />
                        <circle class="range-bar__mark" cx=percent(late.at) cy="20" r="9" />
                        <circle
                            class="range-bar__mark range-bar__mark--half"
                            cx=percent(half.at)
                            cy="20"
                            r="12"
                        />
                    </svg>
                    <div class="range-bar__ends" aria-hidden="true">
                        <span>{from}</span>
                        <span>{until}</span>
                    </div>
                    <ul class="range-bar__words">
                        <li class="range-bar__word">{early.chance} " " <b>{early.when}</b></li>
                        <li class="range-bar__word range-bar__word--half">
                            {half.chance} " " <b>{half.when}</b>
                        </li>
                        <li class="range-bar__word">{late.chance} " " <b>{late.when}</b></li>
                    </ul>
                }
            }}
        </div>
    }
}
