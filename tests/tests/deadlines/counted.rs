//! How days and months are counted, and which date comes of it.

use crate::facts::{date, day, outcome, someone};
use chrono::{Datelike, Days, NaiveDate};
use domain::dossier::Paper;
use domain::rights::{
    DeadlineFacts, DeadlineFrom, DeadlineOutcome, DeadlineQuestion, MissingAnswer, NotApplicable, Offset,
};
use domain::values::Country::{Belgium, Netherlands};
use proptest::prelude::*;

#[test]
fn months_end_on_the_last_day_when_the_target_is_shorter() {
    let month = |months| Offset { months, days: 0 };
    for (from, months, to) in [
        (day(2026, 1, 31), 1, day(2026, 2, 28)),
        (day(2028, 1, 31), 1, day(2028, 2, 29)),
        (day(2026, 12, 31), 2, day(2027, 2, 28)),
        (day(2027, 12, 31), 2, day(2028, 2, 29)),
        (day(2026, 8, 31), 3, day(2026, 11, 30)),
        (day(2028, 2, 29), 12, day(2029, 2, 28)),
        (day(2026, 11, 30), 3, day(2027, 2, 28)),
        (day(2026, 10, 15), 2, day(2026, 12, 15)),
    ] {
        assert_eq!(month(months).after(from), Some(to), "{from} + {months} months");
    }
}

#[test]
fn days_cross_leap_days_and_year_ends() {
    let days = |days| Offset { months: 0, days };
    for (from, count, to) in [
        (day(2028, 2, 20), 14, day(2028, 3, 5)),
        (day(2027, 2, 20), 14, day(2027, 3, 6)),
        (day(2026, 12, 24), 14, day(2027, 1, 7)),
        (day(2026, 12, 31), -6, day(2026, 12, 25)),
    ] {
        assert_eq!(days(count).after(from), Some(to), "{from} + {count} days");
    }
    assert_eq!(days(1).after(NaiveDate::MAX), None);
}

#[test]
fn an_agreement_can_be_undone_for_two_weeks_or_three_when_it_does_not_say_so() {
    let signed = DeadlineFacts {
        signing_date: Some(day(2028, 2, 20)),
        ..someone(Paper::Signed, Netherlands, Netherlands)
    };
    let today = day(2028, 2, 21);
    let short = |facts: &DeadlineFacts| outcome("bedenktijd", facts, today);
    let long = |facts: &DeadlineFacts| outcome("bedenktijd-niet-genoemd", facts, today);
    // Not known: the safe date, and the question.
    assert_eq!(date(short(&signed)), Some(day(2028, 3, 5)));
    let question = DeadlineQuestion::RightMentioned;
    assert_eq!(long(&signed), DeadlineOutcome::Missing(MissingAnswer::Question(question)));
    let silent = DeadlineFacts { right_mentioned: Some(false), ..signed };
    assert_eq!(date(long(&silent)), Some(day(2028, 3, 12)));
    let otherwise = DeadlineOutcome::NotApplicable(NotApplicable::AnsweredOtherwise(question));
    assert_eq!(short(&silent), otherwise);
    let said = DeadlineFacts { right_mentioned: Some(true), ..signed };
    assert_eq!(long(&said), otherwise);
}

#[test]
fn benefit_is_asked_for_between_a_week_before_and_a_week_after() {
    let facts = DeadlineFacts {
        last_working_day: Some(day(2026, 12, 31)),
        ..someone(Paper::NoticeLetter, Netherlands, Netherlands)
    };
    let expected = DeadlineOutcome::On {
        date: day(2027, 1, 7),
        opens: Some(day(2026, 12, 25)),
        counted_from: day(2026, 12, 31),
        days_left: 47,
    };
    assert_eq!(outcome("ww-aanvragen", &facts, day(2026, 11, 21)), expected);
}

#[test]
fn dismissal_follows_the_country_of_work_and_benefit_that_of_residence() {
    let facts = DeadlineFacts {
        last_working_day: Some(day(2026, 12, 31)),
        letter_date: Some(day(2026, 11, 20)),
        ..someone(Paper::NoticeLetter, Belgium, Netherlands)
    };
    let today = day(2026, 11, 21);
    let elsewhere = DeadlineOutcome::NotApplicable(NotApplicable::OtherCountry);
    assert_eq!(outcome("ww-aanvragen", &facts, today), elsewhere);
    assert_eq!(date(outcome("inschrijven-vdab", &facts, today)), Some(day(2027, 1, 8)));
    assert_eq!(date(outcome("ontslag-aanvechten", &facts, today)), Some(day(2027, 2, 28)));
    assert_eq!(outcome("redenen-vragen", &facts, today), elsewhere);
}

/// Days of outplacement are reckoned from the contract: `own_dates` tests those.
#[test]
fn what_is_owed_in_belgium_is_asked_first() {
    let facts = DeadlineFacts {
        last_working_day: Some(day(2026, 12, 31)),
        notice_worked: Some(false),
        ..someone(Paper::NoticeLetter, Belgium, Belgium)
    };
    let today = day(2027, 1, 1);
    let asked = MissingAnswer::Question(DeadlineQuestion::OutplacementOwed);
    assert_eq!(outcome("outplacement-opeisen", &facts, today), DeadlineOutcome::Missing(asked));
    assert_eq!(date(outcome("inschrijven-vdab-uitbetaald", &facts, today)), Some(day(2027, 2, 28)));
    let not_owed = DeadlineFacts { outplacement_owed: Some(false), ..facts };
    let no =
        DeadlineOutcome::NotApplicable(NotApplicable::AnsweredOtherwise(DeadlineQuestion::OutplacementOwed));
    assert_eq!(outcome("outplacement-opeisen", &not_owed, today), no);
    let owed = DeadlineFacts { outplacement_owed: Some(true), ..facts };
    let reckoned = DeadlineOutcome::Missing(MissingAnswer::Date(DeadlineFrom::Reckoned));
    assert_eq!(outcome("outplacement-opeisen", &owed, today), reckoned);
}

#[test]
fn a_date_past_the_calendar_is_told_and_never_panics() {
    let facts = DeadlineFacts {
        last_working_day: Some(NaiveDate::MAX),
        ..someone(Paper::Nothing, Netherlands, Netherlands)
    };
    let found = outcome("ww-aanvragen", &facts, day(2026, 11, 21));
    assert_eq!(found, DeadlineOutcome::NotApplicable(NotApplicable::NoSuchDate));
}

proptest! {
    #[test]
    fn prop_a_later_start_never_gives_an_earlier_deadline(start in 0u64..20_000, gap in 0u64..400, months in 0u32..24, days in -30i32..300) {
        let offset = Offset { months, days };
        let from = day(2000, 1, 1).checked_add_days(Days::new(start)).unwrap_or(NaiveDate::MAX);
        let later = from.checked_add_days(Days::new(gap)).unwrap_or(NaiveDate::MAX);
        prop_assert!(offset.after(from) <= offset.after(later));
    }

    #[test]
    fn prop_months_keep_the_day_or_take_the_last_of_the_month(start in 0u64..20_000, months in 0u32..48) {
        let from = day(2000, 1, 1).checked_add_days(Days::new(start)).unwrap_or(NaiveDate::MAX);
        let to = Offset { months, days: 0 }.after(from).unwrap_or(NaiveDate::MAX);
        let last = to.checked_add_days(Days::new(1)).is_some_and(|next| next.day() == 1);
        prop_assert!(to.day() == from.day() || (last && to.day() < from.day()));
    }
}
