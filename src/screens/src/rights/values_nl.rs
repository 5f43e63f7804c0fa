//! The values of Dutch rights in words. Leaves out how they were reached.

use super::row::{Told, is_early};
use super::{Case, Right, last_day};
use crate::against_rule::days;
use crate::charts::ChartTable;
use crate::own_dates;
use crate::wording::{amounts, dates, spans};
use chrono::NaiveDate;
use content::Voice;
use content::texts::{deadlines as later, rights as t};
use domain::explanation::Quantity;
use domain::rights::nl::{self, Standing, Ww};

/// Days before the end of the benefit from which is told whom to ask what comes then.
const NEAR: i64 = 92;

/// The value of a Dutch right in words. None when it has none, or is of the other country.
pub(super) fn told(right: Right, case: &Case, today: NaiveDate, voice: Voice) -> Option<Told> {
    let (facts, law) = (&case.dutch, &case.dutch_law);
    let day = |day| dates::day(day, voice);
    let by = |date| Told::plain(last_day::by(date, today, voice));
    Some(match right {
        Right::WithdrawBy => {
            let date = *nl::withdraw_by(facts, law).known()?;
            let told = match date < today {
                true => by(date),
                false => Told::plain(t::UNTIL.fill(voice, [day(date)])),
            };
            told.note(facts.right_mentioned.is_none(), t::NOTE_RIGHT.get(voice))
        }
        Right::DutchNotice => {
            let notice = *nl::notice(facts, law).known()?;
            let length = spans::count_of_months(notice.months, voice);
            let told = Told::plain(t::LAST_DAY.fill(voice, [length, day(notice.last_day)]));
            let off = t::NOTE_PROCEDURE.fill(voice, [notice.days_off.to_string()]);
            told.note(0 < notice.days_off, &off).early(
                facts.last_day,
                notice.last_day,
                &t::NOTE_SHORT_NL,
                voice,
            )
        }
        Right::Transitievergoeding => {
            let found = *nl::transitievergoeding(facts, law).known()?;
            let extras = [facts.fixed_extras, facts.variable_extras];
            let is_open = extras.iter().any(|extra| extra.known().is_none());
            let is_kept = found.amount == found.before_deduction
                && facts.deducted.known().is_some_and(|costs| 0 < costs.cents());
            Told::plain(t::GROSS.fill(voice, [amounts::euro(found.amount, voice)]))
                .note(found.standing == Standing::FloorOfTalks, t::NOTE_FLOOR.get(voice))
                .note(is_open, t::NOTE_EXTRAS.get(voice))
                .note(found.is_capped, t::NOTE_CAPPED.get(voice))
                .note(is_kept, t::NOTE_DEDUCTION.get(voice))
        }
        Right::ClaimBy => by(*nl::claim_by(facts, law).known()?),
        Right::PayBy => by(*nl::pay_by(facts, law).known()?),
        Right::WwStart => {
            let start = *nl::ww_start(facts, law).known()?;
            let gap = t::NOTE_GAP.fill(voice, [days(start.gap, voice)]);
            let ends = nl::notice(facts, law).known().map(|notice| notice.last_day);
            Told::plain(t::FROM.fill(voice, [day(start.day)]))
                .note(0 < start.gap && today <= start.day, &gap)
                .note(is_early(facts.last_day, ends), t::NOTE_LATER_NL.get(voice))
        }
        Right::WwApplication => {
            let found = *nl::ww_application(facts, law).known()?;
            let told = match found.by < today {
                true => by(found.by),
                false => Told::plain(t::BETWEEN.fill(voice, [day(found.opens), day(found.by)])),
            };
            told.note(starts_later(case) && today <= found.by, later::WW_AANVRAGEN_LATER_DO.get(voice))
        }
        Right::WwDuration => {
            let found = *nl::ww_duration(facts, law).known()?;
            let length = crate::forecast::told(Quantity::Months(found.half_months as f64 * 0.5), voice);
            Told::plain(t::LAST_DAY.fill(voice, [length, day(found.end)]))
                .note(found.end.signed_duration_since(today).num_days() <= NEAR, t::NOTE_ENDS.get(voice))
                .note(found.has_half_month, t::NOTE_HALF.get(voice))
                .note(found.has_plans, t::NOTE_PLANS.get(voice))
        }
        Right::Ww => ww(nl::ww(facts, law).known()?, voice),
        _ => return None,
    })
}

/// Whether the WW starts later than the day after the last one, so that the day to apply is not sure.
pub(super) fn starts_later(case: &Case) -> bool {
    own_dates::starts_later(&case.dutch, &case.dutch_law)
}

/// The benefit: two amounts, and every month.
fn ww(ww: &Ww, voice: Voice) -> Told {
    let euro = |amount| amounts::euro(amount, voice);
    let months = spans::count_of_months(ww.first_months, voice);
    let value = t::WW_AMOUNTS.fill(voice, [euro(ww.first), months, euro(ww.later)]);
    let mut rows = Vec::new();
    for (month, amount) in ww.by_month() {
        rows.push(vec![dates::month_of_year(month.first_day(), voice), euro(amount)]);
    }
    let columns = ChartTable::columns(&[&t::MONTH, &t::AMOUNT], voice);
    let table = ChartTable { caption: t::BY_MONTH.owned(voice), columns, rows };
    Told { table: Some(table), ..Told::plain(value).note(true, t::WW_HOLIDAY.get(voice)) }
}
