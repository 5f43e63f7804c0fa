//! Notice by the employer: how long it is, and on which day it ends. Leaves out other terms in the contract or a
//! collective agreement, which the person asks after.

use super::law::DutchLaw;
use super::service::Service;
use super::steps::{after, days, held, law as by_law, made, months, number, told};
use super::{DutchFacts, gate};
use crate::dossier::{Ending, Fact};
use crate::explanation::{DutchTerm, Evaluated, Quantity, Step};
use crate::rights::stop::{Reached, Stop, answered, ask};
use crate::rights::{Door, RightsQuestion, Ruling};
use chrono::{Datelike, NaiveDate};

/// Notice of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DutchNotice {
    /// Months by the years of service.
    pub months: i64,
    /// The earliest last day of the contract.
    pub last_day: NaiveDate,
    /// Days that the procedure at UWV took off it.
    pub days_off: i64,
}

/// Notice by the employer, from the day on which it is given.
pub fn notice(facts: &DutchFacts, law: &DutchLaw) -> Ruling<DutchNotice> {
    rule(facts, law).into()
}

/// The last day of someone who gives notice on this day. None on days that are not covered.
pub fn own_notice_ends(day: NaiveDate, law: &DutchLaw) -> Option<NaiveDate> {
    month_end(day, law.notice.own.on(day)?.value).ok()
}

fn rule(facts: &DutchFacts, law: &DutchLaw) -> Reached<Evaluated<DutchNotice>> {
    gate::dismissal(facts)?;
    match facts.ending {
        Some(Ending::Agreement) => return Err(Stop::Door(Door::Agreed)),
        Some(Ending::Trial) => return Err(Stop::Door(Door::TooShort)),
        // A term that ends needs no notice, and a court sets the day itself.
        Some(Ending::TermEnds | Ending::Court) => return Err(Stop::Door(Door::NoStatutoryRight)),
        _ => {}
    }
    ask(&gate::asked_of_dismissal(facts))?;
    ask(&asked(facts))?;
    let (found, mut step) = full(facts, law)?;
    let Some(taken) = facts.procedure_days.map(i64::from).filter(|taken| 0 < *taken) else {
        return Ok(Evaluated { value: found, step });
    };
    let noticed = answered(facts.noticed, RightsQuestion::Of(Fact::Noticed))?;
    let least = held(&law.notice.least, noticed)?;
    let earliest = month_end(noticed, least.value)?;
    let shorter = month_end(after(found.last_day, 0, -taken)?, 0)?;
    let last_day = shorter.max(earliest);
    step.value = Quantity::Date(last_day);
    let step = step.made_of([
        told(DutchTerm::ProcedureDays, days(taken)),
        by_law(DutchTerm::NoticeLeast, months(least.value), &least),
    ]);
    let days_off = found.last_day.signed_duration_since(last_day).num_days();
    Ok(Evaluated { value: DutchNotice { last_day, days_off, ..found }, step })
}

/// What the length of notice depends on.
pub(super) fn asked(facts: &DutchFacts) -> [gate::Asked; 2] {
    [
        (facts.noticed.is_some(), RightsQuestion::Of(Fact::Noticed)),
        (facts.began.is_some(), RightsQuestion::Of(Fact::Began)),
    ]
}

/// Notice from the day it is given, or from signing, to the end of the month, with nothing taken off.
pub(super) fn full(facts: &DutchFacts, law: &DutchLaw) -> Reached<(DutchNotice, Step)> {
    let noticed = answered(facts.noticed, RightsQuestion::Of(Fact::Noticed))?;
    let began = answered(facts.began, RightsQuestion::Of(Fact::Began))?;
    let contradicts =
        || Stop::Missing(vec![RightsQuestion::Of(Fact::Noticed), RightsQuestion::Of(Fact::Began)]);
    let years = Service::between(began, noticed).ok_or_else(contradicts)?.years;
    let table = held(&law.notice.months, noticed)?;
    let length = table.value.at(years).ok_or(Stop::Door(Door::DateNotCovered))?;
    let to_end = held(&law.notice.month_end, noticed)?;
    let last_day = month_end(noticed, length)?;
    let service =
        made(DutchTerm::YearsAtNotice, number(years), vec![told(DutchTerm::Began, Quantity::Date(began))]);
    let step = made(
        DutchTerm::NoticeEnds,
        Quantity::Date(last_day),
        vec![
            told(DutchTerm::Noticed, Quantity::Date(noticed)),
            by_law(DutchTerm::NoticeMonths, months(length), &table).made_of([service]),
            by_law(DutchTerm::MonthEnd, Quantity::Truth(true), &to_end),
        ],
    );
    Ok((DutchNotice { months: length, last_day, days_off: 0 }, step))
}

/// The last day of the month that lies so many months after that of a day.
fn month_end(day: NaiveDate, months: i64) -> Reached<NaiveDate> {
    let first = day.with_day(1).ok_or(Stop::Door(Door::DateNotCovered))?;
    after(first, months + 1, -1)
}
