//! What a rule of outplacement gives: hours, months, and blocks on the calendar. Leaves out its terms and its worth.

use super::seniority::{YEAR, complete_months};
use super::steps::{after, evaluated, held, hours, law as of_law, made, months, number, told};
use super::{BelgianFacts, BelgianLaw, Regime, regime};
use crate::dossier::Fact;
use crate::explanation::{BelgianTerm, Evaluated, Quantity, Step};
use crate::rights::stop::{Reached, answered};
use crate::rights::{RightsQuestion, Ruling};
use chrono::NaiveDate;

/// Outplacement as one is entitled to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// The rule that gives it.
    pub regime: Regime,
    /// Hours in all; in the employment cell at least.
    pub hours: i64,
    /// Months from its start to its end at most. None for notice that is worked: the notice sets it.
    pub months: Option<i64>,
    /// Its blocks; none when the notice is worked.
    pub blocks: Vec<Block>,
    /// Whether its hours are taken from leave to apply for work.
    pub is_in_leave: bool,
    /// Whether the employer owes it only when asked.
    pub is_on_request: bool,
}

/// A part of the hours within a part of the months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Hours.
    pub hours: i64,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// The last day to ask for it in writing, when it comes on request only.
    pub request_by: Option<NaiveDate>,
}

/// What the rule that applies gives. Blocks are counted from the day on which the outplacement started; while that is
/// not known, from the day after the contract, the earliest there is.
pub fn programme(facts: &BelgianFacts, law: &BelgianLaw) -> Ruling<Programme> {
    reached(facts, law).into()
}

fn reached(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<Programme>> {
    let regime = regime::reached(facts, law)?;
    let day = answered(facts.noticed.or(facts.last_day), RightsQuestion::Of(Fact::Noticed))?;
    match regime.value {
        Regime::Cell => cell(facts, law, day, regime.step),
        Regime::General if answered(facts.notice_worked, RightsQuestion::Of(Fact::NoticeWorked))? => {
            let total = held(&law.programme.hours, day)?;
            let value = Programme {
                regime: Regime::General,
                hours: total.value,
                months: None,
                blocks: vec![],
                is_in_leave: true,
                is_on_request: false,
            };
            let steps = vec![of_law(BelgianTerm::Hours, hours(total.value), &total), regime.step];
            Ok(evaluated(value, made(BelgianTerm::Hours, hours(total.value), steps)))
        }
        Regime::General | Regime::Special => in_blocks(facts, law, day, regime),
    }
}

fn in_blocks(
    facts: &BelgianFacts,
    law: &BelgianLaw,
    day: NaiveDate,
    regime: Evaluated<Regime>,
) -> Reached<Evaluated<Programme>> {
    let figures = &law.programme;
    let (total, length) = (held(&figures.hours, day)?, held(&figures.months, day)?);
    let (table, request) = (held(&figures.blocks, day)?, held(&figures.next_request, day)?);
    let start = start(facts)?;
    let is_special = regime.value == Regime::Special;
    let rows = table.value.rows();
    let mut blocks = vec![];
    for (at, (begin, hours)) in rows.iter().enumerate() {
        let end = rows.get(at + 1).map_or(length.value, |(next, _)| *next);
        let from = after(start, *begin, 0)?;
        let asks = is_special && 0 < *begin;
        let request_by = if asks { Some(after(after(from, 0, -1)?, request.value, 0)?) } else { None };
        let until = after(after(start, end, 0)?, 0, -1)?;
        blocks.push(Block { hours: *hours, from, until, request_by });
    }
    let value = Programme {
        regime: regime.value,
        hours: total.value,
        months: Some(length.value),
        is_in_leave: false,
        is_on_request: is_special && is_on_request(facts, law, day)?,
        blocks,
    };
    let mut steps = vec![
        of_law(BelgianTerm::Months, months(length.value), &length),
        told(BelgianTerm::GuidanceStart, Quantity::Date(start)),
    ];
    for block in &value.blocks {
        let until = Quantity::Date(block.until);
        steps.push(of_law(BelgianTerm::BlockHours, hours(block.hours), &table).made_of([made(
            BelgianTerm::LastDay,
            until,
            vec![],
        )]));
    }
    steps.push(regime.step);
    Ok(evaluated(value, of_law(BelgianTerm::Hours, hours(total.value), &total).made_of(steps)))
}

/// The first day on which the hours can be used.
fn start(facts: &BelgianFacts) -> Reached<NaiveDate> {
    match facts.guidance_began {
        Some(began) => Ok(began),
        None => after(answered(facts.last_day, RightsQuestion::LastDay)?, 0, 1),
    }
}

/// Whether someone need not be available for work, or worked less than half time. What is not known asks nothing.
fn is_on_request(facts: &BelgianFacts, law: &BelgianLaw, day: NaiveDate) -> Reached<bool> {
    let figures = &law.programme;
    let (share, age) = (held(&figures.request_share, day)?, held(&figures.request_age, day)?);
    let career = held(&figures.request_career, day)?;
    let end = facts.last_day.unwrap_or(day);
    let is_part = facts.full_time_share.is_some_and(|own| i64::from(own) < share.value);
    let is_old = facts.born.is_some_and(|born| age.value.saturating_mul(YEAR) <= complete_months(born, end));
    let is_long = facts.career_months.is_some_and(|own| career.value.saturating_mul(YEAR) <= i64::from(own));
    Ok(is_part || is_old || is_long)
}

/// The employment cell: hours and months by age on the day of notice.
fn cell(
    facts: &BelgianFacts,
    law: &BelgianLaw,
    day: NaiveDate,
    regime: Step,
) -> Reached<Evaluated<Programme>> {
    let born = answered(facts.born, RightsQuestion::Of(Fact::Born))?;
    let age = complete_months(born, day) / YEAR;
    let (total, length) = (held(&law.programme.cell_hours, day)?, held(&law.programme.cell_months, day)?);
    let (least, most) = (total.value.at(age).unwrap_or_default(), length.value.at(age).unwrap_or_default());
    let blocks = match start(facts) {
        Ok(from) => {
            let until = after(after(from, most, 0)?, 0, -1)?;
            vec![Block { hours: least, from, until, request_by: None }]
        }
        Err(_) => vec![],
    };
    let value = Programme {
        regime: Regime::Cell,
        hours: least,
        months: Some(most),
        blocks,
        is_in_leave: false,
        is_on_request: false,
    };
    let steps =
        vec![told(BelgianTerm::Age, number(age)), of_law(BelgianTerm::Months, months(most), &length), regime];
    Ok(evaluated(value, of_law(BelgianTerm::Hours, hours(least), &total).made_of(steps)))
}
