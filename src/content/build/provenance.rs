//! Where a figure comes from: source, confidence and the day it was looked at. Every figure has all three.

use super::Context;
use super::fields::Fields;

/// Ids of the confidence scale, from best to least sure, with their Rust names.
const SCALE: [&str; 4] = ["official", "second-hand", "derived", "assumption"];
const RUST: [&str; 4] = ["Official", "SecondHand", "Derived", "Assumption"];

/// Source id, Rust path of the confidence, and Rust expression of the date.
pub struct Provenance {
    /// The id of the source.
    pub source: String,
    /// The Rust path of the confidence.
    pub confidence: String,
    /// The Rust expression of the day the figure was looked at.
    pub checked_on: String,
}

/// Reads `source`, `confidence` and `checked-on` of a table.
pub fn read(context: &Context, fields: &Fields) -> Provenance {
    let source = fields.text("source").unwrap_or_default();
    if !source.is_empty() && !context.catalogue.sources.contains_key(source) {
        fields.fault(fields.line, format!("source `{source}` does not exist; add it to sources.toml"));
    }
    let confidence = fields.choice("confidence", &SCALE).and_then(|at| RUST.get(at)).unwrap_or(&"");
    Provenance {
        source: source.to_owned(),
        confidence: format!("domain::values::Confidence::{confidence}"),
        checked_on: date(fields.date("checked-on")),
    }
}

/// The Rust expression of a date.
pub fn date(parts: Option<(i32, u32, u32)>) -> String {
    let (year, month, day) = parts.unwrap_or_default();
    format!("crate::day({year}, {month}, {day})")
}
