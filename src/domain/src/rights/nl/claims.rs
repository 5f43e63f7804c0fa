//! Terms for the transitievergoeding after the end of a contract: to claim it, and to pay it. Leaves out the amount.

use super::law::DutchLaw;
use super::steps::{after, held, law as by_law, made, months, told};
use super::{DutchFacts, gate};
use crate::dossier::{Ending, Fact};
use crate::explanation::{DutchTerm, Evaluated, Quantity};
use crate::rights::stop::{Reached, Stop, answered, ask};
use crate::rights::{Door, LegalFigure, RightsQuestion, Ruling};
use chrono::NaiveDate;

/// The last day on which a court can be asked for it; after that the right is gone.
pub fn claim_by(facts: &DutchFacts, law: &DutchLaw) -> Ruling<NaiveDate> {
    term(facts, &law.transition.claim, DutchTerm::ClaimBy, DutchTerm::ClaimMonths).into()
}

/// The last day on which the employer may pay it; after that interest runs.
pub fn pay_by(facts: &DutchFacts, law: &DutchLaw) -> Ruling<NaiveDate> {
    term(facts, &law.transition.payment, DutchTerm::PayBy, DutchTerm::PayMonths).into()
}

fn term(
    facts: &DutchFacts,
    figure: &LegalFigure<i64>,
    term: DutchTerm,
    length: DutchTerm,
) -> Reached<Evaluated<NaiveDate>> {
    gate::country_of_work(facts)?;
    match facts.ending {
        // What was agreed upon says itself when it is paid.
        Some(Ending::Agreement) => return Err(Stop::Door(Door::Agreed)),
        Some(Ending::Resignation) => return Err(Stop::Door(Door::Resigned)),
        Some(Ending::Bankruptcy) => return Err(Stop::Door(Door::BankruptEmployer)),
        _ => {}
    }
    ask(&[
        (facts.works.is_some(), RightsQuestion::Works),
        (facts.ending.is_some(), RightsQuestion::Of(Fact::Ending)),
        (facts.last_day.is_some(), RightsQuestion::LastDay),
    ])?;
    let last = answered(facts.last_day, RightsQuestion::LastDay)?;
    let held = held(figure, last)?;
    let day = after(last, held.value, 0)?;
    let from = vec![told(DutchTerm::Ended, Quantity::Date(last)), by_law(length, months(held.value), &held)];
    Ok(Evaluated { value: day, step: made(term, Quantity::Date(day), from) })
}
