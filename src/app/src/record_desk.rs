//! What is done with records that stand in a list: one form open at a time, what was done last, and taking it back. Leaves
//! out the list, and which fields a form has.
//!
//! Accessibility: a status says what was done; the words with the button that takes it back stand at the record itself, or
//! above the list when it is not shown. Focus goes to the record, to the button that takes back, or to the form.

use crate::leptos::*;
use crate::record_form::{RecordForm, record_form};
use crate::state::{DossierStore, here};
use crate::ui::element::{Element, el, follow, live, nothing};
use crate::ui::{Emphasis, button, button_with_id};
use content::Voice;
use content::texts::record_desk as t;
use domain::dossier::{Command, Record, RecordCommand, RecordField, RecordKind, Said};
use screens::records;
use std::rc::Rc;

/// The button that takes back what was done last.
pub const UNDO: &str = "record-undo";

/// What is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// Nothing.
    Nothing,
    /// The form that makes one.
    Add,
    /// All about one of them.
    Details(u32),
    /// The form that changes one.
    Change(u32),
    /// The form of these fields of one.
    Fields(u32, &'static [RecordField]),
}

/// What was done last.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// The record that it is told at; none above the list.
    pub at: Option<u32>,
    /// In words.
    pub words: String,
    /// What takes it back, and the record to go to then.
    pub back: Option<(RecordCommand, u32)>,
    /// A field that may be put right at once, with the words of the button.
    pub field: Option<(&'static [RecordField], &'static str)>,
}

/// The desk of a list.
#[derive(Clone, Copy)]
pub struct RecordDesk {
    /// The dossier.
    pub store: DossierStore,
    /// What is in the list.
    pub kind: RecordKind,
    /// What is open.
    pub open: RwSignal<Open>,
    /// What was done last.
    pub done: RwSignal<Option<Done>>,
    /// The fields of its form: open to see, and folded away.
    pub fields: [&'static [RecordField]; 2],
    /// The reader.
    pub voice: Voice,
}

/// The id of the heading of a record, which can take the focus.
pub fn place(id: u32) -> String {
    ["record-", &id.to_string()].concat()
}

impl RecordDesk {
    /// A desk at which nothing is open.
    pub fn new(kind: RecordKind, fields: [&'static [RecordField]; 2], voice: Voice) -> Self {
        let store = here().store;
        Self { store, kind, open: RwSignal::new(Open::Nothing), done: RwSignal::new(None), fields, voice }
    }

    /// Fills in fields of a record, and says so.
    pub fn set(
        self,
        id: u32,
        said: Said,
        before: Said,
        words: String,
        field: Option<(&'static [RecordField], &'static str)>,
    ) {
        let back = Some((RecordCommand::Set(id, before), id));
        if self.store.run(Command::Record(RecordCommand::Set(id, said))).is_ok() {
            self.open.set(Open::Nothing);
            self.done.set(Some(Done { at: Some(id), words, back, field }));
            self.go_to(id);
        }
    }

    /// Forgets a record, and says so.
    pub fn remove(self, id: u32) {
        let Some(record) = self.store.peek(|dossier| dossier.records.get(id).cloned()) else { return };
        let words = t::REMOVED.fill(self.voice, [records::name(&record, self.voice)]);
        self.store.run(Command::Record(RecordCommand::Remove(id))).ok();
        self.open.set(Open::Nothing);
        let back = Some((RecordCommand::PutBack(Box::new(record)), id));
        self.done.set(Some(Done { at: None, words, back, field: None }));
        platform::focus::soon(UNDO.to_owned());
    }

    fn take_back(self, (command, id): (RecordCommand, u32)) {
        let removes = matches!(command, RecordCommand::Remove(_));
        let name = |dossier: &domain::dossier::Dossier| {
            dossier.records.get(id).map(|it| records::name(it, self.voice))
        };
        let before = self.store.peek(name);
        self.store.run(Command::Record(command)).ok();
        let name = self.store.peek(name).or(before).unwrap_or_default();
        let words = t::UNDONE.fill(self.voice, [name]);
        self.done.set(Some(Done { at: Some(id).filter(|_| !removes), words, back: None, field: None }));
        if !removes {
            self.go_to(id);
        }
    }

    fn go_to(self, id: u32) {
        platform::focus::soon(place(id));
    }

    /// Says to who does not see it what was done.
    pub fn announced(self) -> AnyView {
        let said =
            move || self.done.with(|done| done.as_ref().map(|done| done.words.clone())).unwrap_or_default();
        el("p").class("hidden-visually").attr("role", "status").child(live(said)).view()
    }

    /// What was done, where it is told.
    pub fn told_at(self, at: Option<u32>) -> AnyView {
        let Some(done) = self.done.get().filter(|done| done.at == at) else { return nothing() };
        let mut told = el("p").class("work__done no-print").child(done.words);
        if let Some(back) = done.back {
            let press = move || self.take_back(back.clone());
            told =
                told.child(" ").child(button_with_id(UNDO, t::UNDO.get(self.voice), Emphasis::Link, press));
        }
        if let (Some(id), Some((fields, label))) = (at, done.field) {
            let press = move || self.show(Open::Fields(id, fields));
            told = told.child(" ").child(button(label, Emphasis::Link, press));
        }
        told.view()
    }

    /// Opens something and goes there.
    pub fn show(self, open: Open) {
        self.open.set(open);
        let first = match open {
            Open::Add | Open::Change(_) => self.fields.first().and_then(|fields| fields.first()),
            Open::Fields(_, fields) => fields.first(),
            Open::Nothing | Open::Details(_) => None,
        };
        if let Some(field) = first {
            platform::focus::soon(field.id().to_owned());
        }
    }

    /// The button to make one, and its form. `added` says what was done in words, from the name.
    pub fn adding(self, label: &'static str, added: fn(&str, Voice) -> String) -> AnyView {
        follow(move || {
            if self.open.get() != Open::Add {
                let press = move || self.show(Open::Add);
                return el("p").class("row no-print").child(button(label, Emphasis::Primary, press)).view();
            }
            self.form(None, self.fields, added)
        })
    }

    /// The form that is open at a record, if one is.
    pub fn form_at(self, id: u32, changed: fn(&str, Voice) -> String) -> AnyView {
        match self.open.get() {
            Open::Change(at) if at == id => self.form(Some(id), self.fields, changed),
            Open::Fields(at, fields) if at == id => self.form(Some(id), [fields, &[]], changed),
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
            let Some(now) = now else { return };
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

    /// The buttons to change and to remove a record.
    pub fn ways(self, id: u32) -> Element {
        let change = move || self.show(Open::Change(id));
        el("p")
            .class("row no-print")
            .child(button(t::CHANGE.get(self.voice), Emphasis::Link, change))
            .child(button(t::REMOVE.get(self.voice), Emphasis::Link, move || self.remove(id)))
    }
}

/// Everything that stood in a record, and nothing in its other fields.
fn difference(before: &Record) -> Said {
    before.kind.fields().iter().map(|field| (*field, before.get(*field).cloned())).collect()
}
