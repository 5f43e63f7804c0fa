//! What was answered to one item, and whether it can be an answer to it. Leaves out which items there are.

use super::{Instrument, Item, Kind};

/// The lowest answer on a scale of answers.
pub const LEAST: u8 = 1;
/// The highest.
pub const MOST: u8 = 5;
/// The one in the middle.
pub const MIDDLE: u8 = 3;

/// An answer to an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// How much, 1 to 5.
    Rated(u8),
    /// Whether one can and whether one wants to, each 1 to 5 or not said.
    CanWant(Option<u8>, Option<u8>),
    /// The first of a pair.
    First,
    /// The second of a pair.
    Second,
    /// Both of a pair alike.
    Both,
    /// The id of a choice.
    Chosen(String),
    /// Own words.
    Words(String),
    /// Gone past without an answer.
    Skipped,
}

impl Reply {
    /// Whether it can be an answer to this item.
    pub fn fits(&self, instrument: &Instrument, item: &Item) -> bool {
        let is_rate = |rate: u8| (LEAST..=MOST).contains(&rate);
        match (self, instrument.kind) {
            (Self::Skipped, _) => true,
            (Self::Rated(rate), Kind::Like | Kind::Agree) => is_rate(*rate),
            (Self::CanWant(can, want), Kind::CanWant) => {
                can.is_none_or(is_rate) && want.is_none_or(is_rate) && (can.is_some() || want.is_some())
            }
            (Self::First | Self::Second | Self::Both, Kind::Pair) => true,
            (Self::Chosen(choice), Kind::Choice | Kind::Weather) => item.choices.contains(&choice.as_str()),
            (Self::Words(_), Kind::Words) => true,
            _ => false,
        }
    }
}
