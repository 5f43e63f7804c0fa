//! Lists of what to ask, check and compare, with what the person ticked. Leaves out drawing and ticking: a tick is
//! `Command::Task` with the id of the item.

use crate::forecast::confidence_text;
use crate::help::{self, Link};
use content::texts::checklists as t;
use content::{ChecklistItemEntry, Voice, checklist};
use domain::dossier::{Dossier, TaskStatus};

/// What stands above a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its name.
    pub name: &'static str,
    /// What it is for.
    pub about: &'static str,
    /// Where to check all of it.
    pub check: Option<Link>,
    /// Whether its items are there to tick off; otherwise they are there to read.
    pub is_ticked: bool,
}

/// One thing to ask or check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChecklistItem {
    /// Its id, by which it is ticked.
    pub id: &'static str,
    /// What it is.
    pub name: &'static str,
    /// Why it matters, and what to ask whom.
    pub about: &'static str,
    /// The country, when both countries show and it matters in one only.
    pub country: Option<&'static str>,
    /// Where to check it.
    pub check: Option<Link>,
    /// How sure we are of what is said, in words.
    pub confidence: &'static str,
    /// What the person said of it.
    pub status: Option<TaskStatus>,
}

/// What stands above the list with this id. None when there is no such list.
pub fn heading(id: &str, voice: Voice) -> Option<Heading> {
    let list = checklist(id)?;
    Some(Heading {
        name: list.name.get(voice),
        about: list.about.get(voice),
        check: list.check.map(|site| help::site(site, voice)),
        is_ticked: list.is_ticked,
    })
}

/// How far a list is: what was ticked of how many. For a list to read, or of which nothing is ticked, how many there are.
pub fn so_far(id: &str, dossier: &Dossier, voice: Voice) -> String {
    let items = list(id, dossier, voice);
    let done = items.iter().filter(|item| item.status == Some(TaskStatus::Done)).count();
    if 0 < done && checklist(id).is_some_and(|list| list.is_ticked) {
        t::TICKED.fill(voice, [done.to_string(), items.len().to_string()])
    } else {
        t::TO_READ.fill(voice, [items.len().to_string()])
    }
}

/// The items of the list with this id: those of the country where this person lives and worked; of both, marked, when
/// there are two or one is not known. None of a list that is not there.
pub fn list(id: &str, dossier: &Dossier, voice: Voice) -> Vec<ChecklistItem> {
    let only = help::country(dossier);
    let mut items = Vec::new();
    for entry in checklist(id).map_or(&[][..], |list| list.items) {
        if only.is_none_or(|country| entry.countries.contains(&country)) {
            items.push(item(entry, only.is_none(), dossier, voice));
        }
    }
    items
}

fn item(entry: &ChecklistItemEntry, is_of_both: bool, dossier: &Dossier, voice: Voice) -> ChecklistItem {
    let country = help::only_in(entry.countries).filter(|_| is_of_both);
    ChecklistItem {
        id: entry.id,
        name: entry.name.get(voice),
        about: entry.about.get(voice),
        country: country.map(|country| country.get(voice)),
        check: entry.check.map(|site| help::site(site, voice)),
        confidence: confidence_text(entry.confidence).get(voice),
        status: dossier.tasks.get(entry.id),
    }
}
