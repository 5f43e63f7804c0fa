//! How long the WW lasts, by weeks and years of work. Leaves out how much it is.

use super::gate::{self, Asked};
use super::law::DutchLaw;
use super::steps::{after, held, law as by_law, made, months, number, told};
use super::{DutchFacts, ww_start};
use crate::dossier::Fact;
use crate::explanation::{DutchTerm, Evaluated, Quantity, Step};
use crate::rights::stop::{Reached, Stop, answered, ask};
use crate::rights::{Door, RightsQuestion, Ruling};
use chrono::NaiveDate;

/// How long, from when until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WwDuration {
    /// Half months.
    pub half_months: i64,
    /// The first day.
    pub start: NaiveDate,
    /// The last day.
    pub end: NaiveDate,
    /// Whether a half month is left over, of which the rounding was not found.
    pub has_half_month: bool,
    /// Whether there are plans to shorten it that could touch these days.
    pub has_plans: bool,
}

/// How long the benefit of a person lasts.
pub fn ww_duration(facts: &DutchFacts, law: &DutchLaw) -> Ruling<WwDuration> {
    let reached = gate::benefit(facts).and_then(|()| {
        enough_weeks(facts, law)?;
        ask(&asked(facts))?;
        duration(facts, law)
    });
    reached.into()
}

/// What right and duration depend on. Years matter only to someone who worked in enough of the last five.
pub(super) fn asked(facts: &DutchFacts) -> Vec<Asked> {
    let mut asked = gate::asked_of_benefit(facts);
    asked.extend(ww_start::asked(facts));
    asked.extend([
        (facts.born.is_settled(), RightsQuestion::Of(Fact::Born)),
        (facts.weeks_worked.is_some(), RightsQuestion::Of(Fact::WeeksWorked)),
        (facts.four_of_five_years.is_some(), RightsQuestion::Of(Fact::FourOfFiveYears)),
    ]);
    if facts.four_of_five_years != Some(false) {
        asked.extend([
            (facts.years_before_2016.is_some(), RightsQuestion::Of(Fact::YearsBefore2016)),
            (facts.years_from_2016.is_some(), RightsQuestion::Of(Fact::YearsFrom2016)),
        ]);
    }
    asked
}

/// Stops at the door of someone who has the age of the state pension, or worked in too few weeks, as far as is known.
pub(super) fn enough_weeks(facts: &DutchFacts, law: &DutchLaw) -> Reached<()> {
    let Some(last) = facts.last_day else { return Ok(()) };
    gate::pension(facts, law, last)?;
    let needed = held(&law.ww.weeks, last)?.value;
    let too_few = facts.weeks_worked.is_some_and(|worked| i64::from(worked) < needed);
    if too_few { Err(Stop::Door(Door::NotEnoughWorked)) } else { Ok(()) }
}

/// How long, once everything is known.
pub(super) fn duration(facts: &DutchFacts, law: &DutchLaw) -> Reached<Evaluated<WwDuration>> {
    let begins = ww_start::start(facts, law)?;
    let start = begins.value.day;
    let (half_months, mut from) = by_history(facts, law, start)?;
    let end = end(start, half_months)?;
    from.insert(0, begins.step);
    from.push(made(DutchTerm::WwEnd, Quantity::Date(end), Vec::new()));
    let has_half_month = half_months % 2 != 0;
    if has_half_month {
        let rule = held(&law.ww.half_month, start)?;
        from.push(by_law(DutchTerm::HalfMonth, Quantity::Truth(true), &rule));
    }
    let plans = law.ww.plans.on(end);
    from.extend(plans.map(|rule| by_law(DutchTerm::WwPlans, Quantity::Truth(true), &rule)));
    let value = WwDuration { half_months, start, end, has_half_month, has_plans: plans.is_some() };
    let length = Quantity::Months(half_months as f64 * 0.5);
    Ok(Evaluated { value, step: made(DutchTerm::WwDuration, length, from) })
}

/// Half months by the history of work.
fn by_history(facts: &DutchFacts, law: &DutchLaw, start: NaiveDate) -> Reached<(i64, Vec<Step>)> {
    let worked = answered(facts.weeks_worked, RightsQuestion::Of(Fact::WeeksWorked))?;
    let enough = answered(facts.four_of_five_years, RightsQuestion::Of(Fact::FourOfFiveYears))?;
    let (needed, span) = (held(&law.ww.weeks, start)?, held(&law.ww.weeks_of, start)?);
    let (least, longest) = (held(&law.ww.least, start)?, held(&law.ww.longest, start)?);
    let mut steps = vec![
        told(DutchTerm::WeeksWorked, number(i64::from(worked))).made_of([
            by_law(DutchTerm::WeeksNeeded, number(needed.value), &needed),
            by_law(DutchTerm::WeeksOf, number(span.value), &span),
        ]),
        told(DutchTerm::FourOfFiveYears, Quantity::Truth(enough)),
        by_law(DutchTerm::WwLeast, months(least.value), &least),
    ];
    if !enough {
        return Ok((least.value * 2, steps));
    }
    let before = i64::from(answered(facts.years_before_2016, RightsQuestion::Of(Fact::YearsBefore2016))?);
    let since = i64::from(answered(facts.years_from_2016, RightsQuestion::Of(Fact::YearsFrom2016))?);
    let full = held(&law.ww.full_years, start)?;
    steps.extend([
        told(DutchTerm::YearsBefore2016, number(before)),
        told(DutchTerm::YearsFrom2016, number(since)),
        by_law(DutchTerm::FullYears, number(full.value), &full),
        by_law(DutchTerm::WwLongest, months(longest.value), &longest),
    ]);
    // The first years count a month each, wherever they lie; of the others, those before 2016 a month, later ones half.
    let halves = since.min((before + since - full.value).max(0));
    let earned = (before + since) * 2 - halves;
    Ok((earned.clamp(least.value * 2, (longest.value * 2).max(least.value * 2)), steps))
}

/// The last day: a half month lasts half of the days of its month, upwards.
fn end(start: NaiveDate, half_months: i64) -> Reached<NaiveDate> {
    let whole = after(start, half_months / 2, 0)?;
    let days = after(start, half_months / 2 + 1, 0)?.signed_duration_since(whole).num_days();
    after(whole, 0, (half_months % 2) * ((days + 1) / 2) - 1)
}
