//! Everything that was filled in, item by item, with the way to wipe one. What was wiped is put back with a press, the last
//! first, until the page is left.
//!
//! Accessibility: what was done is a status, which takes the focus; the button that puts it back is next.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{Element, el, follow, live, nothing, parts};
use crate::ui::{Emphasis, button};
use content::Voice;
use content::texts::data as t;
use domain::dossier::{Command, Dossier};
use screens::own_items::{Item, groups};

/// The id of the status.
const SAID: &str = "kept-said";

/// What was done on this page.
#[derive(Clone, Copy)]
struct Done {
    said: RwSignal<String>,
    /// The dossiers from before each item was wiped, the last at the end.
    before: RwSignal<Vec<Dossier>>,
}

impl Done {
    fn take_over(self, dossier: Dossier, words: String) {
        if here().store.run(Command::TakeOver(Box::new(dossier))).is_ok() {
            self.said.set(words);
            platform::focus::soon(SAID.to_owned());
        }
    }

    fn wipe(self, item: &Item) {
        let (before, after) = here().store.peek(|dossier| (dossier.clone(), dossier.without(&item.part)));
        let mut all = self.before.get_untracked();
        all.push(before);
        self.before.set(all);
        self.take_over(after, item.wiped.clone());
    }

    fn put_back(self, voice: Voice) {
        let mut all = self.before.get_untracked();
        let Some(before) = all.pop() else { return };
        self.before.set(all);
        // How the person is spoken to may have changed since.
        let (language, address) = here().store.peek(|dossier| (dossier.language, dossier.address));
        self.take_over(Dossier { language, address, ..before }, t::ITEM_BACK.owned(voice));
    }
}

/// The list; nothing when nothing was filled in.
pub fn view(voice: Voice) -> AnyView {
    let store = here().store;
    let done = Done { said: RwSignal::new(String::new()), before: RwSignal::new(Vec::new()) };
    let list = follow(move || {
        let groups = store.with(|dossier| groups(dossier, voice));
        if groups.is_empty() {
            return nothing();
        }
        let mut drawn = vec![el("h2").says(&t::ITEMS_HEADING, voice).view()];
        for group in groups {
            drawn.push(el("h3").child(group.heading).view());
            let rows = group.items.into_iter().map(|item| row(item, done, voice));
            drawn.push(el("dl").class("summary-list").children(rows).view());
        }
        parts(drawn)
    });
    parts(vec![list, status(done, voice)])
}

fn status(done: Done, voice: Voice) -> AnyView {
    let back = follow(move || match done.before.with(Vec::len) {
        0 => nothing(),
        _ => button(t::ITEM_PUT_BACK.get(voice), Emphasis::Quiet, move || done.put_back(voice)),
    });
    el("p")
        .class("row no-print")
        .attr("id", SAID)
        .attr("tabindex", "-1")
        .child(el("span").attr("role", "status").child(live(move || done.said.get())))
        .child(back)
        .view()
}

fn row(item: Item, done: Done, voice: Voice) -> Element {
    let group = el("span").attr("role", "group").attr("aria-label", item.wipe.clone());
    let (name, size) = (item.name.clone(), item.size.clone());
    let press = move || done.wipe(&item);
    let group = group.child(button(t::KEPT_WIPE_SHORT.get(voice), Emphasis::Link, press));
    el("div")
        .class("summary-list__row")
        .child(el("dt").class("summary-list__key").child(name))
        .child(el("dd").class("summary-list__value").child(size))
        .child(el("dd").class("no-print").child(group))
}
