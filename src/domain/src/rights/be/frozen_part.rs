//! Notice for service before one rule held for all (2014): fixed on the last day before. Leaves out arbeiders, whose old
//! terms were set by each sector.

use super::seniority::{YEAR, complete_months, started_periods};
use super::steps::{evaluated, held, law as of_law, made, months, number, told};
use super::{BelgianFacts, BelgianLaw};
use crate::dossier::{Fact, StatusIn2013};
use crate::explanation::{BelgianTerm, Evaluated, Quantity};
use crate::rights::RightsQuestion;
use crate::rights::stop::{Reached, Stop};
use crate::values::Answer;
use chrono::NaiveDate;

/// The first day of one rule for all.
pub(super) fn one_rule_from(law: &BelgianLaw) -> Option<NaiveDate> {
    law.notice.table.values.first().map(|valid| valid.from)
}

/// The first day of service, when it lies before one rule for all.
pub(super) fn began_before(facts: &BelgianFacts, law: &BelgianLaw) -> Option<NaiveDate> {
    facts.began.filter(|began| one_rule_from(law).is_some_and(|first| *began < first))
}

/// Months for service before that. None when only the sector, or the employer, can tell.
pub(super) fn frozen_months(
    facts: &BelgianFacts,
    law: &BelgianLaw,
    began: NaiveDate,
) -> Reached<Option<Evaluated<i64>>> {
    let Some(first) = one_rule_from(law) else { return Ok(None) };
    let figures = &law.notice;
    let (status, found) = match facts.status_in_2013 {
        Answer::Open if facts.notice_weeks == Answer::Open => {
            return Err(Stop::Missing(vec![RightsQuestion::Of(Fact::StatusIn2013)]));
        }
        Answer::Open | Answer::Unknown | Answer::Known(StatusIn2013::Worker) => return Ok(None),
        Answer::Known(status @ StatusIn2013::LowerClerk) => {
            let (years, block) = (held(&figures.lower_years, first)?, held(&figures.lower_months, first)?);
            let blocks = started_periods(began, first, years.value.saturating_mul(YEAR));
            let steps = vec![
                of_law(BelgianTerm::FrozenPart, number(years.value), &years),
                of_law(BelgianTerm::FrozenPart, months(block.value), &block),
            ];
            (
                status,
                evaluated(
                    blocks.saturating_mul(block.value),
                    made(BelgianTerm::FrozenPart, number(blocks), steps),
                ),
            )
        }
        Answer::Known(status @ StatusIn2013::HigherClerk) => {
            let (each, least) = (held(&figures.higher_months, first)?, held(&figures.higher_least, first)?);
            let years = started_periods(began, first, YEAR);
            let steps = vec![
                of_law(BelgianTerm::FrozenPart, months(each.value), &each),
                of_law(BelgianTerm::FrozenPart, months(least.value), &least),
            ];
            let value = years.saturating_mul(each.value).max(least.value);
            (status, evaluated(value, made(BelgianTerm::FrozenPart, number(years), steps)))
        }
    };
    let before = complete_months(began, first);
    let seniority =
        made(BelgianTerm::Seniority, months(before), vec![told(BelgianTerm::Began, Quantity::Date(began))]);
    let told = told(BelgianTerm::StatusIn2013, Quantity::Status(status));
    let step = made(BelgianTerm::FrozenPart, months(found.value), vec![told, seniority, found.step]);
    Ok(Some(evaluated(found.value, step)))
}
