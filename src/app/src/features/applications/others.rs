//! What else was done to find work: to add, change and remove. On paper it stands in the report itself. Leaves out the
//! report.

use crate::leptos::*;
use crate::record_desk::{RecordDesk, place};
use crate::ui::element::{el, follow, nothing};
use content::Voice;
use content::texts::search_report as t;
use domain::dossier::{RecordField as F, RecordKind};
use screens::applications::PAGE;
use screens::records;

/// The form: what is open to see, and what is folded away.
const FIELDS: [&[F]; 2] = [&[F::Title, F::Day], &[F::Note]];

/// The part of the page.
pub(super) fn view(voice: Voice) -> AnyView {
    let desk = RecordDesk::new(RecordKind::Activity, FIELDS, voice);
    // The newest stand first; those before them are in the report.
    let shown = Memo::new(move || {
        let row = |record: &domain::dossier::Record| {
            let day = records::value(record, F::Day, voice).unwrap_or_default();
            (record.id, records::name(record, voice), day)
        };
        let newest = |dossier: &domain::dossier::Dossier| {
            dossier.records.of(RecordKind::Activity).rev().take(PAGE).map(row).collect::<Vec<_>>()
        };
        desk.store.with(newest)
    });
    let list = follow(move || {
        let rows = shown.get();
        if rows.is_empty() {
            return nothing();
        }
        let rows = rows.into_iter().map(|(id, name, day)| {
            let open = desk.open_at(id);
            el("li")
                .child(el("h3").attr("id", place(id)).attr("tabindex", "-1").child(name.clone()))
                .child(desk.told_at(Some(id)))
                .child(el("p").class("small soft").child(day))
                .child(el("div").attr("role", "group").attr("aria-label", name).child(desk.ways(id)))
                .child(follow(move || {
                    desk.form_at(id, open.get(), |name, voice| t::OTHER_CHANGED.fill(voice, [name]))
                }))
        });
        el("ul").class("records").children(rows).view()
    });
    el("section")
        .class("no-print")
        .child(el("h2").says(&t::OTHERS, voice))
        .child(el("p").says(&t::OTHERS_ABOUT, voice))
        .child(desk.announced())
        .child(desk.adding_quietly(t::ADD_OTHER.get(voice), |name, voice| t::OTHER_ADDED.fill(voice, [name])))
        .child(desk.told_at(None))
        .child(list)
        .view()
}
