//! How strong a scale is, in levels as wide as an answer. Leaves out words.

use super::{LEAST, MOST, Profile, ScaleScore, bands};

impl Profile {
    /// The level of the scale at this place, 1 to 5: what the person said, or else that of its band. Scales of one band
    /// have one level. None when it is not shown.
    pub fn level(&self, place: usize) -> Option<u8> {
        let score = self.scores.get(place)?;
        if score.is_corrected {
            return score.share.map(level);
        }
        // What the person said of a neighbour says nothing of this scale.
        self.of_band(&self.bands, place, |score| score.share.filter(|_| !score.is_corrected))
    }

    /// The level of the scale at this place as it was before anything was put right.
    pub fn measured_level(&self, place: usize) -> Option<u8> {
        let measured: Vec<Option<f64>> = self.scores.iter().map(|score| score.measured).collect();
        self.of_band(&bands(&measured, self.tie), place, |score| score.measured)
    }

    /// The level halfway the band in which a place stands.
    fn of_band(
        &self,
        bands: &[Vec<usize>],
        place: usize,
        height: fn(&ScaleScore) -> Option<f64>,
    ) -> Option<u8> {
        let band = bands.iter().find(|band| band.contains(&place))?;
        let heights = || band.iter().filter_map(|place| height(self.scores.get(*place)?));
        Some(level((heights().reduce(f64::max)? + heights().reduce(f64::min)?) / 2.0))
    }
}

/// The level from 1 to 5 that a share of 0 to 1 comes nearest to.
fn level(share: f64) -> u8 {
    // From 0 to 4 at most, so nothing is cut.
    LEAST + (share * f64::from(MOST - LEAST)).round() as u8
}
