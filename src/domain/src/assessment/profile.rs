//! All scales of a test beside each other: in bands, not ranks. Leaves out what they mean.

use super::flatness::{mean_range, wide_range};
use super::scale_score::{ScaleScore, count, scale_score};
use super::{Instrument, Kind, MIDDLE, ScoringFigures, Sitting, bands};

/// The scales of a test as they come out.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Every scale, in the order of the test.
    pub scores: Vec<ScaleScore>,
    /// The places of the scales that are shown, in bands, the highest first.
    pub bands: Vec<Vec<usize>>,
    /// Within what difference two scales are equal, 0 to 1.
    pub tie: f64,
    /// How far apart the highest and the lowest lie on average by chance, when all that was not put right is equal, 0 to 1.
    pub by_chance: f64,
    /// How far apart they then lie in one person of twenty, 0 to 1.
    pub by_chance_at_most: f64,
}

impl Profile {
    /// The profile of a test. What the person put right stands in place of what was measured.
    pub fn of(instrument: &Instrument, sitting: &Sitting, figures: &ScoringFigures) -> Self {
        let scores: Vec<ScaleScore> = (0..instrument.scales.len())
            .map(|scale| scale_score(instrument, sitting, figures, scale))
            .collect();
        let tie = tie(instrument.kind, &scores, figures);
        let heights: Vec<Option<f64>> = scores.iter().map(|score| score.share).collect();
        // What the person put right is no chance.
        let left = scores.iter().filter(|score| score.share.is_some() && !score.is_corrected).count();
        let error = widest_error(&scores);
        let (by_chance, by_chance_at_most) = (mean_range(left) * error, wide_range(left) * error);
        Self { bands: bands(&heights, tie), scores, tie, by_chance, by_chance_at_most }
    }

    /// Whether every scale is shown.
    pub fn is_whole(&self) -> bool {
        self.scores.iter().all(|score| score.share.is_some())
    }

    /// The first band, when at least two scales are shown and one stands out. It may do so by chance.
    pub fn first(&self) -> Option<&[usize]> {
        let is_alone = self.bands.len() < 2;
        self.bands.first().filter(|_| !is_alone && !self.is_flat()).map(Vec::as_slice)
    }

    /// Whether no scale stands out: two at least are shown, and they lie in one band, or no further apart than equal
    /// scales lie by chance on average.
    pub fn is_flat(&self) -> bool {
        let is_apart = self.lies_apart(1.0, self.by_chance) || self.lies_apart(-1.0, self.by_chance);
        match self.bands.as_slice() {
            [] => false,
            [only] => 2 <= only.len(),
            _ => !is_apart,
        }
    }

    /// Whether the first band stands out by more than chance would do in nineteen of twenty people, or because the person
    /// said so.
    pub fn is_surely_first(&self) -> bool {
        2 <= self.bands.len() && self.lies_apart(1.0, self.by_chance_at_most)
    }

    /// The same of the last band.
    pub fn is_surely_last(&self) -> bool {
        2 <= self.bands.len() && self.lies_apart(-1.0, self.by_chance_at_most)
    }

    /// Whether what was measured lies further apart than `by_chance`, or what the person put right lies outside it by more
    /// than a tie: above it (`side` 1) or below it (-1).
    fn lies_apart(&self, side: f64, by_chance: f64) -> bool {
        let most = |is_corrected: bool, side: f64| {
            let scores = self.scores.iter().filter(|score| score.is_corrected == is_corrected);
            scores.filter_map(|score| Some(score.share? * side)).reduce(f64::max)
        };
        let (Some(near), Some(far)) = (most(false, side), most(false, -side)) else { return true };
        by_chance < near + far || most(true, side).is_some_and(|own| self.tie < own - near)
    }

    /// The highest less the lowest, 0 to 1 (Holland's differentiation). None without two scales.
    pub fn differentiation(&self) -> Option<f64> {
        let shown = || self.scores.iter().filter_map(|score| score.share);
        let (highest, lowest) = (shown().reduce(f64::max)?, shown().reduce(f64::min)?);
        (2 <= shown().count()).then_some(highest - lowest)
    }

    /// The scales whose level is high, that stand out, and that the person neither named nor put right: the talents that only
    /// the answers show. What stands in the last band does not stand out; where all may be chance, nothing does.
    pub fn hidden(&self, instrument: &Instrument, named: &[&str]) -> Vec<usize> {
        let bands =
            self.bands.split_last().filter(|_| self.is_surely_first()).map_or(&[][..], |(_, bands)| bands);
        let is_named = |place: usize| instrument.scales.get(place).is_none_or(|id| named.contains(id));
        let is_corrected = |place: usize| self.scores.get(place).is_none_or(|score| score.is_corrected);
        let is_high = |place: usize| self.level(place).is_some_and(|level| MIDDLE < level);
        let is_hidden = |place: &usize| !is_named(*place) && !is_corrected(*place) && is_high(*place);
        bands.iter().flatten().copied().filter(is_hidden).collect()
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
