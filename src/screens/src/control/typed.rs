//! A whole number or an amount as a person types it: "1.250", "€ 1250", "1250,00". Leaves out whether it makes sense for
//! the question.

/// Why what was typed is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// Nothing was typed.
    Empty,
    /// It is not a whole number.
    NotWhole,
    /// It is below zero, or too large for any question here.
    Beyond,
}

/// Most figures of a number that is read.
const MOST_FIGURES: usize = 9;
/// Figures between two marks of thousands.
const GROUP: usize = 3;

/// A whole number, with or without marks between thousands.
///
/// # Errors
/// A [`NumberError`] that says what to mend.
pub fn number(typed: &str) -> Result<u32, NumberError> {
    read(&typed.split_whitespace().collect::<String>(), false)
}

/// An amount in whole euros; cents are left off.
///
/// # Errors
/// A [`NumberError`] that says what to mend.
pub fn euros(typed: &str) -> Result<u32, NumberError> {
    let bare: String = typed.split_whitespace().collect::<String>().to_lowercase();
    let signs = ["€", "eur", "euros", "euro"];
    let ending = |bare: &str, sign: &str| bare.strip_suffix(sign).map(str::to_owned);
    let mut bare = signs.iter().find_map(|sign| ending(&bare, sign)).unwrap_or(bare);
    // A minus may stand before or after the sign.
    let is_negative = bare.starts_with(['-', '−']);
    bare = bare.trim_start_matches(['-', '−']).trim_start_matches('€').trim_start_matches("eur").to_owned();
    for round in [",-", ",--", ",–", ".-", "-,", ".--"] {
        bare = bare.strip_suffix(round).map(str::to_owned).unwrap_or(bare);
    }
    read(&if is_negative { ["-", &bare].concat() } else { bare }, true)
}

fn read(bare: &str, has_cents: bool) -> Result<u32, NumberError> {
    if bare.is_empty() {
        return Err(NumberError::Empty);
    }
    let (rest, is_negative) = match bare.strip_prefix(['-', '−']) {
        Some(rest) => (rest, true),
        None => (bare, false),
    };
    let mut groups: Vec<&str> = rest.split(['.', ',']).collect();
    let is_digits = |part: &&str| !part.is_empty() && part.chars().all(|letter| letter.is_ascii_digit());
    if !groups.iter().all(is_digits) {
        return Err(NumberError::NotWhole);
    }
    let last = groups.last().map_or(0, |last| last.len());
    if has_cents && 1 < groups.len() && last < GROUP {
        groups.pop();
    }
    let are_groups = groups.iter().skip(1).all(|group| group.len() == GROUP);
    let first = groups.first().map_or(0, |first| first.len());
    if !are_groups || 1 < groups.len() && GROUP < first {
        return Err(NumberError::NotWhole);
    }
    let digits = groups.concat();
    let digits = digits.trim_start_matches('0');
    match digits {
        "" => Ok(0),
        _ if is_negative || MOST_FIGURES < digits.len() => Err(NumberError::Beyond),
        digits => digits.parse().map_err(|_| NumberError::Beyond),
    }
}
