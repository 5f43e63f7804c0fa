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

/// What each step of being less common takes away in the order within a band, in hundredths of a fit: less than the
/// answers of one person shake it. So what hardly anyone does stands first only where it fits clearly better.
const RARE: i64 = 3;
/// The most common there is.
const COMMONEST: u8 = 3;
/// More hundredths than a fit has, so that bands never mix.
const BAND: i64 = 1_000;

/// What came of holding all occupations against a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Matches<'a> {
    /// Those that are left, the best band first, in it the best first, a little less for each step of being less common; of
    /// equal ones the more common first.
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
    /// Whether neither stands before the other but by how common they are: the same hundredth of the same band.
    pub fn ties(&self, other: &Self) -> bool {
        self.key().0 == other.key().0
    }

    /// What the order goes by: band and fit in hundredths, less what being rare takes away; then how common it is. Whole
    /// numbers, so that rounding decides nothing.
    fn key(&self) -> (i64, u8) {
        let common = self.occupation.common;
        let fit =
            hundredths(self.fit.whole.unwrap_or(0.0)) - RARE * i64::from(COMMONEST.saturating_sub(common));
        (BAND * i64::from(self.band as u8) + fit, common)
    }
}

/// A share of 0 to 1 in hundredths.
#[allow(clippy::cast_possible_truncation, reason = "a share of 0 to 1 in hundredths")]
pub(super) fn hundredths(share: f64) -> i64 {
    libm::round(share * 100.0) as i64
}
