//! Every day around the edges of months, leap years and laws. Leaves out money that does not depend on a day.

use crate::people::{claiming, day, days, employed, plain};
use chrono::{Datelike, Months};
use content::law::nl::LAW;
use domain::rights::nl::{self, DutchFacts};
use domain::rights::{Door, Ruling};
use domain::values::{Answer, Euro};

/// First days of service at the ends of months, leap days and the turns of years.
fn first_days() -> Vec<chrono::NaiveDate> {
    let mut first = vec![day(2004, 2, 29), day(2012, 2, 29), day(2014, 1, 1), day(2016, 1, 1)];
    for (month, last) in [(1, 31), (2, 28), (3, 31), (4, 30), (12, 31)] {
        first.extend((last - 3..=last).map(|at| day(2019, month, at)));
        first.push(day(2019, month, 1));
    }
    first.extend([day(2019, 12, 31), day(2020, 1, 1), day(2020, 2, 28), day(2020, 2, 29), day(2020, 3, 1)]);
    first
}

#[test]
fn each_day_of_service_adds_a_little_and_each_month_the_same() {
    // A month of service is worth exactly 100 euros.
    for began in first_days() {
        let mut before = None;
        for last in days(day(2020, 1, 1).max(began), day(2026, 12, 31)) {
            let ruling = nl::transitievergoeding(&employed(3600, began, last), &LAW);
            let cents = ruling.known().expect("a day that is covered").amount.cents();
            let added = before.map(|before| cents - before);
            assert!(added.is_none_or(|added| (0..=360).contains(&added)), "{began} to {last}: {added:?}");
            before = Some(cents);
        }
    }
}

#[test]
fn whole_months_are_exact_on_the_same_day_of_the_month() {
    for began in first_days() {
        for months in 0u32..150 {
            let end = began.checked_add_months(Months::new(months)).expect("a day");
            let last = end.pred_opt().expect("a day");
            if last < day(2020, 1, 1) || day(2026, 12, 31) < last {
                continue;
            }
            let ruling = nl::transitievergoeding(&employed(3600, began, last), &LAW);
            let amount = ruling.known().expect("a day that is covered").amount;
            assert_eq!(amount, Euro::whole(100 * i64::from(months)), "{began} to {last}");
        }
    }
}

#[test]
fn days_that_no_law_of_ours_covers_are_said_so() {
    let ended = |last| nl::transitievergoeding(&employed(3600, day(2010, 1, 1), last), &LAW);
    assert_eq!(ended(day(2019, 12, 31)), Ruling::NotApplicable(Door::DateNotCovered));
    assert!(ended(day(2020, 1, 1)).known().is_some());
    // Not capped at a year of wage, the amount of 2027 is not needed; beyond that it is.
    assert!(ended(day(2027, 3, 31)).known().is_some_and(|paid| !paid.is_capped));
    let long = |last| nl::transitievergoeding(&employed(3600, day(1988, 1, 1), last), &LAW);
    assert!(long(day(2026, 12, 31)).known().is_some());
    assert_eq!(long(day(2027, 1, 1)), Ruling::NotApplicable(Door::DateNotCovered));
    let benefit = |last| nl::ww(&claiming(3600, last, 0, 5), &LAW);
    assert_eq!(benefit(day(2026, 6, 29)), Ruling::NotApplicable(Door::DateNotCovered));
    assert!(benefit(day(2026, 6, 30)).known().is_some());
    assert!(benefit(day(2027, 12, 30)).known().is_some());
    assert_eq!(benefit(day(2027, 12, 31)), Ruling::NotApplicable(Door::DateNotCovered));
    let length = |last| nl::ww_duration(&claiming(3600, last, 0, 5), &LAW);
    assert_eq!(length(day(2013, 12, 31)), Ruling::NotApplicable(Door::DateNotCovered));
    assert_eq!(length(day(2015, 12, 31)), Ruling::NotApplicable(Door::DateNotCovered));
    assert!(length(day(2019, 3, 31)).known().is_some());
}

#[test]
fn the_cap_is_that_of_the_year_of_the_end() {
    for (last, wanted) in [
        (day(2020, 1, 1), 83_000),
        (day(2020, 12, 31), 83_000),
        (day(2021, 1, 1), 84_000),
        (day(2025, 12, 31), 98_000),
        (day(2026, 1, 1), 102_000),
        (day(2026, 12, 31), 102_000),
    ] {
        let facts = DutchFacts { born: Answer::Unknown, ..employed(6000, day(1960, 1, 1), last) };
        let ruling = nl::transitievergoeding(&facts, &LAW);
        let paid = *ruling.known().expect("covered");
        assert_eq!((paid.amount, paid.is_capped), (Euro::whole(wanted), true), "{last}");
    }
}

#[test]
fn notice_ends_with_a_month_whole_months_later_whatever_the_day() {
    for noticed in days(day(2015, 7, 1), day(2028, 3, 1)) {
        for (years, months) in [(0, 1), (5, 2), (10, 3), (15, 4)] {
            let began = noticed.checked_sub_months(Months::new(12 * years)).expect("a day");
            let facts = DutchFacts { noticed: Some(noticed), began: Some(began), ..plain() };
            let found = *nl::notice(&facts, &LAW).known().expect("notice");
            assert_eq!(found.months, months);
            let last = found.last_day;
            assert_eq!(last.succ_opt().expect("a day").day(), 1, "{noticed}: {last}");
            let apart = (last.year() - noticed.year()) * 12 + last.month() as i32 - noticed.month() as i32;
            assert_eq!(i64::from(apart), months, "{noticed}: {last}");
            let waited = DutchFacts { procedure_days: Some(400), ..facts };
            let shorter = *nl::notice(&waited, &LAW).known().expect("notice");
            assert_eq!(Some(shorter.last_day), nl::own_notice_ends(noticed, &LAW), "a month is left");
        }
    }
}

#[test]
fn a_day_less_than_a_step_of_service_is_a_step_less_notice() {
    for (years, months) in [(5u32, 2), (10, 3), (15, 4)] {
        for noticed in days(day(2024, 1, 1), day(2025, 12, 31)) {
            let began = noticed.checked_sub_months(Months::new(12 * years)).expect("a day");
            let with = |began| DutchFacts { noticed: Some(noticed), began: Some(began), ..plain() };
            let later = began.succ_opt().expect("a day");
            let full = nl::notice(&with(began), &LAW).known().expect("notice").months;
            let less = nl::notice(&with(later), &LAW).known().expect("notice").months;
            // From the 29th of February to a 28th is a whole year as well.
            let leaps = later.day() == 29 && later.month() == 2;
            assert_eq!(
                (full, less),
                (months, if leaps { months } else { months - 1 }),
                "{began} to {noticed}"
            );
        }
    }
}

#[test]
fn benefit_never_starts_before_notice_would_have_ended() {
    let signed = DutchFacts { ending: Some(domain::dossier::Ending::Agreement), ..plain() };
    for noticed in days(day(2026, 1, 1), day(2026, 12, 31)) {
        for ahead in [0, 1, 30, 31, 61, 62, 200] {
            let last = noticed + chrono::Days::new(ahead);
            let facts = DutchFacts {
                noticed: Some(noticed),
                began: Some(day(2019, 1, 1)),
                last_day: Some(last),
                ..signed
            };
            let start = *nl::ww_start(&facts, &LAW).known().expect("a start");
            let until = start.notice_until.expect("notice");
            assert!(until < start.day && last < start.day);
            assert!(start.gap == 0 || start.day == until.succ_opt().expect("a day"));
        }
    }
}
