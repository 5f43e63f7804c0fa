//! A few ways on, side by side. Only for choices of the same kind; a single one is a `LinkButton`.
//!
//! Accessibility: a list; each card has one link, named by its title, whose area is the whole card; the ring shows
//! round the card.

use leptos::prelude::*;

/// One way on.
#[derive(Clone)]
pub struct Card {
    /// A few words above the title, such as how long it takes; may be empty.
    pub term: String,
    /// The title and the name of the link.
    pub title: String,
    /// Where it leads, when it leads anywhere.
    pub href: Option<String>,
    /// What is behind it.
    pub text: String,
}

/// A row of cards that becomes a stack.
#[component]
pub fn Cards(
    /// The cards, in order.
    #[prop(into)]
    cards: Signal<Vec<Card>>,
) -> impl IntoView {
    view! { <ul class="cards">{move || cards.get().into_iter().map(card).collect_view()}</ul> }
}

/// One card.
fn card(card: Card) -> impl IntoView {
    let title = match card.href {
        Some(href) => view! {
            <a class="card__link" href=href>
                {card.title}
            </a>
        }
        .into_any(),
        None => card.title.into_any(),
    };
    view! {
        <li class="card">
            {(!card.term.is_empty()).then(|| view! { <p class="card__term">{card.term}</p> })}
            <h2>{title}</h2> <p>{card.text}</p>
        </li>
    }
}
