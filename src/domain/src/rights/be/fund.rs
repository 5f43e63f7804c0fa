//! The voucher of the Terug Naar Werk-fonds, after medical force majeure. Leaves out how to ask for it: the doors say so.

use super::steps::{evaluated, held, law as of_law, months};
use super::{BelgianFacts, BelgianLaw};
use crate::dossier::{Ending, Fact};
use crate::explanation::{BelgianTerm, Evaluated, Quantity};
use crate::rights::stop::{Reached, Stop, answered, ask};
use crate::rights::{Door, RightsQuestion, Ruling};
use crate::values::{Country, Euro};

/// What the fund gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackToWorkFund {
    /// What the voucher is worth at most.
    pub voucher: Euro,
    /// Months for which it holds.
    pub months: i64,
}

/// The voucher of someone whose contract the employer ends by medical force majeure.
pub fn back_to_work_fund(facts: &BelgianFacts, law: &BelgianLaw) -> Ruling<BackToWorkFund> {
    reached(facts, law).into()
}

fn reached(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<BackToWorkFund>> {
    let day = facts.noticed.or(facts.last_day);
    if facts.works == Some(Country::Netherlands) {
        return Err(Stop::Door(Door::OtherCountry));
    }
    ask(&[
        (facts.works.is_some(), RightsQuestion::Works),
        (facts.ending.is_some(), RightsQuestion::Of(Fact::Ending)),
        (day.is_some(), RightsQuestion::LastDay),
    ])?;
    if facts.ending != Some(Ending::Illness) {
        return Err(Stop::Door(Door::NoStatutoryRight));
    }
    let day = answered(day, RightsQuestion::LastDay)?;
    let (voucher, valid) = (held(&law.voucher, day)?, held(&law.voucher_months, day)?);
    let step = of_law(BelgianTerm::Voucher, Quantity::Money(voucher.value), &voucher);
    let step = step.made_of([of_law(BelgianTerm::Term, months(valid.value), &valid)]);
    Ok(evaluated(BackToWorkFund { voucher: voucher.value, months: valid.value }, step))
}
