//! The foot of every screen: who to call, what is saved and when it was last copied, and quiet links.
//!
//! Accessibility: a content-info region; help stands first and in the same place on every screen. The saved state is
//! text and is not announced at every answer: that would drown the next question.

use leptos::prelude::*;

/// The foot of a screen.
#[component]
pub fn Footer(
    /// The help line.
    #[prop(into)]
    help: ViewFn,
    /// Whether and when it was saved.
    #[prop(into)]
    saved: TextProp,
    /// When the last copy was made.
    #[prop(into)]
    copied: TextProp,
    /// What the links are, for screen readers.
    #[prop(into)]
    links_label: TextProp,
    /// The links: own data, printing, hiding the screen.
    children: Children,
) -> impl IntoView {
    view! {
        <footer class="footer">
            <p class="footer__help">{help.run()}</p>
            <p class="footer__state">
                <span>{move || saved.get()}</span>
                <span>{move || copied.get()}</span>
            </p>
            <nav class="footer__links" aria-label=move || links_label.get()>
                {children()}
            </nav>
        </footer>
    }
}
