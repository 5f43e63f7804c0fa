//! What is done with records that stand in a list: one form open at a time, what was done last, and taking it back. Leaves
//! out the list, and which fields a form has.
//!
//! Accessibility: a status says what was done; the words with the button that takes it back stand at the record itself, or
//! above the list when it is not shown. Focus goes to the record, to the button that takes back, or to the form.

mod done;
mod form;

pub use done::Done;

use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{Element, el};
use crate::ui::{Emphasis, button};
use content::Voice;
use content::texts::record_desk as t;
use domain::dossier::{Record, RecordField, RecordKind};
use screens::records;

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

impl Open {
    /// The record that it is about.
    fn record(self) -> Option<u32> {
        match self {
            Self::Details(id) | Self::Change(id) | Self::Fields(id, _) => Some(id),
            Self::Nothing | Self::Add => None,
        }
    }
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

    /// Opens something and goes there. A form with many fields takes longer to draw than a press may: it comes after the
    /// button has answered.
    pub fn show(self, open: Open) {
        platform::paint::after(move || self.open.set(open));
        let first = match open {
            Open::Add | Open::Change(_) => self.fields.first().and_then(|fields| fields.first()),
            Open::Fields(_, fields) => fields.first(),
            Open::Nothing | Open::Details(_) => None,
        };
        if let Some(field) = first {
            platform::focus::soon(field.id().to_owned());
        }
    }

    /// What is open at a record; what is open elsewhere is nothing to it.
    pub fn open_at(self, id: u32) -> Memo<Open> {
        Memo::new(move || match self.open.get() {
            open if open.record() == Some(id) => open,
            _ => Open::Nothing,
        })
    }

    /// The button that opens and closes all about a record.
    pub fn more(self, id: u32, label: &'static str) -> Element {
        let press = move || {
            let is_open = self.open.get_untracked() == Open::Details(id);
            self.show(if is_open { Open::Nothing } else { Open::Details(id) });
        };
        let open = self.open_at(id);
        let is_open = move || Some((open.get() == Open::Details(id)).to_string());
        el("button")
            .attr("type", "button")
            .class(Emphasis::Link.class())
            .attr_while("aria-expanded", Box::new(is_open))
            .on("click", move |_| press())
            .child(label)
    }

    /// Some fields of a record, as far as something stands in them.
    pub fn told(self, id: u32, fields: &[RecordField]) -> AnyView {
        let of = |record: &Record| records::told(record, fields, self.voice);
        let told = self.store.peek(|dossier| dossier.records.get(id).map(of).unwrap_or_default());
        let lines = told.into_iter().map(|line| {
            el("div")
                .child(el("dt").class("small soft").child(line.label))
                .child(el("dd").class("words").child(line.value))
        });
        el("dl").class("against").children(lines).view()
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
