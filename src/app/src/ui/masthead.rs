//! The head of every screen: the name, which leads home, and the links that are always in the same place.
//!
//! Accessibility: a banner; its first link skips to the content and shows only with the focus; the name is a link,
//! the drawing in it is for the eye only; the links are a named navigation region.

use leptos::prelude::*;

/// The head of a screen.
#[component]
pub fn Masthead(
    /// The name of the product.
    #[prop(into)]
    name: TextProp,
    /// Where home is.
    #[prop(into)]
    home: TextProp,
    /// What the links are, for screen readers.
    #[prop(into)]
    links_label: TextProp,
    /// The words of the link to the content, which shows only while it has the focus.
    #[prop(into)]
    skip_label: TextProp,
    /// The links.
    children: Children,
) -> impl IntoView {
    view! {
        <header class="masthead">
            <a
                class="skip"
                href="#main"
                on:click=move |event| {
                    event.prevent_default();
                    platform::focus::to_title();
                }
            >
                {move || skip_label.get()}
            </a>
            <a class="masthead__name" href=move || home.get()>
                <svg class="masthead__mark" viewBox="0 0 32 20" aria-hidden="true">
                    <path d="M2 16C11 16 11 4 20 4H25" />
                    <circle cx="28" cy="4" r="2.5" />
                </svg>
                {move || name.get()}
            </a>
            <nav class="masthead__links" aria-label=move || links_label.get()>
                {children()}
            </nav>
        </header>
    }
}
