//! The deadlines of the first weeks: the rule, what to do, and what skipping costs.
//! Leaves out the dates: `domain::rights::deadlines` computes them.

use crate::Text;
use chrono::NaiveDate;
use domain::rights::DeadlineRule;
use domain::values::Sourced;

/// One deadline with everything that is said about it.
#[derive(Debug)]
pub struct DeadlineEntry {
    /// The rule, its source and how sure we are.
    pub rule: Sourced<DeadlineRule>,
    /// Its name.
    pub name: &'static Text,
    /// What to do.
    pub action: &'static Text,
    /// What it costs to let it pass.
    pub skipping: &'static Text,
    /// Article of law.
    pub article: &'static str,
    /// The day the rule was looked at.
    pub checked_on: NaiveDate,
}

include!(concat!(env!("OUT_DIR"), "/deadlines.rs"));

/// The deadlines of a dismissal. `deadlines().iter().map(|entry| &entry.rule.value)` feeds `domain::rights::deadlines`.
/// Those of new work come after them in the file, and belong to no paper.
pub fn deadlines() -> &'static [DeadlineEntry] {
    let of_dismissal = DEADLINES.iter().position(|entry| entry.rule.value.papers.is_empty());
    DEADLINES.get(..of_dismissal.unwrap_or(DEADLINES.len())).unwrap_or_default()
}

/// The deadline with this id, of a dismissal or of new work.
pub fn deadline(id: &str) -> Option<&'static DeadlineEntry> {
    DEADLINES.iter().find(|entry| entry.rule.value.id == id)
}
