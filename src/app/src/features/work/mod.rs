//! The list of work that fits: what it rests on, bands, what was left out, put aside and kept, and what weighs how much.
//! Leaves out every figure: the view model has them.

mod bands;
mod basis;
mod decided;
mod done;
mod weights;

use crate::leptos::*;
use crate::occupation_search::{find, last_job};
use crate::state::{DossierStore, here, occupations};
use crate::ui::element::{el, follow, parts};
use crate::ui::{Emphasis, PageHead, button, link, page};
use crate::weather::people_first;
use content::Voice;
use content::texts::{common, work as t};
use screens::occupations::known::Known;
use screens::occupations::list::{Asked, WorkList};
use screens::route::Route;

/// The heading of the list, to which the focus goes.
const LIST: &str = "work-list";

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Desk {
    store: DossierStore,
    list: Memo<WorkList>,
    /// How much of the list was asked for.
    asked: RwSignal<Asked>,
    /// What was done last.
    done: RwSignal<Option<done::Done>>,
    voice: Voice,
}

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let head = PageHead::titled(t::TITLE.get(voice)).lede(t::LEDE.get(voice));
    let Some(known) = occupations(voice) else {
        return page(head, vec![el("p").says(&t::NO_TABLE, voice).view()]);
    };
    let desk = Desk::new(known, voice);
    let is_empty = Memo::new(move || desk.list.with(|list| list.is_empty));
    let below = follow(move || {
        let shown = if is_empty.get() { Vec::new() } else { vec![bands::view(desk), weights::view(desk)] };
        parts(shown)
    });
    let further = [(&t::TO_SECTORS, Route::Sectors), (&t::TO_WAYS, Route::Ways)];
    let further = further.map(|(text, route)| el("li").child(link(text.get(voice), route.href())));
    let mut content: Vec<AnyView> = people_first(voice).into_iter().collect();
    content.extend([
        last_job(voice),
        desk.announced(),
        follow(move || desk.list.with(|list| basis::view(list, voice))),
        below,
        find(voice),
        follow(move || desk.list.with(|list| desk.decided(list))),
        el("h2").class("no-print").says(&t::WAYS_HEADING, voice).view(),
        el("ul").class("no-print").children(further).view(),
        el("p").class("small soft").says(&t::RULE, voice).view(),
        el("p").class("no-print").child(link(t::TO_SOURCES.get(voice), Route::Method.href())).view(),
        el("p")
            .class("row no-print")
            .child(button(common::PRINT.get(voice), Emphasis::Quiet, platform::printing::print))
            .view(),
    ]);
    page(head, content)
}

impl Desk {
    fn new(known: Known, voice: Voice) -> Self {
        let store = here().store;
        let asked = RwSignal::new(Asked::default());
        let today = platform::clock::today();
        let list = move || store.with(|dossier| WorkList::of(dossier, known, asked.get(), today, voice));
        Self { store, list: Memo::new(list), asked, done: RwSignal::new(None), voice }
    }
}
