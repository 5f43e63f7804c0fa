//! Names in a row, and how strong a scale is in words. Leaves out sentences.

use content::texts::test_results as t;
use content::{Text, Voice};
use domain::assessment::{Kind, LEAST, MOST};

/// The words for the levels 1 to 5.
pub const LEVELS: [&Text; 5] = [&t::LEVEL_1, &t::LEVEL_2, &t::LEVEL_3, &t::LEVEL_4, &t::LEVEL_5];

/// The same for what was chosen out of pairs: how often, for choosing says nothing of how strong.
const OFTEN: [&Text; 5] = [&t::OFTEN_1, &t::OFTEN_2, &t::OFTEN_3, &t::OFTEN_4, &t::OFTEN_5];

/// From the lowest answer to the highest.
pub fn width() -> f64 {
    f64::from(MOST - LEAST)
}

/// A level in words.
pub fn level_words(level: u8, voice: Voice) -> &'static str {
    in_words(&LEVELS, level, voice)
}

/// A level that was measured, in words.
pub fn measured_words(kind: Kind, level: u8, voice: Voice) -> &'static str {
    in_words(if kind == Kind::Pair { &OFTEN } else { &LEVELS }, level, voice)
}

fn in_words(levels: &[&'static Text; 5], level: u8, voice: Voice) -> &'static str {
    levels.get(usize::from(level.saturating_sub(LEAST))).map_or("", |text| text.get(voice))
}

/// Names in a row, each between quotes, for some of them hold "and".
pub fn names(names: &[&str], voice: Voice) -> String {
    let quoted = |name: &&str| t::QUOTED.fill(voice, [*name]);
    let Some((last, first)) = names.split_last() else { return String::new() };
    let row: Vec<String> = first.iter().map(quoted).collect();
    if row.is_empty() { quoted(last) } else { t::AND.fill(voice, [row.join(", "), quoted(last)]) }
}
