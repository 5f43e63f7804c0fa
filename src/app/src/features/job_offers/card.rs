//! One offer: its lines, what follows from them, and what can be done with it. Leaves out the others.

use super::Page;
use crate::kept_record::record_lines;
use crate::record_desk::place;
use crate::ui::element::{Element, el, follow, lines};
use crate::ui::{Emphasis, button};
use content::Template;
use content::texts::job_offers as t;
use screens::new_work::{Changes, ShownOffer, refuse, take};

impl Page {
    pub(super) fn card(self, offer: ShownOffer) -> Element {
        let ShownOffer { id, name, lines: told, reckoned, fits, is_open } = offer;
        let (desk, voice) = (self.desk, self.voice);
        let mut ways = el("div").class("row no-print").attr("role", "group").attr("aria-label", name.clone());
        let way = |label: &'static str, words: &'static Template<1>, changes: Box<dyn Fn() -> Changes>| {
            let words = words.fill(voice, [name.as_str()]);
            button(label, Emphasis::Quiet, move || {
                let Changes { commands, back } = changes();
                self.undoing.run(commands, back, words.clone());
            })
        };
        let refusing = move |is_refused: bool| -> Box<dyn Fn() -> Changes> {
            Box::new(move || desk.store.peek(|dossier| refuse(id, is_refused, dossier)))
        };
        let taking = Box::new(move || desk.store.peek(|dossier| take(id, dossier, platform::clock::today())));
        ways = if is_open {
            ways.child(way(t::TAKE.get(voice), &t::TAKEN, taking)).child(way(
                t::REFUSE.get(voice),
                &t::REFUSED,
                refusing(true),
            ))
        } else {
            ways.child(way(t::OPEN_AGAIN.get(voice), &t::OPENED_AGAIN, refusing(false)))
        };
        let open = desk.open_at(id);
        el("li")
            .class("card")
            .child(el("h3").attr("id", place(id)).attr("tabindex", "-1").child(name))
            .child(desk.told_at(Some(id)))
            .child(record_lines(told))
            .child(record_lines(reckoned))
            .child(lines("p", "", fits))
            .child(ways)
            .child(desk.ways(id))
            .child(follow(move || desk.form_at(id, open.get(), |name, voice| t::KEPT.fill(voice, [name]))))
    }
}
