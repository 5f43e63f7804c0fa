//! The main part of a screen: way back, title, lead, content. Masthead and footer stand beside it in the shell, which
//! also sets the document title and moves focus.
//!
//! Accessibility: one `main` with id `main`, which the skip link reaches; one `h1` that can take focus and shows no
//! ring, as it cannot be operated. A page whose title is a form's legend gives none here.

use leptos::prelude::*;

/// A link back.
#[derive(Clone)]
pub struct Back {
    /// Where to.
    pub href: String,
    /// In words.
    pub label: String,
}

/// The content of a screen.
#[component]
pub fn Page(
    /// The title; leave out when a field carries it with [`super::FieldText::title`].
    #[prop(optional, into)]
    title: Option<TextProp>,
    /// The title steps back: the answer below it is the message.
    #[prop(optional)]
    quiet: bool,
    /// The way back, above the title.
    #[prop(optional)]
    back: Option<Back>,
    /// One or two sentences under the title.
    #[prop(optional, into)]
    lede: Option<TextProp>,
    /// All the rest.
    children: Children,
) -> impl IntoView {
    view! {
        <main class="main" id="main">
            {back
                .map(|back| {
                    view! {
                        <a class="page__back" href=back.href>
                            {back.label}
                        </a>
                    }
                })}
            {title
                .map(|title| {
                    view! {
                        <h1 class:page__title--quiet=quiet tabindex="-1">
                            {move || title.get()}
                        </h1>
                    }
                })}
            {lede.map(|lede| view! { <p class="page__lede">{move || lede.get()}</p> })}
            {children()}
        </main>
    }
}
