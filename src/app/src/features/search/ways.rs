//! Ways to look for work, to choose from, and own words about the approach. Only draws.

use crate::leptos::*;
use crate::own_words::own_words;
use crate::state::DossierStore;
use crate::ui::element::{el, parts};
use crate::ui::{Checkboxes, FieldText, RadioOption, checkboxes};
use content::Voice;
use content::texts::search as t;
use domain::dossier::{Command, TaskStatus};
use screens::search::{WayShown, ways};

/// The note about the approach.
const NOTE: &str = "zoek-aanpak";

/// The part of the page.
pub fn view(store: DossierStore, voice: Voice) -> AnyView {
    let shown = store.peek(|dossier| ways(dossier, voice));
    let option = |way: &WayShown| RadioOption {
        value: way.id.to_owned(),
        label: way.name.to_owned(),
        hint: Some(way.about.clone()),
    };
    let chosen = move || {
        let ways = store.with(|dossier| ways(dossier, voice));
        ways.into_iter().filter(|way| way.is_chosen).map(|way| way.id.to_owned()).collect()
    };
    let boxes = checkboxes(Checkboxes {
        id: "search-ways",
        text: FieldText::new(t::WAYS_LABEL.get(voice)).hint(t::WAYS_ABOUT.get(voice)),
        options: shown.iter().map(option).collect(),
        values: Box::new(chosen),
        on_change: Box::new(move |way, is_on| {
            store.run(Command::Task(way, is_on.then_some(TaskStatus::Done))).ok();
        }),
    });
    parts(vec![
        el("h2").says(&t::WAYS, voice).view(),
        boxes,
        el("p").class("small soft").says(&t::WAYS_RULE, voice).view(),
        own_words(NOTE.to_owned(), FieldText::new(t::WAYS_NOTE.get(voice)), "", voice),
    ])
}
