//! The bands, the less expected ones, and what was done last. Leaves out which stand where.
//!
//! Accessibility: a band has a heading, and in it every sector has one, with a list of links. Buttons of an item are a group
//! named by it. After putting aside the focus goes to the next item, at which that is told and
//! taken back; after asking for more to the first that is new.

use super::done::{Done, UNDO};
use super::{Desk, LIST};
use crate::leptos::*;
use crate::ui::element::{Element, el, follow, lines, nothing, parts};
use crate::ui::{Emphasis, button};
use content::texts::work as t;
use domain::dossier::WorkCommand;
use screens::occupations::list::{Asked, Band, Group, Item, WorkList};

pub(super) fn view(desk: Desk) -> AnyView {
    let voice = desk.voice;
    let all = follow(move || desk.list.with(|list| desk.all(list)));
    el("section")
        .child(el("h2").attr("id", LIST).attr("tabindex", "-1").says(&t::LIST_HEADING, voice))
        .child(el("p").says(&t::NO_ORDER, voice))
        .child(all)
        .view()
}

/// The id of an occupation in the list.
pub(super) fn place(code: u16) -> String {
    ["work-", &code.to_string()].concat()
}

impl Desk {
    fn all(self, list: &WorkList) -> AnyView {
        let voice = self.voice;
        let mut all = Vec::new();
        all.extend(list.old.into_iter().chain(list.nothing).map(|line| el("p").child(line).view()));
        all.extend(list.bands.iter().map(|band| self.band(band)));
        if !list.unexpected.is_empty() {
            all.push(el("h3").class("work__band").says(&t::UNEXPECTED_HEADING, voice).view());
            all.push(el("p").class("small soft").says(&t::UNEXPECTED_BODY, voice).view());
            all.push(
                el("ul").class("work").children(list.unexpected.iter().map(|item| told("li", item))).view(),
            );
        }
        all.extend(list.hardly.clone().map(|line| el("p").class("small soft").child(line).view()));
        parts(all)
    }

    fn band(self, band: &Band) -> AnyView {
        let mut drawn = vec![
            el("h3").class("work__band").child(band.heading.clone()).view(),
            el("p").class("small soft").child(band.about).view(),
        ];
        for (part, groups) in band.parts.iter().enumerate() {
            for (at, group) in groups.iter().enumerate() {
                drawn.push(self.group(group, (at == 0).then(|| part_id(band.place, part))));
            }
        }
        if let Some(words) = band.more.clone() {
            let (at, next, asked) = (band.place, part_id(band.place, band.parts.len()), self.asked);
            let press = move || {
                let mut more = asked.get_untracked();
                if let Some(times) = more.more.get_mut(at) {
                    *times += 1;
                }
                asked.set(more);
                platform::focus::soon(next.clone());
            };
            drawn.push(el("p").class("no-print").child(button(words, Emphasis::Quiet, press)).view());
        }
        parts(drawn)
    }

    fn group(self, group: &Group, id: Option<String>) -> AnyView {
        let heading = el("h4").class("capital").child(group.sector);
        let heading = match id {
            Some(id) => heading.attr("id", id).attr("tabindex", "-1"),
            None => heading,
        };
        parts(vec![heading.view(), self.items(&group.items).view()])
    }

    fn items(self, items: &[Item]) -> Element {
        el("ul").class("work").children(items.iter().map(|item| self.item(item)))
    }

    fn item(self, item: &Item) -> Element {
        let (voice, code, name, is_kept) = (self.voice, item.code, item.name, item.is_kept);
        let id = ["keep-", &code.to_string()].concat();
        let back = id.clone();
        let keep = move || {
            if is_kept {
                self.drop_it(code, name, Some(code));
            } else {
                self.decide(WorkCommand::Keep(code, String::new()), None);
            }
            platform::focus::soon(back.clone());
        };
        let keeps = el("button")
            .attr("type", "button")
            .class(Emphasis::Link.class())
            .attr("id", id)
            .on("click", move |_| keep())
            .says(if is_kept { &t::DROP } else { &t::KEEP }, voice);
        let buttons = el("div")
            .class("work__ways no-print")
            .attr("role", "group")
            .attr("aria-label", name)
            .child(keeps)
            .child(button(t::ASIDE.get(voice), Emphasis::Link, move || self.put_aside(code, name)));
        let kept = el("b").class("small").says(&t::KEPT, voice).view();
        el("li")
            .attr("id", place(code))
            .attr("tabindex", "-1")
            .children(self.told_at(Some(code)))
            .child(told("div", item))
            .child(if is_kept { kept } else { nothing() })
            .child(buttons)
    }

    /// Puts an occupation aside; tells what stands in its place at what stood behind it, and goes there.
    fn put_aside(self, code: u16, name: &'static str) {
        let (before, room) = self.list.with_untracked(|list| (list.codes(), list.room()));
        // As many as before, so that another one comes in its place.
        self.asked.set(Asked { room, ..self.asked.get_untracked() });
        let at = before.iter().skip_while(|known| **known != code).nth(1).copied();
        let back = Some((WorkCommand::PutAside(code, false), code, name));
        let words = t::SET_ASIDE.fill(self.voice, [name]);
        let done = Done { at, words: words.clone(), back };
        if !self.decide(WorkCommand::PutAside(code, true), Some(done.clone())) {
            return;
        }
        if let Some(instead) = self.list.with_untracked(|list| list.new_since(&before)) {
            let words = [words, t::IN_PLACE.fill(self.voice, [instead])].join(" ");
            self.done.set(Some(Done { words, ..done }));
        }
        platform::focus::soon(at.map_or(UNDO.to_owned(), place));
    }
}

/// An occupation: its name, why, and what is known of how many jobs there are.
fn told(tag: &'static str, item: &Item) -> Element {
    let mut drawn = el(tag).child(el("a").class("capital").attr("href", item.href.clone()).child(item.name));
    if !item.why.is_empty() {
        drawn = drawn.child(el("p").class("small").child(item.why.clone()));
    }
    drawn.child(lines("p", "small soft", item.market.clone()))
}

/// The id of the first heading of a part.
fn part_id(band: usize, part: usize) -> String {
    ["band-", &band.to_string(), "-", &part.to_string()].concat()
}
