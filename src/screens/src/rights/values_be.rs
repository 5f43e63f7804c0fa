//! The values of Belgian rights in words. Leaves out guidance, and how they were reached.

use super::row::{Told, is_early};
use super::{Case, Right, last_day, values_guidance};
use crate::wording::{amounts, dates, spans};
use chrono::NaiveDate;
use content::Voice;
use content::texts::{rights as t, rights_units as u};
use domain::rights::be::{self, BenefitLength};

/// The value of a Belgian right in words. None when it has none, or is of the other country.
pub(super) fn told(right: Right, case: &Case, today: NaiveDate, voice: Voice) -> Option<Told> {
    let (facts, law) = (&case.belgian, &case.belgian_law);
    let day = |day| dates::day(day, voice);
    Some(match right {
        Right::BelgianNotice => {
            let notice = *be::notice(facts, law).known()?;
            Told::plain(length(notice.months, notice.weeks, voice))
                .note(notice.is_stated, t::NOTE_STATED.get(voice))
        }
        Right::NoticePeriod => {
            let period = *be::notice_period(facts, law).known()?;
            Told::plain(t::BETWEEN.fill(voice, [day(period.starts), day(period.ends)])).early(
                facts.last_day,
                period.ends,
                &t::NOTE_SHORT_BE,
                voice,
            )
        }
        Right::PaidNotice => {
            let paid = *be::paid_notice(facts, law).known()?;
            let weeks = length(paid.months, paid.paid, voice);
            let taken = spans::count_of_weeks(paid.deducted, voice);
            Told::plain(t::WEEKS_PAY.fill(voice, [weeks]))
                .note(0 < paid.deducted, &t::NOTE_FOUR_WEEKS.fill(voice, [taken]))
        }
        Right::JobSearchLeave => {
            let leave = *be::job_search_leave(facts, law).known()?;
            let starts = be::notice_period(facts, law).known()?.starts;
            let (early, last) = (half_days(leave.early, voice), half_days(leave.last, voice));
            // The last weeks are all there are when notice is short.
            let is_one = leave.early == leave.last || leave.last_from <= starts;
            Told::plain(if is_one {
                t::LEAVE_WHOLE.fill(voice, [last])
            } else {
                t::LEAVE.fill(voice, [early, day(leave.last_from), last])
            })
            .note(leave.share.is_none_or(|share| share < 100), t::NOTE_SHARE.get(voice))
        }
        Right::BackToWorkFund => {
            let fund = *be::back_to_work_fund(facts, law).known()?;
            let (most, months) =
                (amounts::euro(fund.voucher, voice), spans::count_of_months(fund.months, voice));
            Told::plain(t::AT_MOST.fill(voice, [most, months]))
        }
        Right::Registration => {
            Told::plain(last_day::by(be::registration(facts, law).known()?.by, today, voice))
        }
        Right::BelgianBenefit => {
            let benefit = *be::benefit(facts, law).known()?;
            let length = match benefit.length {
                BenefitLength::Months(months) => spans::count_of_months(months, voice),
                BenefitLength::NoEnd => u::NO_END.owned(voice),
            };
            let days = match (benefit.from, benefit.until) {
                (Some(from), Some(until)) => Some(t::BETWEEN.fill(voice, [day(from), day(until)])),
                (Some(from), None) => Some(t::FROM.fill(voice, [day(from)])),
                _ => None,
            };
            let ends = be::notice_period(facts, law).known().map(|period| period.ends);
            Told { lines: days.into_iter().collect(), ..Told::plain(length) }
                .note(benefit.is_at_risk, t::NOTE_AT_RISK.get(voice))
                .note(is_early(facts.last_day, ends), t::NOTE_LATER_BE.get(voice))
        }
        _ => return values_guidance::told(right, case, today, voice),
    })
}

/// Half days a week.
fn half_days(count: i64, voice: Voice) -> String {
    if count == 1 { t::HALF_DAY.owned(voice) } else { t::HALF_DAYS.fill(voice, [count.to_string()]) }
}

/// Months of before 2014 and weeks.
fn length(months: i64, weeks: i64, voice: Voice) -> String {
    let weeks = spans::count_of_weeks(weeks, voice);
    if months == 0 {
        return weeks;
    }
    t::AND.fill(voice, [spans::count_of_months(months, voice), weeks])
}
