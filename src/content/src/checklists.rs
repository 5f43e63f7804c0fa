//! Lists of what to ask, check and compare. Nothing in them is computed. Leaves out what the person ticked: that is in
//! the dossier, by the id of the item.

use crate::Text;
use chrono::NaiveDate;
use domain::values::{Confidence, Country};

/// One thing to ask or check.
#[derive(Debug)]
pub struct ChecklistItemEntry {
    /// Stable id; no task has the same.
    pub id: &'static str,
    /// Where it matters.
    pub countries: &'static [Country],
    /// What it is.
    pub name: &'static Text,
    /// Why it matters, and what to ask whom.
    pub about: &'static Text,
    /// Where to check it: a site without `https://`.
    pub check: Option<&'static str>,
    /// Source id.
    pub source: &'static str,
    /// How sure we are of what is said.
    pub confidence: Confidence,
    /// The day it was looked at.
    pub checked_on: NaiveDate,
}

/// One list.
#[derive(Debug)]
pub struct ChecklistEntry {
    /// Stable id.
    pub id: &'static str,
    /// Whether its items are there to tick off; otherwise they are there to read.
    pub is_ticked: bool,
    /// Its name.
    pub name: &'static Text,
    /// What it is for.
    pub about: &'static Text,
    /// Where to check all of it: a site without `https://`.
    pub check: Option<&'static str>,
    /// Its items, in a sensible order.
    pub items: &'static [ChecklistItemEntry],
}

include!(concat!(env!("OUT_DIR"), "/checklists.rs"));

/// All lists.
pub fn checklists() -> &'static [ChecklistEntry] {
    CHECKLISTS
}

/// The list with this id.
pub fn checklist(id: &str) -> Option<&'static ChecklistEntry> {
    CHECKLISTS.iter().find(|list| list.id == id)
}
