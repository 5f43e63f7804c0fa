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

/// From how common work is usual.
const USUAL: u8 = 2;

/// The best of each way among those that fit. What lies in one band fits alike: of those stands first what is no more than
/// one level up, then what more people do, for there are more such jobs. Rare work stands among what fits one band less.
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
        let place = way.partition_point(|before| key(matched, last) <= key(before, last));
        if place < MOST {
            way.insert(place, *matched);
            way.truncate(MOST);
        }
    }
    nearest
}

fn key(matched: &Matched<'_>, last: Option<&Occupation>) -> (u8, bool, u8) {
    let to = matched.occupation;
    let is_in_reach = last.is_none_or(|last| to.level <= last.level.saturating_add(1));
    let band = (matched.band as u8).saturating_sub(u8::from(to.common < USUAL));
    (band, is_in_reach, to.common)
}
