//! The three strongest interests in order. What lies in one band has no order, so a profile may have several such codes.
//! Leaves out how well codes fit each other.

use super::Profile;
use super::hexagon::{Interest, Relation};

/// Three different interests, the strongest first.
pub type Code = [Interest; 3];

/// Every code that the bands allow, in the order of the hexagon. None when a scale is not shown, for it might be the
/// strongest.
pub fn codes(profile: &Profile) -> Vec<Code> {
    let mut found = Vec::new();
    if !profile.is_whole() || profile.scores.len() != Interest::ALL.len() {
        return found;
    }
    let next = |taken: &[Interest]| -> Vec<Interest> {
        let is_free = |place: &usize| Interest::at(*place).is_some_and(|interest| !taken.contains(&interest));
        let band = profile.bands.iter().find(|band| band.iter().any(is_free));
        let free = band.into_iter().flatten().copied().filter(is_free);
        free.filter_map(Interest::at).collect()
    };
    for first in next(&[]) {
        for second in next(&[first]) {
            for third in next(&[first, second]) {
                found.push([first, second, third]);
            }
        }
    }
    found
}

/// How the two strongest interests lie towards each other (Holland's consistency). None where the bands leave open which
/// two they are in a way that matters.
pub fn consistency(codes: &[Code]) -> Option<Relation> {
    let mut relations = codes.iter().map(|[first, second, _]| first.towards(*second));
    let only = relations.next()?;
    relations.all(|relation| relation == only).then_some(only)
}
