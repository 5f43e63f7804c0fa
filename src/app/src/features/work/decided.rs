//! What was left out, put aside and kept, each with a way to change it. Only draws.

use super::Desk;
use super::LIST;
use super::done::UNDO;
use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{Element, el, parts};
use crate::ui::{Emphasis, button, link};
use content::texts::work as t;
use content::{Text, Voice};
use domain::dossier::{Command, WorkCommand};
use screens::occupations::list::{Kept, LeftOut, WorkList};
use screens::route::Route;
use screens::test::Test;

/// The heading of what was put aside, to which the focus goes.
const ASIDE: &str = "work-aside";
/// The heading of what is kept.
pub(super) const KEPT: &str = "work-kept";

impl Desk {
    pub(super) fn decided(self, list: &WorkList) -> AnyView {
        let voice = self.voice;
        let mut all: Vec<AnyView> = self.told_at(None).map(Element::view).into_iter().collect();
        if !list.kept.is_empty() {
            all.push(heading(&t::KEPT_HEADING, KEPT, voice).view());
            all.push(el("ul").class("work").children(list.kept.iter().map(|kept| self.kept(kept))).view());
            let to = link(t::TO_COMPARE.get(voice), Route::CompareWork.href());
            all.push(el("p").class("no-print").child(to).view());
        }
        if !list.left_out.is_empty() {
            let told = list.left_out.iter().map(|left_out| self.left_out(left_out));
            // What someone can bear is theirs to tell: it is not on paper.
            let section = el("section")
                .class("no-print")
                .child(el("h2").says(&t::LEFT_OUT_HEADING, voice))
                .child(el("p").says(&t::LEFT_OUT_BODY, voice))
                .child(el("ul").class("work").children(told));
            all.push(section.view());
        }
        if !list.aside.is_empty() {
            let section = el("section")
                .class("no-print")
                .child(heading(&t::ASIDE_HEADING, ASIDE, voice))
                .child(el("ul").class("work").children(list.aside.iter().map(|aside| self.aside(*aside))));
            all.push(section.view());
        }
        parts(all)
    }

    fn left_out(self, left_out: &LeftOut) -> Element {
        let words = el("li").child(left_out.words.clone());
        let change: Box<dyn FnMut()> = match left_out.item {
            Some(item) => Box::new(move || {
                let test = Test::Conditions;
                let to = Command::StandAt(test.id().to_owned(), Some(item.to_owned()));
                self.store.run(to).ok();
                here().place.go(Route::Test(test));
            }),
            None => Box::new(|| platform::focus::soon(ASIDE.to_owned())),
        };
        let change = button(t::CHANGE_CONDITION.get(self.voice), Emphasis::Link, change);
        words.child(named(left_out.words.clone(), change))
    }

    fn aside(self, (code, name): (u16, &'static str)) -> Element {
        let back = move || {
            self.take_back((WorkCommand::PutAside(code, false), code, name));
            // The list knows once all that follows is drawn.
            platform::paint::after(move || {
                let is_last = self.list.with_untracked(|list| list.aside.is_empty());
                platform::focus::to(if is_last { LIST } else { ASIDE });
            });
        };
        el("li")
            .child(el("a").class("capital").attr("href", Route::Occupation(code).href()).child(name))
            .child(named(name, button(t::UNDO.get(self.voice), Emphasis::Link, back)))
    }

    fn kept(self, kept: &Kept) -> Element {
        let Kept { code, name, note } = kept.clone();
        let drop_it = move || {
            self.drop_it(code, name, None);
            platform::focus::soon(UNDO.to_owned());
        };
        let note = if note.is_empty() {
            el("p").class("small soft no-print").says(&t::NO_NOTE, self.voice)
        } else {
            el("p").class("words").child(note)
        };
        // The list has the same button for it.
        let whose = [t::KEPT_HEADING.get(self.voice), ": ", name].concat();
        el("li")
            .child(el("a").class("capital").attr("href", Route::Occupation(code).href()).child(name))
            .child(note)
            .child(named(whose, button(t::DROP.get(self.voice), Emphasis::Link, drop_it)))
    }
}

fn heading(text: &'static Text, id: &'static str, voice: Voice) -> Element {
    el("h2").attr("id", id).attr("tabindex", "-1").says(text, voice)
}

/// A button of an occupation or a condition, in a group named by it.
fn named(name: impl Into<String>, button: AnyView) -> Element {
    el("div").class("no-print").attr("role", "group").attr("aria-label", name.into()).child(button)
}
