//! A list of what to ask, check or compare, ticked by the person. Leaves out which lists there are, and what they say.
//!
//! Accessibility: a heading, a line that opens and says how far it is, in it a group of native checkboxes named by the
//! heading's words, and after it where to check, folded away, so that no link stands inside a label.

use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{el, live, nothing, parts};
use crate::ui::{Checkboxes, FieldText, RadioOption, checkboxes, details};
use content::Voice;
use content::texts::common;
use domain::dossier::{Command, TaskStatus};
use screens::checklists::{ChecklistItem, heading, list, so_far};

/// The list with this id, with its heading, folded; nothing when there is no such list, or no item of it for this
/// person.
pub fn checklist(id: &'static str, voice: Voice) -> AnyView {
    let store = here().store;
    let items = store.peek(|dossier| list(id, dossier, voice));
    let Some(head) = heading(id, voice).filter(|_| !items.is_empty()) else { return nothing() };
    let checks = checks(&items, voice);
    let rows = if head.is_ticked { ticks(id, head.name, &items, store) } else { read(&items) };
    let summary = live(move || store.with(|dossier| so_far(id, dossier, voice)));
    parts(vec![
        el("h2").child(head.name).view(),
        el("p").child(head.about).view(),
        details(summary, vec![rows, checks]),
    ])
}

/// Items to tick off.
fn ticks(id: &'static str, name: &'static str, items: &[ChecklistItem], store: DossierStore) -> AnyView {
    let is_ticked = move |item: &str| store.with(|dossier| dossier.tasks.get(item) == Some(TaskStatus::Done));
    let ids: Vec<&'static str> = items.iter().map(|item| item.id).collect();
    checkboxes(Checkboxes {
        id,
        text: FieldText::new(name),
        options: items.iter().map(option).collect(),
        values: Box::new(move || {
            ids.iter().filter(|item| is_ticked(item)).map(|item| (*item).to_owned()).collect()
        }),
        on_change: Box::new(move |item, is_on| {
            store.run(Command::Task(item, is_on.then_some(TaskStatus::Done))).ok();
        }),
    })
}

/// Items to read.
fn read(items: &[ChecklistItem]) -> AnyView {
    let row = |item: &ChecklistItem| {
        let option = option(item);
        el("li").child(el("b").child(option.label)).child(". ").child(option.hint.unwrap_or_default())
    };
    el("ul").class("stack").children(items.iter().map(row).collect::<Vec<_>>()).view()
}

/// Where to check what is said.
fn checks(items: &[ChecklistItem], voice: Voice) -> AnyView {
    let mut sites = Vec::new();
    for item in items {
        let Some(site) = &item.check else { continue };
        let to = el("a").attr("href", site.href.clone()).attr("rel", "noreferrer").child(site.label.clone());
        sites.push(el("li").child(item.name).child(": ").child(to));
    }
    if sites.is_empty() {
        return nothing();
    }
    details(common::CHECK_THIS.get(voice), vec![el("ul").children(sites).view()])
}

fn option(item: &ChecklistItem) -> RadioOption {
    let mut hint = item.about.to_owned();
    if let Some(country) = item.country {
        hint = [&hint, " (", country, ")"].concat();
    }
    RadioOption { value: item.id.to_owned(), label: item.name.to_owned(), hint: Some(hint) }
}
