//! One application: how far it is, the usual next things as buttons, and all about it on request. Leaves out the list.

use super::list::List;
use crate::leptos::*;
use crate::record_desk::{Open, place};
use crate::setback::setback;
use crate::ui::element::{Element, el, follow, nothing, parts};
use crate::ui::{Emphasis, button, link};
use content::texts::applications as t;
use domain::dossier::RecordField as F;
use domain::search::Happening;
use screens::applications::{Row, Way, done_words};
use screens::records;
use screens::setbacks::Setback;

/// How many of the usual things stand there at once; the others come with all about it.
const AT_ONCE: usize = 3;
/// What comes next, and on which day.
const NEXT: &[F] = &[F::Next, F::NextDay];
/// What is told of one on request.
const TOLD: &[F] = &[
    F::Channel,
    F::Link,
    F::Applied,
    F::Replied,
    F::Interview,
    F::SecondInterview,
    F::Offered,
    F::Outcome,
    F::Closed,
    F::Name,
    F::Note,
];

impl List {
    pub(super) fn item(self, row: Row) -> Element {
        let Row { id, name, state, next, hint, onward, ways } = row;
        let voice = self.desk.voice;
        let mut item = el("li")
            .child(el("h4").attr("id", place(id)).attr("tabindex", "-1").child(name.clone()))
            .child(self.desk.told_at(Some(id)))
            .child(self.thought_of_before(id))
            .child(el("p").child(state));
        if let Some(next) = next {
            item = item.child(self.desk.next(id, next));
        }
        if let Some(hint) = hint {
            item = item.child(el("p").class("small soft").child(hint));
        }
        for (label, href) in onward {
            item = item.child(el("p").class("no-print").child(link(label, href)));
        }
        let mut ways = ways;
        let others = ways.split_off(ways.len().min(AT_ONCE));
        let at_once = ways.into_iter().map(|way| self.way(id, way, Emphasis::Quiet));
        let ways = el("div")
            .class("row no-print")
            .attr("role", "group")
            .attr("aria-label", name)
            .children(at_once)
            .child(self.desk.more(id, t::DETAILS.get(voice)));
        let open = self.desk.open_at(id);
        item.child(ways).child(follow(move || self.opened(id, open.get(), &others)))
    }

    /// What the person thought of beforehand, right after no reply came or they chose someone else.
    fn thought_of_before(self, id: u32) -> AnyView {
        let desk = self.desk;
        let is_last =
            Memo::new(move || desk.done.with(|done| done.as_ref().is_some_and(|done| done.at == Some(id))));
        let outcome = move || desk.store.peek(|dossier| dossier.records.get(id).and_then(Setback::of));
        follow(move || match outcome().filter(|_| is_last.get()) {
            Some(what) => el("div").class("no-print").child(setback(what, desk.voice)).view(),
            None => nothing(),
        })
    }

    fn opened(self, id: u32, open: Open, others: &[Way]) -> AnyView {
        let (desk, voice) = (self.desk, self.desk.voice);
        if open != Open::Details(id) {
            return desk.form_at(id, open, |name, voice| t::CHANGED.fill(voice, [name]));
        }
        let others: Vec<AnyView> = others.iter().map(|way| self.way(id, *way, Emphasis::Link)).collect();
        let others =
            if others.is_empty() { nothing() } else { el("p").class("row no-print").children(others).view() };
        let next = button(t::NEXT_DAY.get(voice), Emphasis::Link, move || desk.show(Open::Fields(id, NEXT)));
        parts(vec![
            desk.told(id, TOLD),
            others,
            el("p").class("row no-print").child(next).view(),
            desk.ways(id).view(),
        ])
    }

    fn way(self, id: u32, way: Way, emphasis: Emphasis) -> AnyView {
        button(way.label, emphasis, move || self.happens(id, way.happening))
    }

    /// It happens today; the day can be put right.
    fn happens(self, id: u32, happening: Happening) {
        let (desk, voice) = (self.desk, self.desk.voice);
        let known = desk.store.peek(|dossier| {
            let record = dossier.records.get(id)?;
            Some((happening.before(record), records::name(record, voice)))
        });
        let Some((before, name)) = known else { return };
        let said = happening.said(platform::clock::today());
        let words = done_words(happening, &name, voice);
        desk.set(id, said, before, words, Some((day_of(happening), t::OTHER_DAY.get(voice))));
    }
}

/// The field with the day of what happened.
fn day_of(happening: Happening) -> &'static [F] {
    match happening.field() {
        F::Applied => &[F::Applied],
        F::Replied => &[F::Replied],
        F::Interview => &[F::Interview],
        F::SecondInterview => &[F::SecondInterview],
        F::Offered => &[F::Offered],
        _ => &[F::Closed],
    }
}
