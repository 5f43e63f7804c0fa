//! What is known already, each to take over by one press. Leaves out what it is: the view model says.

use crate::leptos::*;
use crate::record_desk::place;
use crate::state::{here, occupations};
use crate::ui::element::{el, follow, nothing};
use crate::ui::{Emphasis, button};
use content::Voice;
use content::texts::cv as t;
use domain::dossier::{Command, RecordCommand};
use screens::cv::{Offer, offers};

/// The list; nothing when there is nothing to take over. `said` tells what was taken.
pub fn view(said: RwSignal<String>, voice: Voice) -> AnyView {
    let (store, known) = (here().store, occupations(voice));
    let all = Memo::new(move || store.with(|dossier| offers(dossier, known, voice)));
    follow(move || {
        let all = all.get();
        if all.is_empty() {
            return nothing();
        }
        let rows = all.into_iter().map(|offer| el("li").child(one(offer, said, voice)));
        el("section")
            .class("card")
            .attr("id", "cv-offers")
            .child(el("h2").says(&t::OFFERS, voice))
            .child(el("p").class("small soft").says(&t::OFFERS_ABOUT, voice))
            .child(el("ul").class("records").children(rows))
            .view()
    })
}

fn one(offer: Offer, said: RwSignal<String>, voice: Voice) -> AnyView {
    let store = here().store;
    let Offer { words, name, command } = offer;
    let press = move || {
        let id = match &command {
            RecordCommand::Set(id, _) => Some(*id),
            _ => None,
        };
        if store.run(Command::Record(command.clone())).is_ok() {
            said.set(t::TAKEN.fill(voice, [name.as_str()]));
            let at = id.unwrap_or_else(|| store.peek(|dossier| dossier.records.newest()));
            platform::focus::soon(place(at));
        }
    };
    button(words, Emphasis::Link, press)
}
