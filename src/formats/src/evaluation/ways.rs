//! The ways on, as JSON: what each asks and what comes of it. Leaves out every other occupation.

use super::OccupationOut;
use serde::Serialize;

/// One way on.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct WayOut {
    /// `same`, `adjacent`, `new` or `own-business`.
    pub way: String,
    /// The occupation that stands at it; absent for a business of one's own.
    pub occupation: Option<OccupationOut>,
    /// Whether the person goes for it. Then all else is by the answers as they are.
    pub chosen: bool,
    /// Whether the law asks for a diploma or registration: `open`, `part`, `regulated` or `not-known`.
    pub access: String,
    /// The kinds of training that lead there; the first is counted with until another one is answered. Empty where none is
    /// needed, or none is known.
    pub trainings: Vec<TrainingOut>,
    /// Weeks until half of the people with such answers have started; absent beyond ten years.
    pub half: Option<f64>,
    /// The share that has started within a year.
    pub within_a_year: f64,
}

/// A kind of training.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct TrainingOut {
    /// Its id.
    pub id: String,
    /// What schooling it is: `on-the-job`, `short`, `long` or `diploma`.
    pub schooling: String,
    /// Weeks: the fewest, the most likely, the most. Own values in place of ours.
    pub weeks: [f64; 3],
    /// Euros, the same way.
    pub euros: [f64; 3],
    /// Whether there is a wage meanwhile: `wage`, `beside` or `no`.
    pub earns: String,
}
