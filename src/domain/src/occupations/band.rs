//! In which band an occupation falls: bands, not ranks, for the last digits of a fit say nothing. Leaves out the words.

use super::BandFigures;

/// How well something fits, roughly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FitBand {
    /// Hardly.
    Hardly,
    /// It can be.
    Possible,
    /// It fits.
    Fits,
    /// It fits well.
    Good,
}

impl FitBand {
    /// The band of a fit of 0 to 1.
    pub fn of(fit: f64, figures: &BandFigures) -> Self {
        if figures.good.value <= fit {
            Self::Good
        } else if figures.fits.value <= fit {
            Self::Fits
        } else if figures.possible.value <= fit {
            Self::Possible
        } else {
            Self::Hardly
        }
    }
}
