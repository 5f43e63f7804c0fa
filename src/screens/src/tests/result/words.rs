//! Names in a row, and how strong a scale is in words. Leaves out sentences.

use content::texts::test_results as t;
use content::{Text, Voice};
use domain::assessment::{LEAST, MOST};

/// The words for the levels 1 to 5.
pub const LEVELS: [&Text; 5] = [&t::LEVEL_1, &t::LEVEL_2, &t::LEVEL_3, &t::LEVEL_4, &t::LEVEL_5];

/// From the lowest answer to the highest.
pub fn width() -> f64 {
    f64::from(MOST - LEAST)
}

/// The level from 1 to 5 that a share of 0 to 1 comes nearest to.
pub fn level(share: f64) -> u8 {
    // From 0 to 4 at most, so nothing is cut.
    LEAST + (share * width()).round() as u8
}

/// A level in words.
pub fn level_words(level: u8, voice: Voice) -> &'static str {
    LEVELS.get(usize::from(level.saturating_sub(LEAST))).map_or("", |text| text.get(voice))
}

/// Names in a row, each between quotes, for some of them hold "and".
pub fn names(names: &[&str], voice: Voice) -> String {
    let quoted = |name: &&str| t::QUOTED.fill(voice, [*name]);
    let Some((last, first)) = names.split_last() else { return String::new() };
    let row: Vec<String> = first.iter().map(quoted).collect();
    if row.is_empty() { quoted(last) } else { t::AND.fill(voice, [row.join(", "), quoted(last)]) }
}
