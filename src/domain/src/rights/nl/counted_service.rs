//! The service that counts for the transitievergoeding. Leaves out gaps between contracts: the person gives one first day.

use super::DutchFacts;
use super::law::DutchLaw;
use super::service::Service;
use super::steps::{after, held, law as by_law, told};
use crate::dossier::Fact;
use crate::explanation::{DutchTerm, Quantity, Step};
use crate::rights::stop::{Reached, Stop, answered};
use crate::rights::{Door, RightsQuestion};
use crate::values::Answer;
use chrono::NaiveDate;

/// The service that counts: what lies before the age of eighteen does not, when it was of few hours.
pub(super) fn of(facts: &DutchFacts, law: &DutchLaw, last: NaiveDate) -> Reached<(Service, Vec<Step>)> {
    let began = answered(facts.began, RightsQuestion::Of(Fact::Began))?;
    let mut steps =
        vec![told(DutchTerm::Began, Quantity::Date(began)), told(DutchTerm::Ended, Quantity::Date(last))];
    let mut from = began;
    if facts.few_hours_before_18 == Some(true) && worked_young(facts, law)? {
        let (adult, step) = adult_from(facts, law, last)?;
        steps.push(step);
        from = adult;
    }
    let contradicts = || Stop::Missing(vec![RightsQuestion::LastDay, RightsQuestion::Of(Fact::Began)]);
    let service = Service::between(from, after(last, 0, 1)?).ok_or_else(contradicts)?;
    Ok((service, steps))
}

/// Whether some of the service lies before the age of eighteen.
pub(super) fn worked_young(facts: &DutchFacts, law: &DutchLaw) -> Reached<bool> {
    let (Some(began), Some(last)) = (facts.began, facts.last_day) else { return Ok(false) };
    if facts.born.known().is_none() {
        return Ok(false);
    }
    Ok(began < adult_from(facts, law, last)?.0)
}

/// The day of turning eighteen.
fn adult_from(facts: &DutchFacts, law: &DutchLaw, last: NaiveDate) -> Reached<(NaiveDate, Step)> {
    let Answer::Known(born) = facts.born else {
        return Err(Stop::Missing(vec![RightsQuestion::Of(Fact::Born)]));
    };
    let age = held(&law.transition.young_age, last)?;
    let adult = after(born, age.value * 12, 0)?;
    Ok((adult, by_law(DutchTerm::CountsFrom, Quantity::Date(adult), &age)))
}

/// Stops at the door of someone under eighteen at the end, with few hours.
pub(super) fn adult_at_all(facts: &DutchFacts, law: &DutchLaw, last: NaiveDate) -> Reached<()> {
    let is_young = facts.few_hours_before_18 == Some(true) && facts.born.known().is_some();
    if is_young && last < adult_from(facts, law, last)?.0 { Err(Stop::Door(Door::UnderAge)) } else { Ok(()) }
}
