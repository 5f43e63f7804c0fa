//! Chances in words: "ongeveer 1 op 3". Never a percentage, never more exact than the figures are.

use content::Voice;

/// Simple shares that a chance is told as, in rising order: part and whole.
const SHARES: [(u32, u32); 11] =
    [(1, 10), (1, 5), (1, 4), (1, 3), (2, 5), (1, 2), (3, 5), (2, 3), (3, 4), (4, 5), (9, 10)];

/// A chance as told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToldChance {
    /// Less than one in twenty.
    Small,
    /// About this many of this many.
    About(u32, u32),
    /// More than nineteen in twenty.
    Large,
}

/// The simple share nearest to a chance.
pub fn told(chance: f64) -> ToldChance {
    if chance < 0.05 {
        return ToldChance::Small;
    }
    if 0.95 < chance {
        return ToldChance::Large;
    }
    let distance = |&(part, whole): &(u32, u32)| (chance - f64::from(part) / f64::from(whole)).abs();
    let nearest = SHARES.into_iter().min_by(|left, right| distance(left).total_cmp(&distance(right)));
    nearest.map_or(ToldChance::Small, |(part, whole)| ToldChance::About(part, whole))
}

/// A chance in words.
pub fn words(chance: f64, voice: Voice) -> String {
    use content::texts::forecast as t;
    match told(chance) {
        ToldChance::Small => t::CHANCE_SMALL.owned(voice),
        ToldChance::Large => t::CHANCE_LARGE.owned(voice),
        ToldChance::About(part, whole) => t::CHANCE.fill(voice, [part.to_string(), whole.to_string()]),
    }
}
