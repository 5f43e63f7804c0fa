//! Ways on and sectors, as JSON. Leaves out which is best.

use super::{EffectOut, OccupationOut};
use serde::Serialize;

/// A way on: the same work, next to it, new work, or a business of one's own.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct WayOut {
    /// `same`, `adjacent`, `new` or `own-business`.
    pub way: String,
    /// The occupation that stands at it: the chosen one, or else the one that fits best.
    pub occupation: Option<OccupationOut>,
    /// Whether the person goes for it.
    pub chosen: bool,
    /// The training that is counted with.
    pub training: Option<TrainingOut>,
    /// The ids of all kinds of training that lead there, where there is a choice.
    pub trainings: Vec<String>,
    /// What it does to the forecast; absent where nothing stands at it.
    pub effect: Option<EffectOut>,
    /// What it asks, row by row, as shown.
    pub asks: Vec<AskOut>,
    /// Why nothing stands at it, as shown.
    pub why_not: Option<String>,
}

/// A kind of training.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct TrainingOut {
    /// Its id.
    pub id: String,
    /// Weeks that it takes: the least, about, and the most.
    pub weeks: [f64; 3],
    /// Euros that it costs: the least, about, and the most.
    pub euros: [f64; 3],
    /// Whether there is money from work meanwhile: `wage`, `beside` or `no`.
    pub earning: String,
}

/// A row of what a way asks.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct AskOut {
    /// What it is about.
    pub label: String,
    /// What is said of it.
    pub lines: Vec<String>,
}

/// A sector, by the occupations in it.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct SectorOut {
    /// The number of its BRC 2014 beroepsklasse.
    pub sector: u16,
    /// Its name.
    pub name: String,
    /// Roughly how well it fits: `good`, `fits`, `possible` or `hardly`.
    pub band: String,
    /// How well the best part of its work fits, 0 to 1.
    pub fit: f64,
    /// Codes of its occupations that are left, the best first.
    pub occupations: Vec<u16>,
    /// How crowded it is, as shown.
    pub crowding: Vec<String>,
    /// The chance of work by 6 and 12 months in it, as shown; absent where no forecast is told.
    pub chance: Option<String>,
}
