//! What the person keeps beside the answers: routes, past forecasts, and figures they overruled, as JSON. Leaves out the forecast of now.

use serde::Serialize;

/// A route that was kept under a name.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct RouteOut {
    /// Its name.
    pub name: String,
    /// Weeks until one in five has started, from today; absent beyond ten years, as below.
    pub one_in_five: Option<f64>,
    /// Weeks until half have started.
    pub half: Option<f64>,
    /// Weeks until four in five have started.
    pub four_in_five: Option<f64>,
    /// Chance of having started within a year, 0 to 1.
    pub within_a_year: f64,
}

/// Past forecasts, and how well they did.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct DiaryOut {
    /// All of them, the oldest first.
    pub entries: Vec<EntryOut>,
    /// The first day in new work, once it came.
    pub started: Option<String>,
    /// How many were made before that day; zero as long as it is not known.
    pub counted: usize,
    /// In how many of those it fell between one in five and four in five.
    pub inside: usize,
    /// What changed between the last two.
    pub change: Option<ChangeOut>,
}

/// A past forecast.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct EntryOut {
    /// The day on which it was made.
    pub day: String,
    /// Days from then until one in five has started; absent beyond ten years, as below.
    pub one_in_five: Option<u16>,
    /// Days until half have started.
    pub half: Option<u16>,
    /// Days until four in five have started.
    pub four_in_five: Option<u16>,
}

/// What changed between two forecasts. Above zero is later (in weeks), or more people within the time (in points).
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ChangeOut {
    /// `weeks` or `points`.
    pub unit: String,
    /// Weeks between the two.
    pub passed: f64,
    /// How the day moved for half of the people; the sum of all below.
    pub total: f64,
    /// By time that passed.
    pub time: f64,
    /// By a search that began.
    pub begun: f64,
    /// By interviews.
    pub interviews: f64,
    /// By interviews that ended without an offer.
    pub rejections: f64,
    /// By answers that changed, by group.
    pub answers: Vec<MovedOut>,
    /// What is told of it, in one sentence.
    pub shown: String,
}

/// A group of answers that changed.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct MovedOut {
    /// The group.
    pub factor: String,
    /// What it moved.
    pub share: f64,
}

/// A figure of ours that someone overruled.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct AssumptionOut {
    /// The id of the figure.
    pub figure: String,
    /// Its name, as shown.
    pub name: String,
    /// Their value, in its unit.
    pub value: f64,
    /// Our value; absent when there is no such figure any more.
    pub ours: Option<f64>,
    /// Whose it is: `person` or `coach`.
    pub by: String,
    /// Why.
    pub why: String,
    /// Whether it plays a part with the answers of now.
    pub counts: bool,
}
