//! Whether an answer can be that to a fact of the contract. Leaves out the words for a refusal.

use super::refusal::{DAYS_BACK, far, within};
use super::{Fact, FactKind, FactValue, MOST_CENTS, Refusal};
use crate::values::Euro;
use chrono::NaiveDate;

/// Days that a birth may lie back: about a hundred years.
const LIFE: i64 = 36_525;

/// Refuses a value of another kind, or one that lies outside its range.
pub(super) fn check(fact: Fact, value: FactValue, today: NaiveDate) -> Result<(), Refusal> {
    match (fact.kind(), value) {
        (FactKind::Day, FactValue::Day(given)) => match fact {
            Fact::Born if today < given => Err(Refusal::DateAhead { given }),
            Fact::Born | Fact::Began => far(given, today, LIFE),
            _ => far(given, today, DAYS_BACK),
        },
        (FactKind::Money, FactValue::Money(amount)) => money(amount),
        (FactKind::Count { least, most }, FactValue::Count(given)) => within(given, least, most),
        (FactKind::Truth, FactValue::Truth(_))
        | (FactKind::Ending, FactValue::Ending(_))
        | (FactKind::Status, FactValue::Status(_)) => Ok(()),
        _ => Err(Refusal::OtherKind),
    }
}

/// Refuses an amount below zero or beyond the most.
pub(super) fn money(amount: Euro) -> Result<(), Refusal> {
    let cents = u32::try_from(amount.cents()).unwrap_or(u32::MAX);
    if cents <= MOST_CENTS {
        return Ok(());
    }
    Err(Refusal::NumberOutOfRange { least: 0, most: MOST_CENTS / 100 })
}
