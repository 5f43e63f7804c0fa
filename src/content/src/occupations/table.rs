//! Reads the pack of occupations: eleven blocks with an empty line between them (the last may hold empty lines of its own).
//! Leaves out what the numbers mean.

use super::occupation::{Numbers, Occupation, UNKNOWN, WIDTH};
use chrono::NaiveDate;
use core::fmt;
use domain::values::Language;

/// The version of the pack that this program reads.
const VERSION: &str = "3";

/// Everything a pack holds.
#[derive(Debug)]
pub struct Table<'a> {
    /// The groups, in the order of their codes.
    pub occupations: Vec<Occupation<'a>>,
    /// The sectors: 13 klassen of two digits, and 41 segments of three digits, in the order of their codes.
    pub sectors: Vec<Sector<'a>>,
    /// How tight the market was, where that is known.
    pub tensions: Vec<Tension>,
}

/// A part of the labour market.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sector<'a> {
    /// Code of the BRC 2014: two digits for a klasse, three for a segment.
    pub code: &'a str,
    /// Everyday name in the language of the pack, in small letters.
    pub name: &'a str,
}

/// How tight the Dutch market was for a beroepsgroep: vacancies for every person who is on benefit for less than half a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tension {
    /// Code of the BRC 2014 beroepsgroep.
    pub brc: u16,
    /// In hundredths.
    pub hundredths: u16,
    /// The source gives it only roughly.
    pub is_about: bool,
    /// The last day of the quarter that it was measured in.
    pub day: NaiveDate,
}

/// A pack that is not what this program reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable {
    /// The block that is wrong, counted from one.
    pub block: u8,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("occupation pack unreadable")
    }
}

impl core::error::Error for Unreadable {}

/// Reads a pack, with the names in a language.
///
/// # Errors
/// Which block is not as it should be: another version, a line too few, a sign that is no number.
pub fn read(pack: &str, language: Language) -> Result<Table<'_>, Unreadable> {
    let mut blocks = pack.splitn(11, "\n\n");
    let mut block = |number| blocks.next().ok_or(Unreadable { block: number });
    if block(1)? != VERSION {
        return Err(Unreadable { block: 1 });
    }
    let mut tensions = Vec::new();
    for line in block(2)?.lines() {
        tensions.push(tension(line).ok_or(Unreadable { block: 2 })?);
    }
    let numbers = block(3)?;
    let mut related = block(4)?.split('\n');
    let (mut told, mut named) = ("", "");
    for (at, known) in (5..).step_by(2).zip(Language::ALL) {
        let (sectors, names) = (block(at)?, block(at + 1)?);
        if known == language {
            (told, named) = (sectors, names);
        }
    }
    let mut sectors = Vec::new();
    for line in told.lines() {
        let (code, name) = line.split_once(' ').ok_or(Unreadable { block: 5 })?;
        sectors.push(Sector { code, name });
    }
    let mut names = named.split('\n');
    let mut search = block(11)?.split('\n');
    let count = numbers.find('\n').unwrap_or_default();
    let mut occupations = Vec::new();
    for at in 0..count {
        let numbers = group(numbers.as_bytes(), at, count).ok_or(Unreadable { block: 3 })?;
        let related = related.next().ok_or(Unreadable { block: 4 })?;
        let name = names.next().ok_or(Unreadable { block: 6 })?;
        let names = search.next().ok_or(Unreadable { block: 11 })?;
        occupations.push(Occupation { name, names, related, numbers });
    }
    let is_whole = related.next().is_none() && names.next().is_none() && search.next().is_none();
    if is_whole && 0 < count {
        Ok(Table { occupations, sectors, tensions })
    } else {
        Err(Unreadable { block: 11 })
    }
}

/// The numbers of one group: a letter of every line, each `count` letters and the end of the line apart.
fn group(letters: &[u8], at: usize, count: usize) -> Option<Numbers> {
    if letters.len() + 1 != (count + 1) * WIDTH {
        return None;
    }
    let mut numbers = [UNKNOWN; WIDTH];
    for (line, number) in numbers.iter_mut().enumerate() {
        *number = match letters.get(line * (count + 1) + at)? {
            b'-' => UNKNOWN,
            letter => letter.checked_sub(b'0')?,
        };
    }
    Some(numbers)
}

/// One line of the second block: `0411 = 938 2023-03-31`.
fn tension(line: &str) -> Option<Tension> {
    let mut words = line.split(' ');
    Some(Tension {
        brc: words.next()?.parse().ok()?,
        is_about: words.next()? == "~",
        hundredths: words.next()?.parse().ok()?,
        day: day(words.next()?)?,
    })
}

/// A day such as `2023-03-31`, without the library's own reader, which the page has no other use for.
fn day(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    NaiveDate::from_ymd_opt(
        parts.next()?.parse().ok()?,
        parts.next()?.parse().ok()?,
        parts.next()?.parse().ok()?,
    )
}
