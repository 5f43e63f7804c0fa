//! A number with decimals as a person types it: with the decimal mark of the language, or the other one where it can
//! only be that; with or without marks between thousands. Leaves out whether the number makes sense.

use content::Voice;
use content::texts::dates as t;

/// Why what was typed is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalError {
    /// Nothing was typed.
    Empty,
    /// It is no number, or one with more figures than make sense anywhere.
    NoNumber,
}

/// Figures before the decimal mark that are read.
const MOST_FIGURES: usize = 9;
/// Figures between two marks of thousands, and decimals that are kept.
const GROUP: usize = 3;

/// What was typed, in thousandths; more decimals than three are left out. May lie below zero.
///
/// # Errors
/// A [`DecimalError`] when it is none.
pub fn thousandths(typed: &str, voice: Voice) -> Result<i64, DecimalError> {
    let bare: String = typed.split_whitespace().collect();
    let bare = bare.trim_start_matches('€');
    if bare.is_empty() {
        return Err(DecimalError::Empty);
    }
    let (rest, is_negative) = match bare.strip_prefix(['-', '−']) {
        Some(rest) => (rest.trim_start_matches('€'), true),
        None => (bare, false),
    };
    let (whole, part) = apart(rest, t::THOUSANDS_MARK.get(voice));
    // One mark cannot stand between thousands and before decimals in the same number.
    if rest.chars().nth(whole.chars().count()).is_some_and(|mark| whole.contains(mark)) {
        return Err(DecimalError::NoNumber);
    }
    let whole = without_marks(whole).ok_or(DecimalError::NoNumber)?;
    let is_number = |figures: &str| figures.bytes().all(|byte| byte.is_ascii_digit());
    let is_there = !whole.is_empty() || !part.is_empty();
    if !is_there || MOST_FIGURES < whole.len() || !is_number(&whole) || !is_number(part) {
        return Err(DecimalError::NoNumber);
    }
    let part: String = part.chars().chain("000".chars()).take(GROUP).collect();
    let number = [whole.as_str(), &part].concat().parse::<i64>().map_err(|_| DecimalError::NoNumber)?;
    Ok(if is_negative { -number } else { number })
}

/// What stands before the decimal mark and after it. A mark between thousands, with three figures after it, is none.
fn apart<'a>(typed: &'a str, thousands: &str) -> (&'a str, &'a str) {
    let Some((at, mark)) = typed.char_indices().rfind(|(_, letter)| matches!(letter, '.' | ',')) else {
        return (typed, "");
    };
    let (whole, part) = (typed.get(..at).unwrap_or_default(), typed.get(at + 1..).unwrap_or_default());
    let is_mark = thousands.starts_with(mark) || whole.contains(mark);
    if is_mark && part.len() == GROUP && !whole.is_empty() { (typed, "") } else { (whole, part) }
}

/// Whole numbers without the marks between their thousands. None when marks stand elsewhere.
fn without_marks(whole: &str) -> Option<String> {
    let mut groups = whole.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    let mut all = first.to_owned();
    for group in groups {
        if group.len() != GROUP || first.is_empty() || GROUP < first.len() {
            return None;
        }
        all.push_str(group);
    }
    Some(all)
}
