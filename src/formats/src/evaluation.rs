//! Everything that is computed from a dossier, as JSON for others to read. Leaves out the computing.

use serde::Serialize;

/// The result of an evaluation.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Evaluation {
    /// Always `routekaart-evaluation`.
    pub format: String,
    /// 1.
    pub version: u32,
    /// The day it was computed for.
    pub today: String,
    /// The forecast.
    pub forecast: ForecastOut,
    /// What makes it longer or shorter.
    pub causes: CausesOut,
    /// How it was computed.
    pub explanation: StepOut,
    /// The phases of the route.
    pub phases: Vec<PhaseOut>,
    /// Terms that run, with their outcome.
    pub deadlines: Vec<DeadlineOut>,
    /// The sentences of the forecast screen, word for word.
    pub shown: Vec<String>,
}

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

/// Causes.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct CausesOut {
    /// `weeks`, or `points` of a hundred within a year when a half lies beyond ten years.
    pub unit: String,
    /// The reference person.
    pub reference: f64,
    /// This person.
    pub own: f64,
    /// Shares that add up to `own - reference`.
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

/// A step of the explanation.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct StepOut {
    /// What it is, as shown.
    pub name: String,
    /// Its value with unit, as shown.
    pub value: String,
    /// `answer`, `not-known`, `rule` or the id of the source.
    pub basis: String,
    /// How sure: absent for answers and rules.
    pub confidence: Option<String>,
    /// What it was made of.
    pub from: Vec<StepOut>,
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
}
