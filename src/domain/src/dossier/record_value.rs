//! What can stand in a field of a record, and what does. Leaves out which field it is.

use super::Refusal;
use super::fact_check::money;
use super::own_words::kept;
use super::refusal::{DAYS_BACK, far, within};
use crate::values::Euro;
use chrono::NaiveDate;

/// How many characters a line has at most.
pub const MOST_LINE: usize = 160;
/// How many characters own words in a record have at most.
pub const MOST_WORDS: usize = 1_000;

/// What can stand in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordShape {
    /// A line of own words.
    Line,
    /// Own words of any length up to the most.
    Words,
    /// A day.
    Day,
    /// An amount of money.
    Money,
    /// A whole number.
    Count {
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// One of these words, which are never given another meaning.
    Choice(&'static [&'static str]),
}

/// What stands in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordValue {
    /// A line, or own words; never empty.
    Words(String),
    /// A day.
    Day(NaiveDate),
    /// An amount.
    Money(Euro),
    /// A whole number.
    Count(u32),
    /// The word of a choice.
    Choice(&'static str),
}

impl RecordShape {
    /// The choice of a word, when there is one.
    pub fn choice(self, word: &str) -> Option<RecordValue> {
        let Self::Choice(words) = self else { return None };
        words.iter().find(|known| **known == word).map(|word| RecordValue::Choice(word))
    }

    /// Whether a value can stand here today.
    pub(super) fn check(self, value: &RecordValue, today: NaiveDate) -> Result<(), Refusal> {
        match (self, value) {
            (Self::Day, RecordValue::Day(day)) => far(*day, today, DAYS_BACK),
            (Self::Money, RecordValue::Money(amount)) => money(*amount),
            (Self::Count { least, most }, RecordValue::Count(count)) => within(*count, least, most),
            (Self::Choice(words), RecordValue::Choice(word)) if words.contains(word) => Ok(()),
            (Self::Line | Self::Words, RecordValue::Words(_)) => Ok(()),
            _ => Err(Refusal::OtherKind),
        }
    }

    /// The value as it is kept: own words are cut. Nothing when nothing is left of them.
    pub(super) fn kept(self, value: RecordValue) -> Option<RecordValue> {
        let most = if self == Self::Line { MOST_LINE } else { MOST_WORDS };
        match value {
            RecordValue::Words(words) => Some(RecordValue::Words(kept(&words, most)))
                .filter(|it| *it != RecordValue::Words(String::new())),
            other => Some(other),
        }
    }
}
