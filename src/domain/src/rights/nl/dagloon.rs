//! The daily wage that the WW is counted from, and the wage of a month that follows from it. Leaves out months without
//! pay in the year before: the wage of the contract stands for the whole year.

use super::DutchFacts;
use super::law::DutchLaw;
use super::steps::{euro, held, law as by_law, made, money, number};
use super::wage;
use crate::explanation::{DutchTerm, Evaluated, Quantity};
use crate::rights::stop::Reached;
use crate::values::{Euro, Fraction};
use chrono::NaiveDate;

/// Daily wage, and the wage of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dagloon {
    /// The daily wage by what was earned.
    pub earned: Euro,
    /// The same, at most the highest.
    pub daily: Euro,
    /// The wage of a month that the benefit is counted from.
    pub monthly: Euro,
    /// The same by what was earned.
    pub earned_monthly: Euro,
    /// The exact wage of a month in cents.
    pub(super) exact: Fraction,
}

/// The daily wage of a benefit that starts on this day.
pub(super) fn dagloon(facts: &DutchFacts, law: &DutchLaw, start: NaiveDate) -> Reached<Evaluated<Dagloon>> {
    let wage = wage::monthly(facts, law, start)?;
    let (days, cap) = (held(&law.ww.days, start)?, held(&law.ww.daily_cap, start)?);
    let earned = wage.value.times(Fraction::of(12, days.value));
    let daily = earned.min(Fraction::whole(cap.value.cents()));
    let exact = daily.times(Fraction::of(days.value, 12));
    let from = vec![
        wage.step,
        by_law(DutchTerm::DagloonDays, number(days.value), &days),
        by_law(DutchTerm::DagloonCap, Quantity::Money(cap.value), &cap),
    ];
    let value = Dagloon {
        earned: euro(earned),
        daily: euro(daily),
        monthly: euro(exact),
        earned_monthly: euro(wage.value),
        exact,
    };
    let step = made(DutchTerm::WwWage, money(exact), vec![made(DutchTerm::Dagloon, money(daily), from)]);
    Ok(Evaluated { value, step })
}
