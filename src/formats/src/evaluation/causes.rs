//! What makes a forecast longer or shorter, and what would help, as JSON. Leaves out the forecast.

use serde::Serialize;

/// Causes.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct CausesOut {
    /// `weeks`, or `points` of a hundred within a year when half lies beyond two years.
    pub unit: String,
    /// The reference person.
    pub reference: f64,
    /// This person.
    pub own: f64,
    /// What the search so far makes, with the shares below up to `own - reference`.
    pub searched: ShareOut,
    /// Shares by group of answers.
    pub shares: Vec<CauseOut>,
}

/// One cause.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct CauseOut {
    /// The group of answers.
    pub factor: String,
    /// Its share, exact.
    pub share: f64,
    /// Its share as shown, in whole numbers that still add up.
    pub shown: i64,
}

/// A share of a difference.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ShareOut {
    /// Exact.
    pub share: f64,
    /// As shown, in whole numbers that still add up.
    pub shown: i64,
}

/// What would help.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct LeversOut {
    /// What is won is counted in this: `weeks`, or `points` of a hundred by the day that counts.
    pub unit: String,
    /// Weeks until half have started as things are; absent beyond ten years.
    pub half: Option<f64>,
    /// Weeks until the day that counts: when income is needed, or else a year.
    pub by: f64,
    /// The chance by then as things are, 0 to 1.
    pub chance: f64,
    /// Single changes, the most helpful first.
    pub single: Vec<LeverOut>,
    /// Two changes together that win more than each alone, the most helpful first.
    pub pairs: Vec<LeverOut>,
}

/// What one change, or two together, wins and takes.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct LeverOut {
    /// The words of the change, or of both.
    pub levers: Vec<String>,
    /// What is won; above zero.
    pub won: f64,
    /// Weeks until half have started after it; absent beyond ten years.
    pub half: Option<f64>,
    /// The chance by the day that counts after it, 0 to 1.
    pub chance: f64,
    /// Euros that it costs someone.
    pub cost: f64,
    /// `little`, `some` or `much`; of two the larger.
    pub effort: String,
    /// Whether someone with a benefit has to ask leave first.
    pub asks_leave: bool,
}

/// The day on which income is needed, held against the forecast.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct BackcastOut {
    /// Weeks from today until that day.
    pub weeks: f64,
    /// The chance of having started by then, 0 to 1.
    pub chance: f64,
    /// `easy`, `tight` or `not`.
    pub fit: String,
    /// Each step with its latest start, in their order.
    pub latest: Vec<LatestOut>,
    /// What makes it fit; absent when it fits as it is, or when nothing does.
    pub helps: Option<LeverOut>,
}

/// The latest start of a step.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct LatestOut {
    /// The step.
    pub step: String,
    /// Weeks from today; below zero when that has passed.
    pub weeks: f64,
}
