//! The steps behind every figure, as JSON: name, value, what it rests on, and what it was made of. Leaves out drawing.

use serde::Serialize;

/// Something that shows a figure, with the steps behind it.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct GroundOut {
    /// Its id, as in the page.
    pub id: String,
    /// The step that was evaluated last.
    pub step: StepOut,
}

/// A step that was evaluated.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct StepOut {
    /// What it is, as shown.
    pub name: String,
    /// What that means, as shown.
    pub about: String,
    /// Its value with unit, as shown.
    pub value: String,
    /// Its value as a number; absent for a choice.
    pub quantity: Option<QuantityOut>,
    /// Its value as a day, such as `2027-01-31`, when it is one.
    pub day: Option<String>,
    /// `answer`, `not-known`, `rule` (made of the steps below), `figure`, `law` or `overruled`.
    pub basis: String,
    /// The id of the figure, for figures.
    pub figure: Option<String>,
    /// The source, for figures that nobody overruled.
    pub source: Option<SourceOut>,
    /// How sure we are of it: `official`, `second-hand`, `derived` or `assumption`.
    pub confidence: Option<String>,
    /// Where the law says it and when it holds, for figures of law.
    pub law: Option<LawOut>,
    /// Who overruled it: `person` or `coach`.
    pub overruled_by: Option<String>,
    /// What it was made of.
    pub from: Vec<StepOut>,
}

/// A number with what it counts.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct QuantityOut {
    /// `weeks`, `months`, `days`, `share`, `times`, `number`, `euro` or `hours`.
    pub unit: String,
    /// The low point, where there are three.
    pub low: Option<f64>,
    /// The value, or the most likely one; absent when it lies beyond ten years.
    pub value: Option<f64>,
    /// The high point, where there are three.
    pub high: Option<f64>,
}

/// Where the law says something, and when it holds.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct LawOut {
    /// The article, or what stands in its place.
    pub article: String,
    /// The first day on which it holds.
    pub from: String,
    /// The last day; absent when no end is known.
    pub until: Option<String>,
    /// The day on which it was last looked at.
    pub checked_on: String,
}

/// Where a figure comes from.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct SourceOut {
    /// The id of the source.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The day on which a copy of it was read.
    pub read_on: String,
}
