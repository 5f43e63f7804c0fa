//! When to apply for the WW and to register as a jobseeker. Leaves out how.

use super::law::DutchLaw;
use super::steps::{after, held, law as by_law, made, number, told};
use super::{DutchFacts, gate};
use crate::explanation::{DutchTerm, Evaluated, Quantity};
use crate::rights::stop::{Reached, answered, ask};
use crate::rights::{RightsQuestion, Ruling};
use chrono::NaiveDate;

/// From when until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WwApplication {
    /// The first day on which to apply.
    pub opens: NaiveDate,
    /// The last day on which to apply and to be registered; later costs benefit.
    pub by: NaiveDate,
}

/// The days on which to apply. Counted from the first day without work, also when the benefit starts later.
pub fn ww_application(facts: &DutchFacts, law: &DutchLaw) -> Ruling<WwApplication> {
    rule(facts, law).into()
}

fn rule(facts: &DutchFacts, law: &DutchLaw) -> Reached<Evaluated<WwApplication>> {
    gate::benefit(facts)?;
    let mut asked = gate::asked_of_benefit(facts);
    asked.push((facts.last_day.is_some(), RightsQuestion::LastDay));
    ask(&asked)?;
    let last = answered(facts.last_day, RightsQuestion::LastDay)?;
    let (weeks, early) = (held(&law.ww.apply, last)?, held(&law.ww.apply_early, last)?);
    // The first day without work is the first of those seven days.
    let by = after(last, 0, weeks.value * 7)?;
    let opens = after(last, 0, 1 - early.value * 7)?;
    let from = vec![
        told(DutchTerm::Ended, Quantity::Date(last)),
        by_law(DutchTerm::ApplyWeeks, number(weeks.value), &weeks),
        by_law(DutchTerm::ApplyFrom, Quantity::Date(opens), &early),
    ];
    let step = made(DutchTerm::ApplyBy, Quantity::Date(by), from);
    Ok(Evaluated { value: WwApplication { opens, by }, step })
}
