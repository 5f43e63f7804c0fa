//! The fork: where someone stands. A link works before the application is there; with it, the choice is kept too.

use crate::leptos::AnyView;
use crate::state::DossierStore;
use crate::ui::element::{Element, el};
use content::Voice;
use domain::dossier::Command;
use screens::start::{Way, ways};

/// The five ways in.
pub fn list(store: DossierStore, voice: Voice) -> AnyView {
    el("ul").class("cards").children(ways(voice).map(|way| card(way, store))).view()
}

fn card(way: Way, store: DossierStore) -> Element {
    let enter = move |_| {
        store.run(Command::Enter(way.entry)).ok();
    };
    let link = el("a").class("card__link").attr("href", way.href).on("click", enter).child(way.title);
    el("li").class("card").child(el("h3").child(link)).child(el("p").child(way.find))
}
