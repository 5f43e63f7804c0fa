//! The transitievergoeding: what the employer owes at the end of a contract, gross. Leaves out tax, and terms.

use super::gate::{self, Asked};
use super::law::DutchLaw;
use super::steps::{days, euro, held, law as by_law, made, money, number};
use super::{DutchFacts, cap, counted_service, deduction, wage};
use crate::dossier::{Ending, Fact};
use crate::explanation::{DutchTerm, Evaluated, Quantity};
use crate::rights::stop::{Reached, answered, ask};
use crate::rights::{RightsQuestion, Ruling};
use crate::values::{Euro, Fraction};

/// What comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transitievergoeding {
    /// What there is to be paid, gross.
    pub amount: Euro,
    /// The same before costs are deducted.
    pub before_deduction: Euro,
    /// Whether the law asks for it, or it is where talks begin.
    pub standing: Standing,
    /// Whether the most that the law knows made it lower.
    pub is_capped: bool,
}

/// What the amount is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The employer owes it by law.
    Owed,
    /// Ended by agreement: the law gives no right to it; it is the usual floor of talks.
    FloorOfTalks,
}

/// The transitievergoeding of a person.
pub fn transitievergoeding(facts: &DutchFacts, law: &DutchLaw) -> Ruling<Transitievergoeding> {
    rule(facts, law).into()
}

/// The questions of which the first ones left open stop it.
fn asked(facts: &DutchFacts, law: &DutchLaw) -> Vec<Asked> {
    let mut asked = gate::asked_of_dismissal(facts);
    asked.extend([
        (facts.last_day.is_some(), RightsQuestion::LastDay),
        (facts.began.is_some(), RightsQuestion::Of(Fact::Began)),
        (facts.born.is_settled(), RightsQuestion::Of(Fact::Born)),
        (
            !counted_service::worked_young(facts, law).unwrap_or(false)
                || facts.few_hours_before_18.is_some(),
            RightsQuestion::Of(Fact::FewHoursBefore18),
        ),
    ]);
    asked.extend(wage::asked(facts));
    asked.extend(deduction::asked(facts));
    asked
}

fn rule(facts: &DutchFacts, law: &DutchLaw) -> Reached<Evaluated<Transitievergoeding>> {
    gate::dismissal(facts)?;
    if let Some(last) = facts.last_day {
        held(&law.transition.year, last)?;
        gate::pension(facts, law, last)?;
        counted_service::adult_at_all(facts, law, last)?;
    }
    ask(&asked(facts, law))?;
    let last = answered(facts.last_day, RightsQuestion::LastDay)?;
    let (service, mut steps) = counted_service::of(facts, law, last)?;
    let wage = wage::monthly(facts, law, last)?;
    let year = held(&law.transition.year, last)?;
    let rest = held(&law.transition.remainder, last)?;
    let months = Fraction::whole(service.months).plus(Fraction::of(service.days, service.month_days));
    let rest_wage = wage.value.times(months);
    let years = wage.value.times(Fraction::of(service.years, year.value));
    let raw = years.plus(rest_wage.times(Fraction::of(1, rest.value)));
    steps.insert(0, wage.step);
    steps.push(made(
        DutchTerm::WholeYears,
        number(service.years),
        vec![by_law(DutchTerm::YearOver, number(year.value), &year)],
    ));
    steps.push(made(
        DutchTerm::RemainderWage,
        money(rest_wage),
        vec![
            made(DutchTerm::RemainderMonths, number(service.months), Vec::new()),
            made(DutchTerm::RemainderDays, days(service.days), Vec::new()),
            by_law(DutchTerm::RemainderOver, number(rest.value), &rest),
        ],
    ));
    let (whole, cap) = cap::capped(raw, wage.value, law, last)?;
    steps.extend(cap);
    let (costs, deducted) = deduction::allowed(facts, law, last)?;
    let before = euro(whole);
    let amount = Euro::from_cents((before.cents() - costs).max(0));
    let mut from = vec![made(DutchTerm::BeforeDeduction, Quantity::Money(before), steps)];
    from.extend(deducted);
    let standing =
        if facts.ending == Some(Ending::Agreement) { Standing::FloorOfTalks } else { Standing::Owed };
    let value = Transitievergoeding { amount, before_deduction: before, standing, is_capped: whole < raw };
    Ok(Evaluated { value, step: made(DutchTerm::Transitievergoeding, Quantity::Money(amount), from) })
}
