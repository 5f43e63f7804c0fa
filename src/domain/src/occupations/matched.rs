//! All occupations that are not left out, the best first, and how many each condition left out. Leaves out how many are
//! shown.

use super::{Condition, Fit, FitBand, FitFigures, Occupation, Occupations, Seeker};

/// An occupation with how well it fits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Matched<'a> {
    /// The occupation.
    pub occupation: &'a Occupation,
    /// How well it fits.
    pub fit: Fit,
    /// Roughly.
    pub band: FitBand,
}

/// What came of holding all occupations against a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Matches<'a> {
    /// Those that are left, the best first; of equal ones the more common first.
    pub found: Vec<Matched<'a>>,
    /// How many each condition left out.
    pub left_out: Vec<(Condition, usize)>,
}

/// Holds all occupations against a person.
pub fn matches<'a>(table: &'a Occupations, seeker: &Seeker, figures: &FitFigures) -> Matches<'a> {
    let mut found: Vec<Matched<'a>> = Vec::new();
    let mut left_out: Vec<(Condition, usize)> = Vec::new();
    for occupation in table.iter() {
        if let Some(condition) = seeker.conditions.leaves_out(occupation) {
            match left_out.iter_mut().find(|(known, _)| *known == condition) {
                Some((_, count)) => *count += 1,
                None => left_out.push((condition, 1)),
            }
            continue;
        }
        let fit = Fit::of(table, seeker, occupation, figures);
        let Some(whole) = fit.whole else { continue };
        let band = FitBand::of(whole, &figures.bands);
        let matched = Matched { occupation, fit, band };
        // Put in its place at once: the sort of the standard library costs the page 3 KB of code.
        let place = found.partition_point(|before| matched.key() <= before.key());
        found.insert(place, matched);
    }
    Matches { found, left_out }
}

impl Matched<'_> {
    /// Whether both fit equally well: the same hundredth.
    pub fn ties(&self, other: &Self) -> bool {
        self.key().0 == other.key().0
    }

    /// What the order goes by: fit in hundredths, then how common it is. Whole numbers, so that rounding decides nothing.
    fn key(&self) -> (i64, u8) {
        (hundredths(self.fit.whole.unwrap_or(0.0)), self.occupation.common)
    }
}

/// A share of 0 to 1 in hundredths.
#[allow(clippy::cast_possible_truncation, reason = "a share of 0 to 1 in hundredths")]
pub(super) fn hundredths(share: f64) -> i64 {
    libm::round(share * 100.0) as i64
}
