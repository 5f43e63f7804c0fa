//! What comes out of the tests, as JSON. Leaves out their words, and how it is computed.

use serde::Serialize;

/// A test that was begun. What does not belong to its kind is empty or absent.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct TestOut {
    /// Its id.
    pub id: String,
    /// `begun`; `start` when no more than the short start was done, and all of it; `done` when every item was answered or
    /// gone past.
    pub state: String,
    /// The day of the last answer.
    pub on: Option<String>,
    /// How many items were answered.
    pub answered: usize,
    /// Out of how many: those of the short start while no other was answered.
    pub asked: usize,
    /// Its scales, in the order of the test.
    pub scales: Vec<ScaleOut>,
    /// The ids of the scales that are shown, in bands, the highest first. Within a band there is no order.
    pub bands: Vec<Vec<String>>,
    /// Within what difference two scales are equal, 0 to 1.
    pub tie: Option<f64>,
    /// The highest scale less the lowest, 0 to 1.
    pub differentiation: Option<f64>,
    /// How far those not put right lie apart by chance on average when all are equal, 0 to 1.
    pub by_chance: Option<f64>,
    /// Whether no scale stands out.
    pub flat: Option<bool>,
    /// Scales that the person named as strengths.
    pub named: Vec<String>,
    /// Strengths that stand out in the answers and that the person did not name; only of a test of strengths.
    pub hidden: Vec<String>,
    /// Every order of three interests that the bands leave open, the strongest first.
    pub codes: Vec<Vec<String>>,
    /// How the two strongest interests lie: `adjacent`, `alternate` or `opposite`; absent where that is left open.
    pub consistency: Option<String>,
    /// Choices that go round in a circle.
    pub circles: Option<CirclesOut>,
    /// Answers that stand for themselves: skills (`use`, `grow`, `rest`, `leave`, `between`), what an own business needs
    /// (`there`, `partly`, `missing`), and choices by their ids.
    pub items: Vec<ItemOut>,
    /// Answers in own words.
    pub words: Vec<WordsOut>,
    /// How to speak with someone today, by the weather check: `heavy`, `plain` or `light`.
    pub tone: Option<String>,
    /// What is to be said of how it was answered: `few-answers`, `same-answers`, `scattered`, `contradictions`,
    /// `circles`. That it went fast is known only while a test is taken.
    pub notes: Vec<String>,
}

/// A scale.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ScaleOut {
    /// Its id.
    pub id: String,
    /// How high, 0 to 1: what the person says, or else what was measured. Absent when too much is missing.
    pub share: Option<f64>,
    /// What was measured, 0 to 1.
    pub measured: Option<f64>,
    /// The standard error of what was measured, in the same measure; absent where none is known.
    pub error: Option<f64>,
    /// How many of its items were answered.
    pub answered: usize,
    /// Whether the person put it right.
    pub corrected: bool,
}

/// Choices between pairs that contradict each other.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct CirclesOut {
    /// Triples of scales that can go round.
    pub triples: usize,
    /// How many of them do.
    pub round: usize,
}

/// An answer that stands for itself.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ItemOut {
    /// The id of the item.
    pub id: String,
    /// Where it stands, or what was chosen.
    pub value: String,
}

/// An answer in own words.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct WordsOut {
    /// The id of the item.
    pub id: String,
    /// The words.
    pub words: String,
}
