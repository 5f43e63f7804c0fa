//! People to talk to, a list a country. Leaves out when to show which: the screens choose.

use crate::Text;
use chrono::NaiveDate;
use domain::values::{Confidence, Country};

/// What a help line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpKind {
    /// Life in danger, or thoughts of suicide.
    Crisis,
    /// Someone who listens.
    Talk,
    /// Body and mind.
    Health,
    /// Dismissal and law.
    Legal,
    /// Unemployment benefit.
    Benefit,
    /// Finding work.
    Work,
}

/// What a call costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallCost {
    /// Free.
    Free,
    /// What the caller's own phone plan says.
    OwnPlan,
    /// We do not know.
    Unknown,
}

/// A person or service to turn to.
#[derive(Debug)]
pub struct HelpLine {
    /// Stable id.
    pub id: &'static str,
    /// Where it works.
    pub countries: &'static [Country],
    /// What it is for.
    pub kind: HelpKind,
    /// Number, as people write it; absent for "your own doctor" and the like.
    pub phone: Option<&'static str>,
    /// Site without `https://`.
    pub web: Option<&'static str>,
    /// What a call costs.
    pub cost: CallCost,
    /// What it is called.
    pub name: &'static Text,
    /// When to call.
    pub when: &'static Text,
    /// Source id.
    pub source: &'static str,
    /// How sure we are of number and cost.
    pub confidence: Confidence,
    /// The day the entry was looked at.
    pub checked_on: NaiveDate,
    /// The day by which it must be looked at again.
    pub review_by: NaiveDate,
}

include!(concat!(env!("OUT_DIR"), "/help_lines.rs"));

/// All help lines, in the order in which they are shown.
pub fn help_lines() -> &'static [HelpLine] {
    HELP_LINES
}

/// The help line with this id. The build checks every id that content names.
pub fn help_line(id: &str) -> Option<&'static HelpLine> {
    HELP_LINES.iter().find(|line| line.id == id)
}
