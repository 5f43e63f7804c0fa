//! The fork: where someone stands. A link works before the application is there; with it, the choice is kept too.

use crate::state::DossierStore;
use content::Voice;
use domain::dossier::Command;
use leptos::prelude::*;
use screens::start::{Way, ways};

/// The five ways in.
pub fn list(store: DossierStore, voice: Voice) -> impl IntoView {
    let card = move |way: Way| {
        let enter = move |_| {
            store.run(Command::Enter(way.entry)).ok();
        };
        view! {
            <li class="card">
                <h3>
                    <a class="card__link" href=way.href data-early=way.name on:click=enter>
                        {way.title}
                    </a>
                </h3>
                <p>{way.find}</p>
            </li>
        }
    };
    view! { <ul class="cards">{ways(voice).into_iter().map(card).collect_view()}</ul> }
}
