//! Calm, plain and short: no shouting, cheering, blame or jargon.

use crate::wordings::{NL, all_with, assert_none};
use content::names;
use std::collections::BTreeSet;

/// Jargon that no screen may show (the method page may name its method).
const BANNED: &[&str] = &[
    "p20",
    "p50",
    "p80",
    "shapley",
    "spanning",
    "tension",
    "gap",
    "hash",
    "mediaan",
    "median",
    "percentiel",
    "percentile",
    "kwantiel",
    "quantile",
    "stochastisch",
    "log-normal",
    "parameter",
    "monte carlo",
];

/// Words and turns that make the person the cause, or judge.
const BLAME: &[&str] = &[
    "je schuld",
    "jouw schuld",
    "eigen schuld",
    "uw schuld",
    "your fault",
    "you failed",
    "you should have",
    "had je moeten",
    "je had moeten",
    "omdat je bent afgewezen",
    "because you were rejected",
    "gefaald",
    "lui",
    "lazy",
    "nooit meer",
    "te weinig gedaan",
    "einde van je carrière",
    "te oud",
    "too old",
];

/// Words that cheer.
const CHEER: &[&str] =
    &["gefeliciteerd", "super", "geweldig", "fantastisch", "great news", "congratulations", "hoera"];

/// Longest sentence, in words.
const LONGEST: usize = 28;

/// Longest average sentence of an area, in words: plain Dutch stays well under twenty.
const AVERAGE: f64 = 14.0;

/// Whether `text` holds `phrase` as whole words.
pub fn holds(text: &str, phrase: &str) -> bool {
    let words = |text: &str| {
        let plain: String = text
            .to_lowercase()
            .chars()
            .map(|c| if c.is_alphanumeric() || c == '-' { c } else { ' ' })
            .collect();
        format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    words(text).contains(&words(phrase))
}

fn sentences(text: &str) -> impl Iterator<Item = usize> {
    text.split(['.', '?', ':', ';'])
        .map(|sentence| sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count())
        .filter(|words| *words > 0)
}

#[test]
fn no_text_shouts_or_cheers() {
    assert_none(&all_with(|_, text| text.contains('!').then(|| "an exclamation mark".to_owned())));
    assert_none(&all_with(|_, text| {
        CHEER.iter().find(|word| holds(text, word)).map(|word| format!("cheers ({word})"))
    }));
}

#[test]
fn no_text_blames_the_reader() {
    assert_none(&all_with(|_, text| {
        BLAME.iter().find(|word| holds(text, word)).map(|word| format!("blames ({word})"))
    }));
}

#[test]
fn no_text_uses_jargon_except_the_method_page() {
    assert_none(&all_with(|id, text| {
        let banned = BANNED.iter().find(|word| holds(text, word)).filter(|_| !id.starts_with("method."));
        banned.map(|word| format!("jargon ({word})"))
    }));
}

#[test]
fn sentences_are_short() {
    assert_none(&all_with(|_, text| {
        sentences(text)
            .max()
            .filter(|words| *words > LONGEST)
            .map(|words| format!("{words} words in a sentence"))
    }));
    let areas: BTreeSet<&str> = names::all().iter().filter_map(|n| n.id.split('.').next()).collect();
    for area in areas {
        let lengths: Vec<usize> = names::all()
            .iter()
            .filter(|named| named.id.split('.').next() == Some(area))
            .flat_map(|named| sentences(named.wording.get(NL)).collect::<Vec<_>>())
            .collect();
        let average = lengths.iter().sum::<usize>() as f64 / lengths.len().max(1) as f64;
        assert!(average <= AVERAGE, "{area}: {average} words a sentence on average");
    }
}
