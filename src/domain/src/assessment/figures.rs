//! The figures of scoring. Leaves out the figures themselves: the content package has them, each with its source.

use crate::values::Sourced;

/// Figures of scoring.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScoringFigures {
    /// Points within which two scales are equal.
    pub tie_points: Sourced<f64>,
    /// How wide the scale is on which those points hold.
    pub tie_width: Sourced<f64>,
    /// How many items of a scale may be missing.
    pub missing: Sourced<f64>,
    /// How sure a scale of liking is.
    pub like: ErrorFigures,
    /// How sure a scale of statements is.
    pub agree: ErrorFigures,
    /// When to say something of how the answers were given.
    pub quality: QualityFigures,
}

/// How sure a scale is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ErrorFigures {
    /// Reliability of a scale of so many items, 0 to 1.
    pub reliability: Sourced<f64>,
    /// So many items.
    pub items: Sourced<f64>,
    /// Standard deviation between people of the mean answer, in steps of an answer.
    pub spread: Sourced<f64>,
}

/// When to say something of how the answers were given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QualityFigures {
    /// The least share of items answered.
    pub answered: Sourced<f64>,
    /// Same answers in a row.
    pub same_run: Sourced<f64>,
    /// Share of answers that are the same.
    pub same_share: Sourced<f64>,
    /// The least number of answers to judge by.
    pub judged: Sourced<f64>,
    /// The most variance within a scale, in squared steps of an answer.
    pub scatter: Sourced<f64>,
    /// The most contradictions, as a share of the pairs.
    pub contradictions: Sourced<f64>,
    /// The least number of pairs to judge by.
    pub pairs: Sourced<f64>,
    /// The most circles, as a share of the triples.
    pub circles: Sourced<f64>,
    /// Seconds in which an item cannot be read.
    pub seconds: Sourced<f64>,
}
