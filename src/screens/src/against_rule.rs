//! Something offered against what a rule gives, with their difference in words and without judgment. Leaves out what is
//! offered, and which rule.

use crate::forecast::{ShownStep, shown_step};
use crate::rights::{Ruled, ShownDoor};
use crate::wording::amounts;
use chrono::NaiveDate;
use content::texts::{rights_units as u, signing as t};
use content::{Template, Voice};
use domain::explanation::Quantity;
use domain::rights::Door;
use domain::values::Euro;

/// What a rule gives, as shown.
#[derive(Clone, Debug, PartialEq)]
pub enum RuleCell {
    /// A value with its steps.
    Steps(Box<ShownStep>),
    /// Nothing to compare with, for this person, and why.
    Nothing(&'static str),
    /// Answers are missing.
    Asks,
}

impl RuleCell {
    /// What came out of a rule. None when the rule is of another country.
    pub(crate) fn of(ruled: &Ruled, today: NaiveDate, voice: Voice) -> Option<Self> {
        Some(match ruled {
            Ruled::Value(step) => Self::Steps(Box::new(shown_step(step, voice))),
            Ruled::NotApplicable(Door::OtherCountry) => return None,
            Ruled::NotApplicable(door) => Self::Nothing(ShownDoor::of(*door, None, today, voice).reason),
            Ruled::Missing(_) => Self::Asks,
        })
    }
}

/// How what is offered differs from what the rule gives. None when they are not of one kind.
pub(crate) fn difference(offered: Quantity, ruled: Quantity, voice: Voice) -> Option<String> {
    let (apart, words): (i64, fn(i64, Voice) -> String) = match (offered, ruled) {
        (Quantity::Money(offered), Quantity::Money(ruled)) => (offered.cents() - ruled.cents(), euros),
        (Quantity::Weeks(offered), Quantity::Weeks(ruled)) => ((offered - ruled) as i64, weeks),
        (Quantity::Date(offered), Quantity::Date(ruled)) => {
            return Some(dates(offered.signed_duration_since(ruled).num_days(), voice));
        }
        _ => return None,
    };
    Some(apart_by(apart, words, [&t::LESS, &t::MORE], voice))
}

/// How an amount in an agreement differs from what the rules give with notice. None when they are not both amounts.
pub(crate) fn difference_to_notice(offered: Quantity, ruled: Quantity, voice: Voice) -> Option<String> {
    let (Quantity::Money(offered), Quantity::Money(ruled)) = (offered, ruled) else { return None };
    let apart = offered.cents() - ruled.cents();
    if apart == 0 {
        return Some(t::LIKE_NOTICE.owned(voice));
    }
    Some(apart_by(apart, euros, [&t::LESS_THAN_NOTICE, &t::MORE_THAN_NOTICE], voice))
}

/// Days from one day to another, in words.
pub(crate) fn days(count: i64, voice: Voice) -> String {
    if count == 1 { u::ONE_DAY.owned(voice) } else { u::DAYS.fill(voice, [count.to_string()]) }
}

fn dates(apart: i64, voice: Voice) -> String {
    apart_by(apart, days, [&t::EARLIER, &t::LATER], voice)
}

fn euros(cents: i64, voice: Voice) -> String {
    amounts::euro(Euro::from_cents(cents), voice)
}

fn weeks(count: i64, voice: Voice) -> String {
    crate::wording::spans::count_of_weeks(count, voice)
}

/// The same, or by how much less and more.
fn apart_by(
    apart: i64,
    words: fn(i64, Voice) -> String,
    [less, more]: [&Template<1>; 2],
    voice: Voice,
) -> String {
    match apart {
        0 => t::SAME.owned(voice),
        ..0 => less.fill(voice, [words(-apart, voice)]),
        _ => more.fill(voice, [words(apart, voice)]),
    }
}
