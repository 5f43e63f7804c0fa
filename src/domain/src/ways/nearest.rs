//! The best occupations of each way on: next to the last work, and new. Leaves out the same work, of which there is one, and
//! a business of one's own, which is no occupation.

use crate::occupations::{FitFigures, Matched, Matches, Occupation, Occupations, Stretch};

/// How many occupations of each way are named.
const MOST: usize = 6;

/// The best occupations by way, the best first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Nearest<'a> {
    /// The last work, unless it is left out.
    pub same: Vec<Matched<'a>>,
    /// Next to it.
    pub adjacent: Vec<Matched<'a>>,
    /// New; all of them when the last work is not known.
    pub new: Vec<Matched<'a>>,
}

/// The best of each way among those that fit.
pub fn nearest<'a>(
    table: &Occupations,
    matches: &Matches<'a>,
    last: Option<&Occupation>,
    figures: &FitFigures,
) -> Nearest<'a> {
    let mut nearest = Nearest::default();
    for matched in &matches.found {
        let way = match last.map(|last| Stretch::of(table, last, matched.occupation, &figures.nearness)) {
            Some(Stretch::Same) => &mut nearest.same,
            Some(Stretch::Adjacent) => &mut nearest.adjacent,
            Some(Stretch::New) | None => &mut nearest.new,
        };
        if way.len() < MOST {
            way.push(*matched);
        }
    }
    nearest
}
