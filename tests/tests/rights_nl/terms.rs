//! Terms on every day around the ends of months, leap days and the turns of years in which law changed. Leaves out money.

use crate::people::{claiming, day, days, plain};
use chrono::{Datelike, Days, Months, NaiveDate};
use content::law::nl::LAW;
use domain::dossier::Ending;
use domain::rights::nl::{self, DutchFacts};
use domain::rights::{Door, Ruling};

/// Every day of the years around a change, and of two years with a leap day.
fn all() -> impl Iterator<Item = NaiveDate> {
    let spans = [(2013, 2014), (2015, 2016), (2019, 2020), (2025, 2028)];
    spans.into_iter().flat_map(|(from, until)| days(day(from, 7, 1), day(until, 6, 30)))
}

/// Whether it is so many months on: the same day of the month, or the last one of a shorter month.
fn is_months_on(from: NaiveDate, to: NaiveDate, months: i32) -> bool {
    let apart = (to.year() - from.year()) * 12 + to.month() as i32 - from.month() as i32;
    let is_last = to.succ_opt().is_some_and(|next| next.day() == 1);
    apart == months && (to.day() == from.day() || (is_last && to.day() < from.day()))
}

#[test]
fn claim_and_payment_follow_the_last_day() {
    for last in all() {
        let facts = DutchFacts { last_day: Some(last), ..plain() };
        for (ruling, months) in [(nl::claim_by(&facts, &LAW), 3), (nl::pay_by(&facts, &LAW), 1)] {
            match ruling.known() {
                Some(by) => assert!(is_months_on(last, *by, months), "{last}: {by}"),
                None => {
                    assert_eq!(ruling, Ruling::NotApplicable(Door::DateNotCovered), "{last}");
                    assert!(last < day(2020, 1, 1), "{last}");
                }
            }
        }
    }
}

#[test]
fn the_days_to_withdraw_are_calendar_days() {
    let signed = DutchFacts { ending: Some(Ending::Agreement), ..plain() };
    for noticed in all() {
        for (mentioned, count) in [(None, 14), (Some(true), 14), (Some(false), 21)] {
            let facts = DutchFacts { noticed: Some(noticed), right_mentioned: mentioned, ..signed };
            let found = nl::withdraw_by(&facts, &LAW);
            match found.known() {
                Some(by) => assert_eq!(*by, noticed + Days::new(count), "{noticed}"),
                // The days to withdraw came with the law of July 2015.
                None => assert!(noticed < day(2015, 7, 2), "{noticed}"),
            }
        }
    }
}

#[test]
fn benefit_is_applied_for_within_a_week_of_the_first_day_without_work() {
    for last in all() {
        let ruling = nl::ww_application(&claiming(3000, last, 0, 5), &LAW);
        let Some(found) = ruling.known() else {
            assert_eq!(ruling, Ruling::NotApplicable(Door::DateNotCovered), "{last}");
            continue;
        };
        assert_eq!(found.by, last + Days::new(7), "{last}");
        assert!(found.opens <= last + Days::new(1) && last < found.opens + Days::new(15), "{last}");
    }
}

#[test]
fn benefit_lasts_whole_and_half_months_from_its_first_day() {
    for last in days(day(2019, 12, 1), day(2020, 3, 31)).chain(days(day(2025, 12, 1), day(2026, 9, 30))) {
        let ruling = nl::ww_duration(&claiming(3000, last, 2, 9), &LAW);
        let Some(found) = ruling.known() else { continue };
        let whole = u32::try_from(found.half_months / 2).expect("months");
        let least = found.start.checked_add_months(Months::new(whole)).expect("a day");
        assert!(least <= found.end + Days::new(1), "{last}: {} until {}", found.start, found.end);
        assert!(found.end < least + Days::new(31), "{last}: {} until {}", found.start, found.end);
        assert_eq!(found.start, last + Days::new(1), "{last}");
    }
}
