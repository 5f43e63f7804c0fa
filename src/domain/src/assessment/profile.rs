//! All scales of a test beside each other: in bands, not ranks. Leaves out what they mean.

use super::flatness::mean_range;
use super::scale_score::{ScaleScore, count, scale_score};
use super::{Instrument, Kind, ScoringFigures, Sitting, bands};

/// The scales of a test as they come out.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Every scale, in the order of the test.
    pub scores: Vec<ScaleScore>,
    /// The places of the scales that are shown, in bands, the highest first.
    pub bands: Vec<Vec<usize>>,
    /// Within what difference two scales are equal, 0 to 1.
    pub tie: f64,
    /// How far apart the highest and the lowest lie by chance when all are equal, 0 to 1.
    pub by_chance: f64,
}

impl Profile {
    /// The profile of a test. What the person put right stands in place of what was measured.
    pub fn of(instrument: &Instrument, sitting: &Sitting, figures: &ScoringFigures) -> Self {
        let scores: Vec<ScaleScore> = (0..instrument.scales.len())
            .map(|scale| scale_score(instrument, sitting, figures, scale))
            .collect();
        let tie = tie(instrument.kind, &scores, figures);
        let heights: Vec<Option<f64>> = scores.iter().map(|score| score.share).collect();
        let shown = heights.iter().flatten().count();
        let by_chance = mean_range(shown) * widest_error(&scores);
        Self { bands: bands(&heights, tie), scores, tie, by_chance }
    }

    /// Whether every scale is shown.
    pub fn is_whole(&self) -> bool {
        self.scores.iter().all(|score| score.share.is_some())
    }

    /// Whether no scale stands out: two at least are shown, and they lie in one band, or no further apart than equal
    /// scales usually lie by chance. What the person put right is no chance.
    pub fn is_flat(&self) -> bool {
        let is_corrected = self.scores.iter().any(|score| score.is_corrected);
        let is_chance = !is_corrected && self.differentiation().is_some_and(|apart| apart <= self.by_chance);
        is_chance || matches!(self.bands.as_slice(), [only] if 2 <= only.len())
    }

    /// The highest less the lowest, 0 to 1 (Holland's differentiation). None without two scales.
    pub fn differentiation(&self) -> Option<f64> {
        let shown = || self.scores.iter().filter_map(|score| score.share);
        let (highest, lowest) = (shown().reduce(f64::max)?, shown().reduce(f64::min)?);
        (2 <= shown().count()).then_some(highest - lowest)
    }

    /// The scales of the first band that lie above the middle and that the person did not name: the talents that only
    /// the answers show. Of a flat profile there are none.
    pub fn hidden(&self, instrument: &Instrument, named: &[&str]) -> Vec<usize> {
        let first = if self.is_flat() { None } else { self.bands.first() };
        let is_named = |place: usize| instrument.scales.get(place).is_none_or(|id| named.contains(id));
        let is_high = |place: usize| {
            self.scores.get(place).and_then(|score| score.measured).is_some_and(|share| 0.5 < share)
        };
        first.into_iter().flatten().copied().filter(|&place| !is_named(place) && is_high(place)).collect()
    }
}

/// Within what difference two scales are equal. For answers of 1 to 5 the figure, or the standard error of a difference
/// where that is wider, which it is when fewer items were answered. For pairs one choice, for one choice the other way
/// would have turned them round.
fn tie(kind: Kind, scores: &[ScaleScore], figures: &ScoringFigures) -> f64 {
    if kind == Kind::Pair {
        let fewest = scores.iter().filter(|score| score.measured.is_some()).map(|score| score.answered).min();
        return 1.0 / count(fewest.unwrap_or(1).max(1));
    }
    let known = figures.tie_points.value / figures.tie_width.value.max(1.0);
    known.max(widest_error(scores) * std::f64::consts::SQRT_2)
}

/// The largest standard error of these scales.
fn widest_error(scores: &[ScaleScore]) -> f64 {
    scores.iter().filter_map(|score| score.error).fold(0.0, f64::max)
}
