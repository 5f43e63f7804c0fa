//! The forecast, the phases and the terms that run, as JSON. Leaves out what moves them.

use serde::Serialize;

/// The forecast in weeks from today; absent means longer than ten years.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ForecastOut {
    /// One in five has started.
    pub one_in_five: Option<f64>,
    /// Half has started.
    pub half: Option<f64>,
    /// Four in five have started.
    pub four_in_five: Option<f64>,
    /// The same without wage, when the last paid day is known.
    pub without_wage: Option<WithoutWageOut>,
    /// Chance of having started within 3, 6, 9 and 12 months.
    pub chances: Vec<ChanceOut>,
    /// Chance of a first day in each week from today, 0 to 520.
    pub by_single_week: Vec<f64>,
}

/// Weeks without wage.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct WithoutWageOut {
    /// For one in five at most.
    pub one_in_five: Option<f64>,
    /// For half at most.
    pub half: Option<f64>,
    /// For four in five at most.
    pub four_in_five: Option<f64>,
}

/// A chance.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ChanceOut {
    /// Months from today.
    pub months: u32,
    /// 0 to 1.
    pub chance: f64,
}

/// A phase.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct PhaseOut {
    /// The id.
    pub id: String,
    /// The first day, when it is known.
    pub from: Option<String>,
    /// The last day, when it is known.
    pub until: Option<String>,
}

/// A term that runs.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct DeadlineOut {
    /// The id of the rule.
    pub id: String,
    /// `on`, `not-applicable` or `missing`.
    pub outcome: String,
    /// The last day, for `on`.
    pub date: Option<String>,
    /// The first day on which it can be done, when there is one.
    pub opens: Option<String>,
    /// The day from which was counted, for `on`.
    pub counted_from: Option<String>,
    /// Whole days left after today, for `on`; below zero when it has passed.
    pub days_left: Option<i64>,
    /// Whether the law sets it; otherwise it is advice.
    pub legal: bool,
}
