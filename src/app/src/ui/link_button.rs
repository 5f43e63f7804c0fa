//! A link that looks like a button: the one next screen. It only navigates; doing something here is `Button`.
//!
//! Accessibility: role link, its name is its words. Reached with Tab, followed with Enter; opens in a new tab when
//! the person asks the browser to. Focus and announcement after it belong to the shell.

use leptos::prelude::*;

use super::Emphasis;

/// A link in the shape of a button.
#[component]
pub fn LinkButton(
    /// The words on it.
    #[prop(into)]
    label: TextProp,
    /// Where it leads, as a fragment.
    #[prop(into)]
    href: TextProp,
    /// How loud it is.
    #[prop(optional)]
    emphasis: Emphasis,
) -> impl IntoView {
    view! {
        <a class=emphasis.class() href=move || href.get()>
            {move || label.get()}
        </a>
    }
}
