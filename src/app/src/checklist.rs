//! A list of what to ask, check or compare, ticked by the person. Leaves out which lists there are, and what they say.
//!
//! Accessibility: a heading, a group of native checkboxes named by the same words, and after it where to check, folded
//! away, so that no link stands inside a label.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, nothing, parts};
use crate::ui::{Checkboxes, FieldText, RadioOption, checkboxes, details};
use content::Voice;
use content::texts::common;
use domain::dossier::{Command, TaskStatus};
use screens::checklists::{ChecklistItem, heading, list};

/// The list with this id, with its heading; nothing when there is no such list, or no item of it for this person.
pub fn checklist(id: &'static str, voice: Voice) -> AnyView {
    let store = here().store;
    let items = store.peek(|dossier| list(id, dossier, voice));
    let Some(head) = heading(id, voice).filter(|_| !items.is_empty()) else { return nothing() };
    let is_ticked = move |item: &str| store.with(|dossier| dossier.tasks.get(item) == Some(TaskStatus::Done));
    let ids: Vec<&'static str> = items.iter().map(|item| item.id).collect();
    let boxes = checkboxes(Checkboxes {
        id,
        text: FieldText::new(head.name).hint(head.about),
        options: items.iter().map(option).collect(),
        values: Box::new(move || {
            ids.iter().filter(|item| is_ticked(item)).map(|item| (*item).to_owned()).collect()
        }),
        on_change: Box::new(move |item, is_on| {
            store.run(Command::Task(item, is_on.then_some(TaskStatus::Done))).ok();
        }),
    });
    let mut sites = Vec::new();
    for item in items {
        let Some(site) = item.check else { continue };
        let to = el("a").attr("href", site.href).attr("rel", "noreferrer").child(site.label);
        sites.push(el("li").child(item.name).child(": ").child(to));
    }
    let checks = if sites.is_empty() {
        nothing()
    } else {
        details(common::CHECK_THIS.get(voice), vec![el("ul").children(sites).view()])
    };
    parts(vec![boxes, checks])
}

fn option(item: &ChecklistItem) -> RadioOption {
    let mut hint = item.about.to_owned();
    if let Some(country) = item.country {
        hint = [&hint, " (", country, ")"].concat();
    }
    RadioOption { value: item.id.to_owned(), label: item.name.to_owned(), hint: Some(hint) }
}
