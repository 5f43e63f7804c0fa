//! The forms of a record: to make one, to change one, or to put some fields of it right. Leaves out which fields.

use super::{Done, Open, RecordDesk};
use crate::leptos::*;
use crate::record_form::{RecordForm, record_form};
use crate::ui::element::{el, follow, nothing};
use crate::ui::{Emphasis, button_with_id};
use content::Voice;
use domain::dossier::{Record, RecordCommand, RecordField, Said};
use screens::records;
use std::rc::Rc;

impl RecordDesk {
    /// The id of the button that opens the form to make one: a page may have several desks, each for its own kind.
    pub(super) fn add(self) -> String {
        ["record-add-", self.kind.id()].concat()
    }

    /// The button to make one, as the one next thing of the screen, and its form. `added` says what was done in words,
    /// from the name.
    pub fn adding(self, label: &'static str, added: fn(&str, Voice) -> String) -> AnyView {
        self.adding_as(Emphasis::Primary, label, added)
    }

    /// The same where something else is the one next thing.
    pub fn adding_quietly(self, label: &'static str, added: fn(&str, Voice) -> String) -> AnyView {
        self.adding_as(Emphasis::Quiet, label, added)
    }

    fn adding_as(self, emphasis: Emphasis, label: &'static str, added: fn(&str, Voice) -> String) -> AnyView {
        let is_open = Memo::new(move || self.open.get() == Open::Add);
        follow(move || {
            if !is_open.get() {
                let press = move || self.show(Open::Add);
                return el("p")
                    .class("row no-print")
                    .child(button_with_id(self.add(), label, emphasis, press))
                    .view();
            }
            self.form(None, self.fields, added)
        })
    }

    /// The form of a record, when what is open at it is one.
    pub fn form_at(self, id: u32, open: Open, changed: fn(&str, Voice) -> String) -> AnyView {
        match open {
            Open::Change(_) => self.form(Some(id), self.fields, changed),
            Open::Fields(_, fields) => self.form(Some(id), [fields, &[]], changed),
            _ => nothing(),
        }
    }

    fn form(
        self,
        record: Option<u32>,
        fields: [&'static [RecordField]; 2],
        words: fn(&str, Voice) -> String,
    ) -> AnyView {
        let [fields, folded] = fields;
        let known = move |id: Option<u32>| {
            self.store.peek(|dossier| id.and_then(|id| dossier.records.get(id).cloned()))
        };
        let newest = move || self.store.peek(|dossier| dossier.records.newest());
        let (before, highest) = (known(record), newest());
        let done = move || {
            let made = newest();
            let id = record.or(Some(made).filter(|made| highest < *made));
            let now: Option<Record> = known(id);
            self.open.set(Open::Nothing);
            let Some(now) = now else {
                platform::focus::soon(self.add());
                return;
            };
            if before.as_ref() != Some(&now) {
                let words = words(&records::name(&now, self.voice), self.voice);
                let back = match &before {
                    Some(before) => RecordCommand::Set(now.id, difference(before)),
                    None => RecordCommand::Remove(now.id),
                };
                self.done.set(Some(Done {
                    at: Some(now.id),
                    words,
                    back: Some((back, now.id)),
                    field: None,
                }));
            }
            self.go_to(now.id);
        };
        record_form(RecordForm { kind: self.kind, record, fields, folded }, true, Rc::new(done), self.voice)
    }
}

/// Everything that stood in a record, and nothing in its other fields.
fn difference(before: &Record) -> Said {
    before.kind.fields().iter().map(|field| (*field, before.get(*field).cloned())).collect()
}
