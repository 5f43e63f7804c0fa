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

/// All deadlines. `deadlines().iter().map(|entry| &entry.rule.value)` feeds `domain::rights::deadlines`.
pub fn deadlines() -> &'static [DeadlineEntry] {
    DEADLINES
}

/// The deadline with this id.
pub fn deadline(id: &str) -> Option<&'static DeadlineEntry> {
    DEADLINES.iter().find(|entry| entry.rule.value.id == id)
}
