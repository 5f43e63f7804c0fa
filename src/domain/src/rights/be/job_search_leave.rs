//! Sollicitatieverlof: leave to apply for work while the notice is worked. Leaves out which days of the week.

use super::steps::{evaluated, held, law as of_law, made, number, told, weeks, weeks_after};
use super::{BelgianFacts, BelgianLaw, Regime, notice_period, regime};
use crate::dossier::Contract;
use crate::explanation::{BelgianTerm, Evaluated, Quantity};
use crate::rights::Ruling;
use crate::rights::stop::Reached;
use chrono::NaiveDate;

/// Half days a week, for full time; less in the same measure for part time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JobSearchLeave {
    /// Before the last weeks.
    pub early: i64,
    /// In the last weeks.
    pub last: i64,
    /// The first day of the last weeks; the start of the notice when that is later.
    pub last_from: NaiveDate,
    /// Hundredths of full time, when known.
    pub share: Option<u8>,
}

/// The leave during notice that is worked.
pub fn job_search_leave(facts: &BelgianFacts, law: &BelgianLaw) -> Ruling<JobSearchLeave> {
    reached(facts, law).into()
}

fn reached(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<JobSearchLeave>> {
    let period = notice_period::reached(facts, law)?;
    let days = period.value;
    let figures = &law.leave;
    let (last_weeks, last) =
        (held(&figures.last_weeks, days.starts)?, held(&figures.last_half_days, days.starts)?);
    let is_guided = regime::reached(facts, law).is_ok_and(|found| found.value == Regime::General);
    let early = if is_guided { &figures.early_half_days_guided } else { &figures.early_half_days };
    let early = held(early, days.starts)?;
    let after_end = super::steps::after(days.ends, 0, 1)?;
    let last_from = weeks_after(after_end, last_weeks.value.saturating_neg())?.max(days.starts);
    let value =
        JobSearchLeave { early: early.value, last: last.value, last_from, share: facts.full_time_share };
    let mut parts = vec![
        of_law(BelgianTerm::LeaveLast, weeks(last_weeks.value), &last_weeks),
        of_law(BelgianTerm::LeaveHalfDays, number(last.value), &last),
        of_law(BelgianTerm::LeaveHalfDays, number(early.value), &early),
        period.step,
    ];
    let share = |hundredths: u8| f64::from(hundredths) / f64::from(Contract::FULL_TIME);
    parts.extend(
        facts.full_time_share.map(|own| told(BelgianTerm::FullTimeShare, Quantity::Share(share(own)))),
    );
    Ok(evaluated(value, made(BelgianTerm::LeaveHalfDays, number(early.value), parts)))
}
