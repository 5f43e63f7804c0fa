//! The three pots of money as JSON: for guidance, for training and to live on. All amounts in euros. Leaves out the rules.

use super::StepOut;
use serde::Serialize;

/// The pots.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct PotsOut {
    /// For guidance; absent while no amount is known.
    pub trajectory: Option<TrajectoryOut>,
    /// What guidance usually costs: a hint that can be overruled.
    pub usual_price: StepOut,
    /// Months of guidance that Belgian law gives.
    pub months_by_law: Option<u8>,
    /// For training.
    pub training: TrainingPotOut,
    /// To live on.
    pub living: LivingOut,
}

/// Money for guidance.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct TrajectoryOut {
    /// How much.
    pub euro: f64,
    /// `stated` by the person, or set by `law`.
    pub from: String,
    /// Whole months of guidance that it buys.
    pub months: u8,
    /// How those were reached.
    pub step: StepOut,
}

/// Money for training.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct TrainingPotOut {
    /// What the chosen training costs; absent while none is chosen.
    pub cost: Option<f64>,
    /// What there is for it.
    pub money: Option<f64>,
    /// What is left; absent while one of both is.
    pub left: Option<f64>,
    /// What is missing.
    pub missing: Option<f64>,
    /// How all of it was reached.
    pub steps: Vec<StepOut>,
}

/// Money to live on, without new work.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct LivingOut {
    /// The ids of the answers that are missing; with any, nothing is counted.
    pub missing: Vec<String>,
    /// The first month in which it is dry, such as `2027-09`; absent while it lasts.
    pub dry: Option<String>,
    /// Month by month.
    pub months: Vec<LivingMonthOut>,
    /// Severance in hand.
    pub severance: Option<f64>,
    /// The day on which that is counted.
    pub severance_on: Option<String>,
    /// The last day of benefit, when it is known.
    pub benefit_until: Option<String>,
    /// How it was reached.
    pub step: Option<StepOut>,
}

/// One month.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct LivingMonthOut {
    /// The month, such as `2027-01`.
    pub month: String,
    /// Wage.
    pub wage: f64,
    /// Benefit in hand.
    pub benefit: f64,
    /// Other income.
    pub other: f64,
    /// What comes once.
    pub once: f64,
    /// What goes out.
    pub costs: f64,
    /// What is left at its end; below zero it is dry.
    pub left: f64,
}
