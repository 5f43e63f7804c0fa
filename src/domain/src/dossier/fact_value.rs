//! What a fact of the contract can be: a day, an amount, a count, a truth or a choice. Leaves out which fact it is.

use super::{Ending, StatusIn2013};
use crate::values::{Answer, Euro};
use chrono::NaiveDate;

/// The kind of answer that a fact has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// A day.
    Day,
    /// An amount of money, at most [`MOST_CENTS`].
    Money,
    /// A whole number.
    Count {
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// Yes or no.
    Truth,
    /// One of the ways in which a contract ends.
    Ending,
    /// One of the statuses of 2013.
    Status,
}

/// The answer to a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// A day.
    Day(NaiveDate),
    /// An amount.
    Money(Euro),
    /// A whole number.
    Count(u32),
    /// Yes or no.
    Truth(bool),
    /// A way in which a contract ends.
    Ending(Ending),
    /// A status of 2013.
    Status(StatusIn2013),
}

/// Most cents that an amount can be: ten million euros.
pub const MOST_CENTS: u32 = 1_000_000_000;

/// A type in which a fact is held.
pub(super) trait Held: Copy {
    /// As the answer to any fact.
    fn value(self) -> FactValue;
    /// From the answer to any fact; none when it is of another kind.
    fn of(value: FactValue) -> Option<Self>;

    /// The answer as that to any fact.
    fn told(answer: Answer<Self>) -> Answer<FactValue> {
        match answer {
            Answer::Open => Answer::Open,
            Answer::Unknown => Answer::Unknown,
            Answer::Known(known) => Answer::Known(known.value()),
        }
    }

    /// The answer as it is held.
    fn held(answer: Answer<FactValue>) -> Answer<Self> {
        match answer {
            Answer::Unknown => Answer::Unknown,
            Answer::Known(value) => Self::of(value).map_or(Answer::Open, Answer::Known),
            Answer::Open => Answer::Open,
        }
    }
}

macro_rules! held {
    ($($type:ty = $kind:ident),+ $(,)?) => {
        $(impl Held for $type {
            fn value(self) -> FactValue {
                FactValue::$kind(self)
            }

            fn of(value: FactValue) -> Option<Self> {
                match value {
                    FactValue::$kind(value) => Some(value),
                    _ => None,
                }
            }
        })+
    };
}

held! { NaiveDate = Day, Euro = Money, u32 = Count, bool = Truth, Ending = Ending, StatusIn2013 = Status }

impl Held for u8 {
    fn value(self) -> FactValue {
        FactValue::Count(u32::from(self))
    }

    fn of(value: FactValue) -> Option<Self> {
        u32::of(value)?.try_into().ok()
    }
}
