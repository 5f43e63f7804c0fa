//! One part of the curriculum vitae: what stands in it, the latest first, each to change or to remove. Leaves out paper.

use crate::leptos::*;
use crate::record_desk::{RecordDesk, place};
use crate::ui::element::{Element, el, follow, nothing};
use content::Voice;
use content::texts::cv as t;
use screens::cv::{CvPart, line, ordered};

/// The part, drawn.
pub fn view(part: &'static CvPart, desk: RecordDesk) -> AnyView {
    let voice = desk.voice;
    let rows = Memo::new(move || {
        let all = |dossier: &domain::dossier::Dossier| {
            ordered(dossier, part.kind).into_iter().map(|it| (it.id, line(it, voice))).collect::<Vec<_>>()
        };
        desk.store.with(all)
    });
    let list = follow(move || {
        let rows = rows.get();
        if rows.is_empty() {
            return nothing();
        }
        el("ul").class("records").children(rows.into_iter().map(|(id, line)| row(id, line, desk))).view()
    });
    let has_room = Memo::new(move || desk.store.with(|dossier| part.has_room(dossier)));
    let add = follow(move || {
        if has_room.get() { untrack(|| desk.adding_quietly(part.add.get(voice), kept)) } else { nothing() }
    });
    el("section")
        .attr("id", part.kind.id())
        .child(el("h2").says(part.heading, voice))
        .child(desk.announced())
        .child(desk.told_at(None))
        .child(list)
        .child(add)
        .view()
}

fn row(id: u32, line: String, desk: RecordDesk) -> Element {
    let open = desk.open_at(id);
    el("li")
        .child(el("h3").attr("id", place(id)).attr("tabindex", "-1").child(line.clone()))
        .child(desk.told_at(Some(id)))
        .child(follow(move || desk.form_at(id, open.get(), kept)))
        .child(desk.ways(id).attr("role", "group").attr("aria-label", line))
}

fn kept(name: &str, voice: Voice) -> String {
    t::KEPT.fill(voice, [name])
}
