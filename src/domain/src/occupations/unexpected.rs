//! Work that one would not think of: it draws, and meets what counts, but lies far from the last work. Leaves out how many
//! are shown.

use super::matched::hundredths;
use super::{Fit, FitFigures, Matched, Matches, Occupations, Seeker, Stretch, Weights};

/// Of every sector but that of the last work the one that draws most, the most drawing first: new work that fits well by
/// interests and values alone, at most one level up or down, and not rare. None without last work, for then nothing is
/// expected. `known` are codes that stand elsewhere.
pub fn unexpected<'a>(
    table: &Occupations,
    seeker: &Seeker,
    matches: &Matches<'a>,
    known: &[u16],
    figures: &FitFigures,
) -> Vec<Matched<'a>> {
    let mut found: Vec<(i64, Matched<'a>)> = Vec::new();
    let Some(last) = seeker.last else { return Vec::new() };
    for matched in &matches.found {
        let to = matched.occupation;
        let Some(drawn) = drawn(&matched.fit, &seeker.weights) else { continue };
        let is_near = to.sector() == last.sector() || 1 < to.level.abs_diff(last.level);
        if drawn < figures.bands.good.value || is_near || to.common == 0 || known.contains(&to.code) {
            continue;
        }
        if Stretch::of(table, last, to, &figures.nearness) != Stretch::New {
            continue;
        }
        // Of equal ones the one that fits better in all stands first: `matches` has them in that order.
        let place = found.partition_point(|(before, _)| hundredths(drawn) <= *before);
        let better = found.get(..place).unwrap_or_default();
        if better.iter().any(|(_, known)| known.occupation.sector() == to.sector()) {
            continue;
        }
        found.insert(place, (hundredths(drawn), *matched));
        let mut at = 0;
        found.retain(|(_, known)| {
            at += 1;
            at <= place + 1 || known.occupation.sector() != to.sector()
        });
    }
    found.into_iter().map(|(_, matched)| matched).collect()
}

/// How well it fits by interests and values alone. None where neither is known or weighs anything.
fn drawn(fit: &Fit, weights: &Weights) -> Option<f64> {
    let (mut sum, mut all) = (0.0, 0.0);
    for (weight, part) in [(weights.interests, fit.interests), (weights.values, fit.values)] {
        if let Some(part) = part {
            sum += weight * part;
            all += weight;
        }
    }
    (0.0 < all).then(|| sum / all)
}
