//! Whether someone may have benefit, and for how long. Leaves out its amount, which the agency computes.

use super::paid_notice;
use super::seniority::{YEAR, complete_months};
use super::steps::{after, evaluated, held, law as of_law, made, months, number, told, weeks_after};
use super::{BelgianFacts, BelgianLaw, gate};
use crate::dossier::{Ending, Fact};
use crate::explanation::{BelgianTerm, Evaluated, Quantity, Step};
use crate::rights::stop::{Reached, Stop, answered, ask};
use crate::rights::{Door, RightsQuestion, Ruling, border};
use crate::values::Country;
use chrono::NaiveDate;

/// How long benefit lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BenefitLength {
    /// So many months.
    Months(i64),
    /// No end, by age and career.
    NoEnd,
}

/// Benefit of someone who is out of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Benefit {
    /// How long.
    pub length: BenefitLength,
    /// The first day, when the length of paid notice is known.
    pub from: Option<NaiveDate>,
    /// The last day, when there is one and the first is known.
    pub until: Option<NaiveDate>,
    /// Whether the agency may hold the way of ending against the person, as with an agreement.
    pub is_at_risk: bool,
}

/// The benefit by the law of the day after the contract.
pub fn benefit(facts: &BelgianFacts, law: &BelgianLaw) -> Ruling<Benefit> {
    reached(facts, law).into()
}

/// The fewest and most months that anyone with an end gets who claims on this day.
pub fn benefit_range(law: &BelgianLaw, claimed: NaiveDate) -> Option<(i64, i64)> {
    let (base, extra) = (law.benefit.base.on(claimed)?, law.benefit.extra_most.on(claimed)?);
    Some((base.value, base.value.saturating_add(extra.value)))
}

fn reached(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<Benefit>> {
    gate(facts, law)?;
    ask(&[
        (facts.lives.is_some(), RightsQuestion::Lives),
        (facts.ending.is_some(), RightsQuestion::Of(Fact::Ending)),
        (facts.last_day.is_some(), RightsQuestion::LastDay),
        (facts.enough_days_worked.is_some(), RightsQuestion::Of(Fact::DaysWorked)),
        (facts.career_months.is_some(), RightsQuestion::Of(Fact::CareerMonths)),
        (facts.born.is_some(), RightsQuestion::Of(Fact::Born)),
    ])?;
    let claimed = after(answered(facts.last_day, RightsQuestion::LastDay)?, 0, 1)?;
    let mut parts = entry(law, claimed)?;
    let length = length(facts, law, claimed)?;
    parts.push(length.step);
    let from = first_day(facts, law, claimed);
    let until = match length.value {
        BenefitLength::Months(count) => match from {
            Some(from) => Some(after(after(from, count, 0)?, 0, -1)?),
            None => None,
        },
        BenefitLength::NoEnd => None,
    };
    let is_at_risk = facts.ending == Some(Ending::Agreement);
    let value = Benefit { length: length.value, from, until, is_at_risk };
    parts.extend(from.map(|from| made(BelgianTerm::BenefitStart, Quantity::Date(from), vec![])));
    let told = match length.value {
        BenefitLength::Months(count) => months(count),
        BenefitLength::NoEnd => Quantity::NoEnd,
    };
    Ok(evaluated(value, made(BelgianTerm::Benefit, told, parts)))
}

fn gate(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<()> {
    if border::payer(facts.lives, facts.works, facts.is_fully_unemployed)? == Some(Country::Netherlands) {
        return Err(Stop::Door(Door::OtherCountry));
    }
    match facts.ending {
        Some(Ending::Summary) => return Err(Stop::Door(Door::Summary)),
        Some(Ending::Resignation) => return Err(Stop::Door(Door::Resigned)),
        Some(Ending::Illness) => return Err(Stop::Door(Door::Ill)),
        _ => {}
    }
    gate::person(facts)?;
    if gate::is_past_pension_age(facts, law) {
        return Err(Stop::Door(Door::PensionAge));
    }
    if facts.enough_days_worked == Some(false) { Err(Stop::Door(Door::NotEnoughWorked)) } else { Ok(()) }
}

/// The days of work that benefit asks.
fn entry(law: &BelgianLaw, claimed: NaiveDate) -> Reached<Vec<Step>> {
    let (worked, within) =
        (held(&law.benefit.entry_days, claimed)?, held(&law.benefit.entry_months, claimed)?);
    let within = of_law(BelgianTerm::EntryMonths, months(within.value), &within);
    Ok(vec![of_law(BelgianTerm::EntryDays, Quantity::Days(worked.value as f64), &worked).made_of([within])])
}

fn length(facts: &BelgianFacts, law: &BelgianLaw, claimed: NaiveDate) -> Reached<Evaluated<BenefitLength>> {
    let figures = &law.benefit;
    let career = i64::from(answered(facts.career_months, RightsQuestion::Of(Fact::CareerMonths))?);
    let age = complete_months(answered(facts.born, RightsQuestion::Of(Fact::Born))?, claimed);
    let (old, long) = (held(&figures.no_end_age, claimed)?, held(&figures.no_end_career, claimed)?);
    let told_career = told(BelgianTerm::Career, months(career));
    if old.value.saturating_mul(YEAR) <= age && long.value.saturating_mul(YEAR) <= career {
        let parts = vec![
            told(BelgianTerm::Age, number(age / YEAR)),
            of_law(BelgianTerm::AgeFrom, number(old.value), &old),
            told_career,
            of_law(BelgianTerm::CareerForNoEnd, number(long.value), &long),
        ];
        return Ok(evaluated(
            BenefitLength::NoEnd,
            made(BelgianTerm::CareerForNoEnd, Quantity::Truth(true), parts),
        ));
    }
    let (base, most) = (held(&figures.base, claimed)?, held(&figures.extra_most, claimed)?);
    let (each, counted) =
        (held(&figures.career_for_month, claimed)?, held(&figures.career_counted, claimed)?);
    let beyond = career.saturating_sub(counted.value).max(0);
    let extra = (beyond / each.value.max(1)).min(most.value);
    let parts = vec![
        of_law(BelgianTerm::BenefitBase, months(base.value), &base),
        told_career,
        of_law(BelgianTerm::CareerCounted, months(counted.value), &counted),
        of_law(BelgianTerm::CareerForMonth, months(each.value), &each),
        of_law(BelgianTerm::BenefitExtraMost, months(most.value), &most),
    ];
    let count = base.value.saturating_add(extra);
    Ok(evaluated(BenefitLength::Months(count), made(BelgianTerm::Benefit, months(count), parts)))
}

/// The day after the contract, or after the weeks that are paid out. None while those are not known.
fn first_day(facts: &BelgianFacts, law: &BelgianLaw, claimed: NaiveDate) -> Option<NaiveDate> {
    if facts.notice_worked? {
        return Some(claimed);
    }
    let paid = paid_notice::reached(facts, law).ok()?.value;
    weeks_after(after(claimed, paid.months, 0).ok()?, paid.paid).ok()
}
