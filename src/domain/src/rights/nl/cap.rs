//! The most that the transitievergoeding can be. Leaves out the amounts.

use super::law::DutchLaw;
use super::steps::{law as by_law, made, money, not_known, share};
use crate::explanation::{DutchTerm, Quantity, Step};
use crate::rights::Door;
use crate::rights::stop::{Reached, Stop};
use crate::values::{Euro, Fraction, Rate};
use chrono::NaiveDate;

/// The most: an amount by the day of the end, or a year of wage when that is more. A year of wage alone already settles
/// it when it is not reached, also on days for which the amount is not known.
pub(super) fn capped(
    raw: Fraction,
    wage: Fraction,
    law: &DutchLaw,
    last: NaiveDate,
) -> Reached<(Fraction, Option<Step>)> {
    let annual = wage.times(Fraction::whole(12));
    let annual_step = made(DutchTerm::AnnualWage, money(annual), Vec::new());
    let Some(amount) = law.transition.cap.on(last) else {
        let step =
            made(DutchTerm::Cap, Quantity::Several, vec![annual_step, not_known(DutchTerm::CapAmount)]);
        return if raw <= annual { Ok((raw, Some(step))) } else { Err(Stop::Door(Door::DateNotCovered)) };
    };
    let most = annual.max(Fraction::whole(amount.value.cents()));
    let from = vec![by_law(DutchTerm::CapAmount, Quantity::Money(amount.value), &amount), annual_step];
    Ok((raw.min(most), Some(made(DutchTerm::Cap, money(most), from))))
}

/// The amount of a new year: the old one with the rise of wages that the planning office expects, rounded as the law says.
pub fn next_cap(amount: Euro, rise: Rate, law: &DutchLaw, day: NaiveDate) -> Option<Euro> {
    let step = law.transition.cap_step.on(day)?.value.cents();
    let risen = Fraction::whole(amount.cents()).times(Fraction::whole(1).plus(share(rise)));
    Some(Euro::from_cents(risen.times(Fraction::of(1, step)).rounded().saturating_mul(step)))
}
