//! People to ask: who, what, and when; and prompts to think of someone. Leaves out what is known of them: the view model
//! has it.

mod person;

use crate::checklist::checklist;
use crate::leptos::*;
use crate::record_desk::RecordDesk;
use crate::state::here;
use crate::ui::element::{el, follow, parts};
use crate::ui::{Emphasis, PageHead, button, link, page};
use content::Voice;
use content::texts::{common, network as t};
use domain::dossier::{RecordField as F, RecordKind};
use screens::network::Network;
use screens::route::Route;

/// The list of prompts.
const PROMPTS: &str = "wie-ken-ik";
/// The form: what is open to see, and what is folded away.
const FIELDS: [&[F]; 2] =
    [&[F::Name, F::Circle, F::Ask], &[F::KnownFrom, F::Next, F::NextDay, F::Day, F::Phone, F::Mail, F::Note]];

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct List {
    desk: RecordDesk,
    /// How many pages of them were asked for.
    pages: RwSignal<usize>,
    shown: Memo<Network>,
}

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let pages = RwSignal::new(1);
    let today = platform::clock::today();
    let shown = move || store.with(|dossier| Network::of(dossier, pages.get(), today, voice));
    let list =
        List { desk: RecordDesk::new(RecordKind::Contact, FIELDS, voice), pages, shown: Memo::new(shown) };
    let ways = [
        (t::TO_EXERCISE.get(voice), "#/oefenen/netwerk".to_owned()),
        (t::TO_STORY.get(voice), Route::Story.href()),
        (t::TO_SEARCH.get(voice), Route::Search.href()),
    ];
    let ways = ways.map(|(label, href)| el("li").child(link(label, href)));
    let content = vec![
        list.desk.announced(),
        list.desk.adding(t::ADD.get(voice), |name, voice| t::ADDED.fill(voice, [name])),
        el("p").class("small soft no-print").says(&t::PRIVATE, voice).view(),
        el("h2").says(&t::LIST, voice).view(),
        follow(move || list.above()),
        follow(move || list.drawn()),
        checklist(PROMPTS, voice),
        el("ul").class("no-print").children(ways).view(),
        el("p")
            .class("row no-print")
            .child(button(common::PRINT.get(voice), Emphasis::Quiet, platform::printing::print))
            .view(),
    ];
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::LEDE.get(voice)), content)
}

impl List {
    /// What was done with someone who is not shown.
    fn above(self) -> AnyView {
        let at = self.desk.done.with(|done| done.as_ref().and_then(|done| done.at));
        let is_shown = |id| {
            let shows =
                |shown: &Network| shown.groups.iter().flat_map(|group| &group.rows).any(|row| row.id == id);
            self.shown.with(shows)
        };
        self.desk.told_at(at.filter(|id| !is_shown(*id)))
    }

    fn drawn(self) -> AnyView {
        let Network { groups, circles, more } = self.shown.get();
        let voice = self.desk.voice;
        if groups.is_empty() {
            return el("p").class("empty").says(&t::EMPTY, voice).view();
        }
        let mut all: Vec<AnyView> = Vec::new();
        all.extend(circles.map(|line| el("p").class("small soft").child(line).view()));
        for group in groups {
            let rows = group.rows.into_iter().map(|row| self.person(row));
            let section = el("section")
                .child(el("h3").child(group.heading))
                .child(el("ul").class("records").children(rows));
            all.push(section.view());
        }
        if let Some(words) = more {
            let press = move || self.pages.set(self.pages.get_untracked() + 1);
            all.push(el("p").class("row no-print").child(button(words, Emphasis::Quiet, press)).view());
        }
        parts(all)
    }
}
