//! Everything that is computed from a dossier, as JSON for others to read. Leaves out the computing.

mod causes;
mod forecast;
mod history;
mod steps;

pub use causes::{BackcastOut, CauseOut, CausesOut, LatestOut, LeverOut, LeversOut, ShareOut};
pub use forecast::{ChanceOut, DeadlineOut, ForecastOut, PhaseOut, WithoutWageOut};
pub use history::{AssumptionOut, ChangeOut, DiaryOut, EntryOut, MovedOut, RouteOut};
pub use steps::{GroundOut, LawOut, QuantityOut, SourceOut, StepOut};

use serde::Serialize;

/// The version of the format: 2 since a step says apart what it rests on, and its figure and source.
pub const VERSION: u32 = 2;

/// The result of an evaluation.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Evaluation {
    /// Always `routekaart-evaluation`.
    pub format: String,
    /// 2.
    pub version: u32,
    /// The day it was computed for.
    pub today: String,
    /// The forecast.
    pub forecast: ForecastOut,
    /// What makes it longer or shorter.
    pub causes: CausesOut,
    /// What would help.
    pub levers: LeversOut,
    /// The day on which income is needed, when there is one.
    pub backcast: Option<BackcastOut>,
    /// Routes that were kept.
    pub routes: Vec<RouteOut>,
    /// Past forecasts.
    pub diary: DiaryOut,
    /// Figures that were overruled.
    pub assumptions: Vec<AssumptionOut>,
    /// How everything that shows a figure was computed.
    pub explanation: Vec<GroundOut>,
    /// The phases of the route.
    pub phases: Vec<PhaseOut>,
    /// Terms that run, with their outcome.
    pub deadlines: Vec<DeadlineOut>,
    /// The sentences of the forecast screen, word for word.
    pub shown: Vec<String>,
}
