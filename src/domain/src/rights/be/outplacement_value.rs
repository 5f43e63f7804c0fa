//! What outplacement is worth, when the notice is paid out. Leaves out what a bureau asks for it.

use super::steps::{evaluated, held, law as of_law, made, number, told};
use super::{BelgianFacts, BelgianLaw, Regime, regime};
use crate::dossier::{Contract, Fact};
use crate::explanation::{BelgianTerm, Evaluated, Quantity};
use crate::rights::stop::{Reached, Stop, answered, ask};
use crate::rights::{Door, RightsQuestion, Ruling};
use crate::values::Euro;

/// A part of the annual wage, between a least and a most that go down with part-time work.
///
/// The law sets it for notice that is paid out under the general rule only.
pub fn outplacement_value(facts: &BelgianFacts, law: &BelgianLaw) -> Ruling<Euro> {
    reached(facts, law).into()
}

fn reached(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<Euro>> {
    let regime = regime::reached(facts, law)?;
    if regime.value != Regime::General {
        return Err(Stop::Door(Door::NotSetByLaw));
    }
    if answered(facts.notice_worked, RightsQuestion::Of(Fact::NoticeWorked))? {
        return Err(Stop::Door(Door::NotSetByLaw));
    }
    ask(&[
        (facts.annual_wage.is_some(), RightsQuestion::Of(Fact::AnnualWage)),
        (facts.full_time_share.is_some(), RightsQuestion::Of(Fact::FullTimeShare)),
    ])?;
    let wage = answered(facts.annual_wage, RightsQuestion::Of(Fact::AnnualWage))?;
    let share = i64::from(answered(facts.full_time_share, RightsQuestion::Of(Fact::FullTimeShare))?);
    let day = answered(facts.noticed.or(facts.last_day), RightsQuestion::Of(Fact::Noticed))?;
    let figures = &law.value;
    let part = held(&figures.wage_part, day)?;
    let full = i64::from(Contract::FULL_TIME);
    let (least, most) = (held(&figures.least, day)?, held(&figures.most, day)?);
    // Everything in parts of a cent, so that it is rounded only once.
    let whole = part.value.max(1).saturating_mul(full);
    let bound = |amount: Euro| amount.cents().saturating_mul(share).saturating_mul(part.value.max(1));
    let of_wage = wage.cents().saturating_mul(full);
    let exact = of_wage.max(bound(least.value)).min(bound(most.value));
    let value = Euro::from_cents(exact.saturating_mul(2).saturating_add(whole) / whole.saturating_mul(2));
    let steps = vec![
        told(BelgianTerm::AnnualWage, Quantity::Money(wage)),
        of_law(BelgianTerm::WageShare, number(part.value), &part),
        told(BelgianTerm::FullTimeShare, Quantity::Share(share as f64 / full as f64)),
        of_law(BelgianTerm::ValueLeast, Quantity::Money(least.value), &least),
        of_law(BelgianTerm::ValueMost, Quantity::Money(most.value), &most),
        regime.step,
    ];
    Ok(evaluated(value, made(BelgianTerm::Value, Quantity::Money(value), steps)))
}
