//! How much notice the employer must give. Leaves out the days on which it runs, and notice given by the employee.
//!
//! Contracts from 2014 follow one table. Service before that has a part of its own, which for workers only the sector
//! knows: then the weeks that the employer states are taken, or asked for.

use super::frozen_part::{self, frozen_months};
use super::seniority::complete_months;
use super::steps::{evaluated, held, law as of_law, made, months, told, weeks};
use super::{BelgianFacts, BelgianLaw, gate, notice_period};
use crate::dossier::Fact;
use crate::explanation::{BelgianTerm, Evaluated, Quantity, Step};
use crate::rights::stop::{Reached, Stop, answered, ask};
use crate::rights::{Door, Held, LegalFigure, RightsQuestion, Ruling};
use crate::values::Answer;
use chrono::NaiveDate;

/// Notice that the employer owes, worked or paid out. Months and weeks add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Calendar months, for service before 2014.
    pub months: i64,
    /// Weeks.
    pub weeks: i64,
    /// Whether these are the employer's weeks, because the rules cannot be counted.
    pub is_stated: bool,
}

/// The notice that the employer must give.
pub fn notice(facts: &BelgianFacts, law: &BelgianLaw) -> Ruling<Notice> {
    reached(facts, law).into()
}

pub(super) fn reached(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<Notice>> {
    gate::dismissal(facts, law)?;
    ask(&[gate::asked(facts), service_asked(facts)].concat())?;
    let new = new_part(facts, law)?;
    let Some(old) = frozen_part::began_before(facts, law) else {
        let value = Notice { months: 0, weeks: new.value, is_stated: false };
        return Ok(evaluated(value, made(BelgianTerm::Notice, weeks(new.value), vec![new.step])));
    };
    match (frozen_months(facts, law, old)?, facts.notice_weeks) {
        (Some(frozen), _) => {
            let value = Notice { months: frozen.value, weeks: new.value, is_stated: false };
            let parts = vec![frozen.step, new.step];
            Ok(evaluated(value, made(BelgianTerm::Notice, weeks(new.value), parts)))
        }
        (None, Answer::Known(stated)) => {
            let stated = i64::from(stated);
            let value = Notice { months: 0, weeks: stated, is_stated: true };
            Ok(evaluated(value, told(BelgianTerm::NoticeStated, weeks(stated))))
        }
        (None, Answer::Open) => Err(Stop::Missing(vec![RightsQuestion::Of(Fact::NoticeWeeks)])),
        (None, Answer::Unknown) => Err(Stop::Door(Door::OldSectorRules)),
    }
}

/// The questions about service, in order.
pub(super) fn service_asked(facts: &BelgianFacts) -> [(bool, RightsQuestion); 2] {
    [
        (facts.began.is_some(), RightsQuestion::Of(Fact::Began)),
        (facts.noticed.is_some(), RightsQuestion::Of(Fact::Noticed)),
    ]
}

/// Weeks for service since there is one table for all. When it matters whether the notice is worked and that is not
/// known, it is asked: worked, service counts until the notice starts; paid out, until the day of dismissal.
pub(super) fn new_part(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<i64>> {
    let began = answered(facts.began, RightsQuestion::Of(Fact::Began))?;
    let noticed = answered(facts.noticed, RightsQuestion::Of(Fact::Noticed))?;
    if noticed < began {
        return Err(Stop::Door(Door::NotKnown));
    }
    let at = |moment: NaiveDate| by_table(law, began, noticed, moment);
    match facts.notice_worked {
        Some(false) => at(noticed),
        Some(true) => at(notice_period::start(law, noticed)?.value),
        None => {
            let (paid, worked) = (at(noticed)?, at(notice_period::start(law, noticed)?.value)?);
            let is_same = paid.value == worked.value;
            if is_same { Ok(paid) } else { Err(Stop::Missing(vec![RightsQuestion::Of(Fact::NoticeWorked)])) }
        }
    }
}

fn by_table(
    law: &BelgianLaw,
    began: NaiveDate,
    noticed: NaiveDate,
    moment: NaiveDate,
) -> Reached<Evaluated<i64>> {
    let table = held(&law.notice.table, noticed)?;
    let counted_from = frozen_part::one_rule_from(law).map_or(began, |first| began.max(first));
    let service = complete_months(counted_from, moment);
    let end = told(BelgianTerm::Noticed, Quantity::Date(noticed));
    let is_start = moment != noticed;
    let end = if is_start { made(BelgianTerm::NoticeStart, Quantity::Date(moment), vec![end]) } else { end };
    let parts = vec![told(BelgianTerm::Began, Quantity::Date(began)), end];
    let seniority = made(BelgianTerm::Seniority, months(service), parts);
    let row = |weeks: i64, step: Step| evaluated(weeks, step.made_of([seniority]));
    let found = match (table.value.at(service), newer(&law.notice.newer_first_months, began)) {
        (Some(found), _) => row(found, of_law(BelgianTerm::NoticeTable, weeks(found), &table)),
        (None, Some(newer)) => row(newer.value, of_law(BelgianTerm::NoticeTable, weeks(newer.value), &newer)),
        (None, None) => {
            let first = held(&law.notice.first_months, noticed)?;
            let found = first.value.at(service).ok_or(Stop::Door(Door::DateNotCovered))?;
            row(found, of_law(BelgianTerm::NoticeTable, weeks(found), &first))
        }
    };
    Ok(match newer(&law.notice.newer_most, began) {
        Some(most) if most.value < found.value => {
            let cap = of_law(BelgianTerm::NoticeCap, weeks(most.value), &most);
            evaluated(most.value, cap.made_of([found.step]))
        }
        _ => found,
    })
}

/// A figure for newer contracts; none for an older one, also when the person put a value of their own in its place.
fn newer(figure: &LegalFigure<i64>, began: NaiveDate) -> Option<Held<i64>> {
    let is_newer = figure.values.first().is_some_and(|first| first.from <= began);
    figure.on(began).filter(|_| is_newer)
}
