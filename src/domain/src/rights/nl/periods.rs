//! The months and years that wages are asked over. Leaves out the wages.

use super::law::DutchLaw;
use chrono::{Datelike, Months, NaiveDate};

/// A first and a last day, both within.
pub type Period = (NaiveDate, NaiveDate);

/// The twelve calendar months before the month in which the contract ends: fixed extras are those of these months.
pub fn fixed_extras_period(last_day: NaiveDate) -> Option<Period> {
    let first = last_day.with_day(1)?;
    Some((first.checked_sub_months(Months::new(12))?, first.pred_opt()?))
}

/// The calendar years before the year in which the contract ends, over which variable extras count.
pub fn variable_extras_period(last_day: NaiveDate, law: &DutchLaw) -> Option<Period> {
    let months = u32::try_from(law.wage.variable.on(last_day)?.value).ok()?;
    let first = NaiveDate::from_ymd_opt(last_day.year(), 1, 1)?;
    Some((first.checked_sub_months(Months::new(months))?, first.pred_opt()?))
}

/// The year that the daily wage is counted over: it ends with the second-last whole month before unemployment.
pub fn dagloon_period(first_day_without_work: NaiveDate) -> Option<Period> {
    let end = first_day_without_work.with_day(1)?.checked_sub_months(Months::new(1))?;
    Some((end.checked_sub_months(Months::new(12))?, end.pred_opt()?))
}
