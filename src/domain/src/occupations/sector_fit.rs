//! How well sectors fit, by the work that is in them. Leaves out how crowded they are.

use super::{FitBand, FitFigures, Matched, Matches, Occupations, Shortage};

/// The klasse of work that is in no sector.
const OTHER: u16 = 13;
/// What an occupation counts of which only some of the work is short of people.
const PART: f64 = 0.5;

/// A sector with how well it fits.
#[derive(Clone, Debug, PartialEq)]
pub struct SectorFit<'a> {
    /// Its BRC beroepsklasse.
    pub sector: u16,
    /// How well the best part of its work fits, 0 to 1.
    pub fit: f64,
    /// Roughly.
    pub band: FitBand,
    /// Its work, the best first, without what hardly anyone does.
    pub found: Vec<Matched<'a>>,
}

/// All sectors with work that is left, the best first. A sector fits as well as its best quarter of work does, in which
/// common work counts more. So a large sector does not fit because there is more in it, and one that holds much that does
/// not fit is not held to that.
pub fn sectors<'a>(matches: &Matches<'a>, figures: &FitFigures) -> Vec<SectorFit<'a>> {
    let mut held: Vec<(u16, Vec<Matched<'a>>)> = Vec::new();
    for matched in &matches.found {
        let sector = matched.occupation.sector();
        if sector == OTHER || matched.occupation.common == 0 {
            continue;
        }
        match held.iter_mut().find(|(known, _)| *known == sector) {
            Some((_, found)) => found.push(*matched),
            None => held.push((sector, vec![*matched])),
        }
    }
    let mut sectors: Vec<SectorFit<'a>> = Vec::new();
    for (sector, found) in held {
        let fit = best(&found, figures.best_part.value);
        let place = sectors.partition_point(|before| fit <= before.fit);
        sectors.insert(place, SectorFit { sector, fit, band: FitBand::of(fit, &figures.bands), found });
    }
    sectors
}

/// The mean fit of the best part of some work, the best first, each counting by how common it is.
fn best(found: &[Matched<'_>], part: f64) -> f64 {
    let weight = |matched: &Matched<'_>| f64::from(matched.occupation.common);
    let all = part * found.iter().map(weight).sum::<f64>();
    let (mut sum, mut left) = (0.0, all);
    for matched in found {
        let counts = weight(matched).min(left);
        sum += counts * matched.fit.whole.unwrap_or(0.0);
        left -= counts;
    }
    if 0.0 < all { sum / all } else { 0.0 }
}

/// How many of the kinds of work in a sector are on the Flemish list of shortage occupations, 0 to 1, without what hardly
/// anyone does; work of which the list names one trade counts half.
pub fn listed_share(table: &Occupations, sector: u16) -> f64 {
    let (mut listed, mut all) = (0.0, 0.0);
    for occupation in table.iter().filter(|one| one.sector() == sector && 0 < one.common) {
        all += 1.0;
        listed += match occupation.shortage {
            Shortage::NotListed => 0.0,
            Shortage::Part => PART,
            Shortage::Listed => 1.0,
        };
    }
    if 0.0 < all { listed / all } else { 0.0 }
}
