//! The form of a record: to make one, or to change one. Leaves out which fields it has: the screen says.

use crate::leptos::AnyView;
use crate::state::here;
use crate::typed_form::{OtherWay, TypedForm, typed_form};
use content::Voice;
use content::texts::records as t;
use domain::dossier::{RecordField, RecordKind};
use screens::facts::Typed;
use screens::records;
use std::rc::Rc;

/// What a form of a record is about.
#[derive(Clone, Copy)]
pub struct RecordForm {
    /// What it is of.
    pub kind: RecordKind,
    /// The record that it changes; None makes one.
    pub record: Option<u32>,
    /// The fields that are open to see; the first of them cannot stay empty.
    pub fields: &'static [RecordField],
    /// The fields that are folded away.
    pub folded: &'static [RecordField],
}

/// The form; `done` runs after it was kept, or when the person goes without changing anything. A form that makes a
/// record on a page of its own has no way out but keeping (`may_stop` is false).
pub fn record_form(form: RecordForm, may_stop: bool, done: Rc<dyn Fn()>, voice: Voice) -> AnyView {
    let store = here().store;
    let RecordForm { kind, record, fields, folded } = form;
    let all = move || fields.iter().chain(folded).copied();
    let drawn = store.peek(|dossier| {
        let known = record.and_then(|id| dossier.records.get(id));
        let typed = |field| known.map(|it| records::current(it, field, voice)).unwrap_or_default();
        all().map(|field| (records::record_field(kind, field, voice), typed(field))).collect()
    });
    let check = move |typed: &[Typed]| {
        let (today, typed) = (platform::clock::today(), all().zip(typed.iter().cloned()).collect::<Vec<_>>());
        let command = store.peek(|dossier| match record.and_then(|id| dossier.records.get(id)) {
            Some(known) => records::changed(known, &typed, dossier, today, voice),
            None => records::added(kind, &typed, dossier, today, voice),
        })?;
        Ok(vec![command])
    };
    let stop = OtherWay { label: t::STOP.get(voice), keeps: false, act: Rc::clone(&done) };
    typed_form(
        TypedForm {
            id: "record-errors",
            fields: drawn,
            folded: Some((fields.len(), t::MORE_FIELDS.get(voice))),
            check: Rc::new(check),
            save: t::SAVE.get(voice),
            saved: done,
            others: may_stop.then_some(stop).into_iter().collect(),
        },
        voice,
    )
}
