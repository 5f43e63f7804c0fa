//! The days on which notice runs. Leaves out what makes it longer, such as illness or holidays, and public holidays:
//! one within the days of the letter can shift the start by a week.

use super::notice::{self, Notice};
use super::steps::{after, days, evaluated, held, law as of_law, made, told, weeks_after};
use super::{BelgianFacts, BelgianLaw};
use crate::dossier::Fact;
use crate::explanation::{BelgianTerm, Evaluated, Quantity};
use crate::rights::stop::{Reached, Stop, answered};
use crate::rights::{Door, RightsQuestion, Ruling};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Notice on the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoticePeriod {
    /// The day on which the letter takes effect.
    pub takes_effect: NaiveDate,
    /// The Monday after that week.
    pub starts: NaiveDate,
    /// The last day.
    pub ends: NaiveDate,
}

/// The days of notice that is worked.
pub fn notice_period(facts: &BelgianFacts, law: &BelgianLaw) -> Ruling<NoticePeriod> {
    reached(facts, law).into()
}

pub(super) fn reached(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<NoticePeriod>> {
    let Evaluated { value: Notice { months, weeks, .. }, step } = notice::reached(facts, law)?;
    if !answered(facts.notice_worked, RightsQuestion::Of(Fact::NoticeWorked))? {
        return Err(Stop::Door(Door::PaidOut));
    }
    let noticed = answered(facts.noticed, RightsQuestion::Of(Fact::Noticed))?;
    let takes_effect = takes_effect(law, noticed)?;
    let starts = start(law, noticed)?;
    let ends = after(weeks_after(after(starts.value, months, 0)?, weeks)?, 0, -1)?;
    let value = NoticePeriod { takes_effect: takes_effect.value, starts: starts.value, ends };
    let steps = vec![starts.step, step];
    Ok(evaluated(value, made(BelgianTerm::NoticeEnd, Quantity::Date(ends), steps)))
}

/// The Monday after the week in which a letter sent on this day takes effect.
pub(super) fn start(law: &BelgianLaw, sent: NaiveDate) -> Reached<Evaluated<NaiveDate>> {
    let takes_effect = takes_effect(law, sent)?;
    let into_week = i64::from(takes_effect.value.weekday().num_days_from_monday());
    let monday = after(takes_effect.value, 0, 7 - into_week)?;
    let step = made(BelgianTerm::NoticeStart, Quantity::Date(monday), vec![takes_effect.step]);
    Ok(evaluated(monday, step))
}

/// The working day, Saturdays among them, on which a letter sent on this day takes effect.
fn takes_effect(law: &BelgianLaw, sent: NaiveDate) -> Reached<Evaluated<NaiveDate>> {
    let figure = held(&law.notice.letter_days, sent)?;
    let mut day = sent;
    for _ in 0..figure.value {
        day = next_working_day(day).ok_or(Stop::Door(Door::DateNotCovered))?;
    }
    let parts = vec![
        told(BelgianTerm::Noticed, Quantity::Date(sent)),
        of_law(BelgianTerm::LetterDays, days(figure.value), &figure),
    ];
    Ok(evaluated(day, made(BelgianTerm::TakesEffect, Quantity::Date(day), parts)))
}

fn next_working_day(day: NaiveDate) -> Option<NaiveDate> {
    let next = day.checked_add_days(Days::new(1))?;
    if next.weekday() == Weekday::Sun { next.checked_add_days(Days::new(1)) } else { Some(next) }
}
