//! Every day around month ends, leap days and the days on which law changed.

use crate::people::{day, months_before, plus, someone};
use chrono::{Datelike, NaiveDate};
use content::law::be::LAW;
use domain::rights::be::{self, BelgianFacts, Regime};
use domain::rights::{Door, RightsQuestion, Ruling};
use domain::values::Answer;

/// Every day within two months of these.
fn around(days: &[NaiveDate]) -> impl Iterator<Item = NaiveDate> + '_ {
    days.iter().flat_map(|day| (-62..=62).map(|offset| plus(*day, offset)))
}

fn changes() -> [NaiveDate; 10] {
    [
        day(2014, 1, 1),
        day(2016, 1, 1),
        day(2018, 2, 15),
        day(2018, 5, 1),
        day(2020, 1, 1),
        day(2024, 2, 29),
        day(2024, 4, 1),
        day(2026, 1, 1),
        day(2026, 3, 1),
        day(2028, 2, 29),
    ]
}

#[test]
fn months_of_service_are_complete_on_the_same_day_or_the_last_of_the_month() {
    let months = |began, noticed| {
        let facts = BelgianFacts { began: Some(began), ..someone(noticed) };
        be::notice(&facts, &LAW).known().map(|notice| notice.weeks)
    };
    for noticed in around(&[day(2020, 1, 1), day(2024, 2, 29), day(2026, 3, 1), day(2020, 2, 29)]) {
        // Six months before, on the same day of the month or later, is six weeks; a day less is five.
        let began = months_before(noticed, 6);
        assert_eq!(months(began, noticed), Some(6), "{began} to {noticed}");
        // On the last day of a month, later first days may have no day of their own in it.
        let is_cut = plus(noticed, 1).day() == 1;
        let next = months(plus(began, 1), noticed);
        assert!(next == Some(5) || (is_cut && next == Some(6)), "{began} and a day to {noticed}");
    }
    assert_eq!(months(day(2023, 8, 31), day(2024, 2, 29)), Some(6));
    assert_eq!(months(day(2023, 8, 31), day(2024, 2, 28)), Some(5));
    assert_eq!(months(day(2024, 2, 29), day(2025, 2, 28)), Some(8));
    assert_eq!(months(day(2024, 2, 29), day(2025, 2, 27)), Some(7));
}

#[test]
fn the_first_months_follow_the_rule_of_the_day() {
    for noticed in around(&[day(2018, 5, 1)]) {
        let facts = BelgianFacts { began: Some(months_before(noticed, 2)), ..someone(noticed) };
        let weeks = if noticed < day(2018, 5, 1) { 2 } else { 1 };
        assert_eq!(be::notice(&facts, &LAW).known().expect("notice").weeks, weeks, "{noticed}");
    }
}

#[test]
fn notice_before_one_rule_for_all_is_not_covered() {
    for noticed in around(&[day(2014, 1, 1)]) {
        let facts = BelgianFacts { notice_weeks: Answer::Known(35), ..someone(noticed) };
        let is_covered = day(2014, 1, 1) <= noticed;
        let regime = be::regime(&facts, &LAW);
        if is_covered {
            assert_eq!(regime.known(), Some(&Regime::General), "{noticed}");
        } else {
            assert_eq!(regime, Ruling::NotApplicable(Door::DateNotCovered), "{noticed}");
            assert_eq!(be::notice(&facts, &LAW), Ruling::NotApplicable(Door::DateNotCovered), "{noticed}");
        }
    }
}

#[test]
fn the_four_weeks_are_known_from_2016() {
    for noticed in around(&[day(2016, 1, 1)]) {
        let facts = BelgianFacts {
            began: Some(day(2014, 1, 1)),
            notice_weeks: Answer::Known(35),
            ..someone(noticed)
        };
        let paid = be::paid_notice(&facts, &LAW);
        if noticed < day(2016, 1, 1) {
            assert_eq!(paid, Ruling::NotApplicable(Door::DateNotCovered), "{noticed}");
        } else {
            assert_eq!(paid.known().expect("weeks").deducted, 4, "{noticed}");
        }
    }
}

#[test]
fn the_certificate_is_known_from_15_february_2018() {
    for noticed in around(&[day(2018, 2, 15)]) {
        let facts = BelgianFacts {
            began: Some(day(2014, 1, 1)),
            notice_weeks: Answer::Known(35),
            unfit_for_outplacement: Some(true),
            ..someone(noticed)
        };
        let is_known = day(2018, 2, 15) <= noticed;
        let paid = be::paid_notice(&facts, &LAW);
        assert_eq!(paid.known().expect("weeks").deducted, if is_known { 0 } else { 4 }, "{noticed}");
        assert_eq!(be::regime(&facts, &LAW).known().is_none(), is_known, "{noticed}");
        if is_known {
            let certificate = *be::certificate(&facts, &LAW).known().expect("a day");
            assert_eq!((certificate.by, certificate.counted_from), (plus(noticed, 7), noticed));
        }
    }
}

#[test]
fn the_fund_takes_over_on_1_april_2024() {
    for noticed in around(&[day(2024, 4, 1)]) {
        let facts = BelgianFacts { ending: Some(domain::dossier::Ending::Illness), ..someone(noticed) };
        let door = if noticed < day(2024, 4, 1) { Door::DateNotCovered } else { Door::BackToWorkFund };
        assert_eq!(be::regime(&facts, &LAW), Ruling::NotApplicable(door), "{noticed}");
        let fund = be::back_to_work_fund(&facts, &LAW);
        assert_eq!(fund.known().is_some(), door == Door::BackToWorkFund, "{noticed}");
    }
}

#[test]
fn newer_contracts_follow_the_first_day_of_service() {
    for began in around(&[day(2026, 6, 1), day(2026, 7, 1)]) {
        let noticed = plus(began, 150);
        let facts = BelgianFacts { began: Some(began), ..someone(noticed) };
        let weeks = be::notice(&facts, &LAW).known().expect("notice").weeks;
        assert!(if began < day(2026, 7, 1) { 3 < weeks } else { weeks == 1 }, "{began}: {weeks}");
    }
}

#[test]
fn terms_hold_on_every_day() {
    for ended in around(&changes()).filter(|ended| day(2014, 1, 1) <= *ended) {
        let facts = BelgianFacts { notice_weeks: Answer::Known(35), ..someone(ended) };
        let terms = be::outplacement_terms(&facts, &LAW);
        assert!(
            terms.known().is_some_and(|terms| terms.len() == 5) || ended < plus(day(2014, 1, 1), 1),
            "{ended}"
        );
        let registration = be::registration(&facts, &LAW).known().expect("a day").by;
        assert!(plus(ended, 58) < registration && registration < plus(ended, 63), "{ended}: {registration}");
    }
}

#[test]
fn the_last_day_is_asked_where_terms_need_it() {
    let facts = BelgianFacts { last_day: None, ..someone(day(2026, 3, 2)) };
    assert_eq!(be::outplacement_terms(&facts, &LAW), Ruling::Missing(vec![RightsQuestion::LastDay]));
}
