//! What was done last with a record: said, told where it was done, and taken back there. Leaves out forms.

use super::{Open, RecordDesk, place};
use crate::leptos::*;
use crate::ui::element::{Element, el, follow, live, nothing};
use crate::ui::{Emphasis, button, button_with_id};
use content::texts::record_desk as t;
use domain::dossier::{Command, Dossier, Record, RecordCommand, RecordField, Said};
use screens::records;

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

impl RecordDesk {
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

    /// The next step of a record with the button that it is done: then it is there no more.
    pub fn next(self, id: u32, next: String) -> Element {
        let press = move || {
            const FIELDS: [RecordField; 2] = [RecordField::Next, RecordField::NextDay];
            let known = |record: &Record| {
                let before = FIELDS.map(|field| (field, record.get(field).cloned())).to_vec();
                (before, records::name(record, self.voice))
            };
            let Some((before, name)) = self.store.peek(|dossier| dossier.records.get(id).map(known)) else {
                return;
            };
            let words = t::NEXT_WAS_DONE.fill(self.voice, [name]);
            self.set(id, FIELDS.map(|field| (field, None)).to_vec(), before, words, None);
        };
        let done = button(t::NEXT_DONE.get(self.voice), Emphasis::Link, press);
        el("p").child(el("b").child(next)).child(" ").child(el("span").class("no-print").child(done))
    }

    /// Forgets a record, and says so.
    pub fn remove(self, id: u32) {
        let Some(record) = self.store.peek(|dossier| dossier.records.get(id).cloned()) else { return };
        let words = t::REMOVED.fill(self.voice, [records::name(&record, self.voice)]);
        self.store.run(Command::Record(RecordCommand::Remove(id))).ok();
        self.open.set(Open::Nothing);
        let back = Some((RecordCommand::PutBack(Box::new(record)), id));
        self.done.set(Some(Done { at: None, words, back, field: None }));
        platform::focus::soon(self.undo());
    }

    /// The id of the button that takes back what was done last, by kind as that of the button to make one.
    fn undo(self) -> String {
        ["record-undo-", self.kind.id()].concat()
    }

    fn take_back(self, (command, id): (RecordCommand, u32)) {
        let removes = matches!(command, RecordCommand::Remove(_));
        let name = |dossier: &Dossier| dossier.records.get(id).map(|it| records::name(it, self.voice));
        let before = self.store.peek(name);
        self.store.run(Command::Record(command)).ok();
        let name = self.store.peek(name).or(before).unwrap_or_default();
        let words = t::UNDONE.fill(self.voice, [name]);
        self.done.set(Some(Done { at: Some(id).filter(|_| !removes), words, back: None, field: None }));
        if removes {
            platform::focus::soon(self.add());
        } else {
            self.go_to(id);
        }
    }

    /// Goes to a record; where it is not shown, to the button that takes back.
    pub(super) fn go_to(self, id: u32) {
        platform::focus::soon(self.undo());
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
        let here = Memo::new(move || self.done.with(|done| done.clone().filter(|done| done.at == at)));
        follow(move || here.get().map_or_else(nothing, |done| self.telling(done)))
    }

    fn telling(self, done: Done) -> AnyView {
        let at = done.at;
        let mut told = el("p").class("work__done no-print").child(done.words);
        if let Some(back) = done.back {
            let press = move || self.take_back(back.clone());
            told = told.child(" ").child(button_with_id(
                self.undo(),
                t::UNDO.get(self.voice),
                Emphasis::Link,
                press,
            ));
        }
        if let (Some(id), Some((fields, label))) = (at, done.field) {
            let press = move || self.show(Open::Fields(id, fields));
            told = told.child(" ").child(button(label, Emphasis::Link, press));
        }
        told.view()
    }
}
