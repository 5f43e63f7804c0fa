//! Which rule of outplacement applies to someone. Leaves out what that rule gives.

use super::notice::{new_part, service_asked};
use super::seniority::{YEAR, complete_months};
use super::steps::{evaluated, held, law as of_law, made, months, number, told, weeks};
use super::{BelgianFacts, BelgianLaw, frozen_part, gate};
use crate::dossier::{Ending, Fact};
use crate::explanation::{BelgianTerm, Evaluated, Quantity, Step};
use crate::rights::stop::{Reached, Stop, answered, ask};
use crate::rights::{Door, RightsQuestion, Ruling};
use crate::values::Answer;
use chrono::NaiveDate;

/// A rule of outplacement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Regime {
    /// Algemene regeling: by weeks of notice.
    General,
    /// Bijzondere regeling: by age.
    Special,
    /// Tewerkstellingscel: collective dismissal.
    Cell,
}

/// The rule that applies.
pub fn regime(facts: &BelgianFacts, law: &BelgianLaw) -> Ruling<Regime> {
    reached(facts, law).into()
}

/// Whether the employer owes outplacement. None while that is not known.
pub fn is_owed(facts: &BelgianFacts, law: &BelgianLaw) -> Option<bool> {
    let is_unfit = facts.unfit_for_outplacement == Some(true);
    match regime(facts, law) {
        Ruling::Value(_) => Some(true),
        Ruling::NotApplicable(Door::DateNotCovered | Door::OldSectorRules | Door::NotKnown) => None,
        Ruling::NotApplicable(Door::Ill) if !is_unfit => None,
        Ruling::NotApplicable(_) => Some(false),
        Ruling::Missing(_) => None,
    }
}

pub(super) fn reached(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<Regime>> {
    if facts.ending == Some(Ending::Illness) {
        return Err(Stop::Door(after_illness(facts, law)));
    }
    gate::dismissal(facts, law)?;
    ask(&gate::asked(facts))?;
    let mut known = vec![];
    if facts.ending == Some(Ending::Collective) {
        let collective = collective(facts, law)?;
        if collective.value {
            return Ok(evaluated(
                Regime::Cell,
                made(BelgianTerm::Regime, Quantity::Regime(Regime::Cell), vec![collective.step]),
            ));
        }
        known.push(collective.step);
    }
    let found = individual(facts, law)?;
    // A certificate takes outplacement away, and with it the weeks of pay that it costs.
    if found.value == Regime::General && super::certificate::is_accepted(facts, law) {
        return Err(Stop::Door(Door::Ill));
    }
    known.push(found.step);
    Ok(evaluated(found.value, made(BelgianTerm::Regime, Quantity::Regime(found.value), known)))
}

/// Where someone goes whose contract ends by medical force majeure.
fn after_illness(facts: &BelgianFacts, law: &BelgianLaw) -> Door {
    let day = facts.noticed.or(facts.last_day);
    let is_covered = day.is_none_or(|day| law.regime.fund.on(day).is_some());
    if is_covered { Door::BackToWorkFund } else { Door::DateNotCovered }
}

/// Whether the employer is large enough for an employment cell.
fn collective(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<bool>> {
    ask(&[
        (facts.employer_staff.is_some(), RightsQuestion::Of(Fact::EmployerStaff)),
        (facts.noticed.is_some(), RightsQuestion::Of(Fact::Noticed)),
    ])?;
    let noticed = answered(facts.noticed, RightsQuestion::Of(Fact::Noticed))?;
    let staff = i64::from(answered(facts.employer_staff, RightsQuestion::Of(Fact::EmployerStaff))?);
    let small = held(&law.regime.small_employer, noticed)?;
    let parts = vec![
        told(BelgianTerm::Staff, number(staff)),
        of_law(BelgianTerm::SmallEmployer, number(small.value), &small),
    ];
    let told = told(BelgianTerm::Ending, Quantity::Ending(Ending::Collective));
    Ok(evaluated(small.value < staff, told.made_of(parts)))
}

fn individual(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<Regime>> {
    let counted = counted_weeks(facts, law)?;
    // Stated weeks may come without the day of notice; the figures are then those of the last day.
    let day = answered(facts.noticed.or(facts.last_day), RightsQuestion::Of(Fact::Noticed))?;
    let from = held(&law.regime.general_weeks, day)?;
    let limit = of_law(BelgianTerm::GeneralFrom, weeks(from.value), &from);
    if from.value <= counted.value {
        return Ok(evaluated(Regime::General, counted.step.made_of([limit])));
    }
    if frozen_part::began_before(facts, law).is_some() && facts.notice_weeks.known().is_none() {
        let is_asked = facts.notice_weeks == Answer::Open;
        let asks = Stop::Missing(vec![RightsQuestion::Of(Fact::NoticeWeeks)]);
        return Err(if is_asked { asks } else { Stop::Door(Door::OldSectorRules) });
    }
    let steps = special(facts, law, day)?;
    Ok(evaluated(Regime::Special, counted.step.made_of([limit]).made_of(steps)))
}

/// The weeks of notice that are sure: by the table, or as stated when that is more. Service before 2014 only adds.
fn counted_weeks(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<i64>> {
    let by_rules = ask(&service_asked(facts)).and_then(|()| new_part(facts, law));
    let stated = facts.notice_weeks.known().map(|stated| i64::from(*stated));
    match (stated, by_rules) {
        (Some(stated), Ok(rules)) if stated <= rules.value => Ok(rules),
        (Some(stated), _) => Ok(evaluated(stated, told(BelgianTerm::NoticeStated, weeks(stated)))),
        (None, rules) => rules,
    }
}

/// The conditions of the special rule, or the door of someone who does not meet one. A condition that is known not to
/// be met decides, whatever else is still open.
fn special(facts: &BelgianFacts, law: &BelgianLaw, day: NaiveDate) -> Reached<Vec<Step>> {
    let (age, service) = (held(&law.regime.special_age, day)?, held(&law.regime.special_months, day)?);
    let old = facts.born.map(|born| complete_months(born, day));
    let served = facts.began.map(|began| complete_months(began, day));
    let is_short = |have: Option<i64>, need: i64| have.is_some_and(|have| have < need);
    let need = age.value.saturating_mul(YEAR);
    if is_short(old, need) || is_short(served, service.value) || facts.is_private == Some(false) {
        return Err(Stop::Door(Door::NoStatutoryRight));
    }
    ask(&[
        (old.is_some(), RightsQuestion::Of(Fact::Born)),
        (served.is_some(), RightsQuestion::Of(Fact::Began)),
        (facts.is_private.is_some(), RightsQuestion::Of(Fact::PrivateSector)),
    ])?;
    let old = old.unwrap_or_default() / YEAR;
    Ok(vec![
        told(BelgianTerm::Age, number(old)),
        of_law(BelgianTerm::AgeFrom, number(age.value), &age),
        told(BelgianTerm::Seniority, months(served.unwrap_or_default())),
        of_law(BelgianTerm::SeniorityFrom, months(service.value), &service),
        told(BelgianTerm::PrivateSector, Quantity::Truth(true)),
    ])
}
