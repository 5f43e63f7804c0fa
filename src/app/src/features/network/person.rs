//! Someone in the network: what to ask, what is next, and whether they were spoken to. Leaves out the list.

use super::List;
use crate::leptos::*;
use crate::record_desk::{Open, place};
use crate::ui::element::{Element, el, follow, parts};
use crate::ui::{Emphasis, button};
use content::texts::network as t;
use domain::dossier::{RecordField as F, RecordValue};
use screens::network::Person;
use screens::records;

/// What is told of someone on request.
const TOLD: &[F] = &[F::Phone, F::Mail, F::Note];

impl List {
    pub(super) fn person(self, person: Person) -> Element {
        let Person { id, name, lines, next, is_spoken } = person;
        let (desk, voice) = (self.desk, self.desk.voice);
        let label = if is_spoken { &t::SPOKEN_AGAIN } else { &t::SPOKEN }.get(voice);
        let mut item = el("li")
            .child(el("h4").attr("id", place(id)).attr("tabindex", "-1").child(name.clone()))
            .child(desk.told_at(Some(id)))
            .children(lines.into_iter().map(|line| el("p").class("words").child(line)));
        if let Some(next) = next {
            item = item.child(desk.next(id, next));
        }
        let ways = el("div")
            .class("row no-print")
            .attr("role", "group")
            .attr("aria-label", name)
            .child(button(label, Emphasis::Quiet, move || self.spoken(id)))
            .child(desk.more(id, t::DETAILS.get(voice)));
        let open = desk.open_at(id);
        item.child(ways).child(follow(move || self.opened(id, open.get())))
    }

    /// They spoke today; the day can be put right. A next step that was there stays.
    fn spoken(self, id: u32) {
        let (desk, voice) = (self.desk, self.desk.voice);
        let known = desk.store.peek(|dossier| {
            let record = dossier.records.get(id)?;
            Some((record.get(F::Day).cloned(), records::name(record, voice)))
        });
        let Some((before, name)) = known else { return };
        let said = vec![(F::Day, Some(RecordValue::Day(platform::clock::today())))];
        let words = t::SPOKE.fill(voice, [name]);
        desk.set(id, said, vec![(F::Day, before)], words, Some((&[F::Day], t::OTHER_DAY.get(voice))));
    }

    fn opened(self, id: u32, open: Open) -> AnyView {
        let desk = self.desk;
        if open != Open::Details(id) {
            return desk.form_at(id, open, |name, voice| t::CHANGED.fill(voice, [name]));
        }
        parts(vec![desk.told(id, TOLD), desk.ways(id).view()])
    }
}
