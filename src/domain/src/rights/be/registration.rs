//! By when someone must register as a jobseeker. Leaves out where: that follows the place of residence.

use super::steps::{after, days, evaluated, held, law as of_law, made, months, told};
use super::{BelgianFacts, BelgianLaw};
use crate::explanation::{BelgianTerm, Evaluated, Quantity};
use crate::rights::stop::{Reached, Stop, answered, ask};
use crate::rights::{Door, RightsQuestion, Ruling};
use crate::values::Country;
use chrono::NaiveDate;

/// Registering in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Registration {
    /// The last day.
    pub by: NaiveDate,
    /// The end of the contract, from which is counted.
    pub counted_from: NaiveDate,
}

/// By when to register. While it is not known whether the notice was worked, the earlier and safer day.
pub fn registration(facts: &BelgianFacts, law: &BelgianLaw) -> Ruling<Registration> {
    reached(facts, law).into()
}

fn reached(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<Registration>> {
    if facts.lives == Some(Country::Netherlands) {
        return Err(Stop::Door(Door::OtherCountry));
    }
    ask(&[
        (facts.lives.is_some(), RightsQuestion::Lives),
        (facts.last_day.is_some(), RightsQuestion::LastDay),
    ])?;
    let counted_from = answered(facts.last_day, RightsQuestion::LastDay)?;
    let is_paid_out = facts.notice_worked == Some(false);
    let (by, term) = if is_paid_out {
        let term = held(&law.terms.register_months, counted_from)?;
        (after(counted_from, term.value, 0)?, of_law(BelgianTerm::Term, months(term.value), &term))
    } else {
        let term = held(&law.terms.register_days, counted_from)?;
        (after(counted_from, 0, term.value)?, of_law(BelgianTerm::Term, days(term.value), &term))
    };
    let mut parts = vec![told(BelgianTerm::Ended, Quantity::Date(counted_from)), term];
    parts.extend(facts.notice_worked.map(|worked| told(BelgianTerm::NoticeWorked, Quantity::Truth(worked))));
    Ok(evaluated(Registration { by, counted_from }, made(BelgianTerm::LastDay, Quantity::Date(by), parts)))
}
