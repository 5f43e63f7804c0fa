//! The search: ways to look for work, what to try when something stands out, and the figures by which it stands out.
//! Leaves out when it does: that is `domain::search`.

use crate::Text;
use chrono::NaiveDate;
use domain::search::StuckFigures;
use domain::values::Confidence;

/// The figures as constants.
pub mod figures {
    use domain::values::{Estimate, Sourced};
    include!(concat!(env!("OUT_DIR"), "/search_figures.rs"));
}

use figures::*;

/// By what something stands out in the search.
pub static STUCK: StuckFigures = StuckFigures {
    silent_weeks: SILENT_WEEKS,
    window_weeks: WINDOW_WEEKS,
    least: STUCK_LEAST,
    answered: STUCK_ANSWERED,
    talked: STUCK_TALKED,
    second: STUCK_SECOND,
    few: STUCK_FEW,
    few_weeks: FEW_WEEKS,
    still_weeks: STILL_WEEKS,
};

/// A way to look for work.
#[derive(Debug)]
pub struct SearchWay {
    /// Stable id, by which it is chosen as a task is.
    pub id: &'static str,
    /// Its name.
    pub name: &'static Text,
    /// Why it helps.
    pub why: &'static Text,
    /// Its part of the hours of a week, in percent; those of all ways are 100.
    pub part: u32,
    /// By which words an application says that it was found so.
    pub counts: &'static [&'static str],
    /// Source id of the part.
    pub source: &'static str,
    /// How sure we are of the part.
    pub confidence: Confidence,
    /// The day it was looked at.
    pub checked_on: NaiveDate,
}

/// Something to try.
#[derive(Debug)]
pub struct TryEntry {
    /// Stable id.
    pub id: &'static str,
    /// What to do.
    pub name: &'static Text,
    /// Why.
    pub why: &'static Text,
    /// Where on the page: a fragment without `#/`.
    pub at: Option<&'static str>,
}

/// Something that can stand out.
#[derive(Debug)]
pub struct FindingEntry {
    /// The id of it in `domain::search`.
    pub id: &'static str,
    /// What stands out, in a line.
    pub name: &'static Text,
    /// What it means, and what it does not.
    pub what: &'static Text,
    /// What to try, the likeliest help first.
    pub tries: &'static [TryEntry],
}

include!(concat!(env!("OUT_DIR"), "/search.rs"));

/// The ways, the largest part first.
pub fn ways() -> &'static [SearchWay] {
    WAYS
}

/// What to say and try when this stands out.
pub fn finding(id: &str) -> Option<&'static FindingEntry> {
    FINDINGS.iter().find(|entry| entry.id == id)
}
