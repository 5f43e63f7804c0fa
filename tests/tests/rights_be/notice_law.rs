//! Laws of notice: service never takes weeks away, a Monday starts it, and the newer rule only lowers.

use crate::people::{day, plus, service, someone};
use chrono::{Datelike, NaiveDate, Weekday};
use content::law::be::LAW;
use domain::dossier::Fact;
use domain::rights::be::{self, BelgianFacts};
use domain::rights::{Door, RightsQuestion, Ruling};
use domain::values::Answer;
use proptest::prelude::*;

fn weeks(facts: &BelgianFacts) -> i64 {
    be::notice(facts, &LAW).known().expect("notice").weeks
}

fn served(began: NaiveDate, noticed: NaiveDate) -> BelgianFacts {
    BelgianFacts { began: Some(began), ..someone(noticed) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn more_service_never_lowers_notice((began, noticed) in service(), more in 0_i64..4_000) {
        let later = plus(noticed, more);
        prop_assert!(weeks(&served(began, noticed)) <= weeks(&served(began, later)));
    }

    #[test]
    fn more_service_never_lowers_what_is_paid((began, noticed) in service(), more in 0_i64..4_000) {
        let weeks = |began: NaiveDate| {
            let facts = BelgianFacts { notice_worked: Some(false), ..served(began, noticed) };
            be::paid_notice(&facts, &LAW).known().map(|paid| (paid.due, paid.paid + paid.deducted))
        };
        let earlier = plus(began, -more).max(day(2014, 1, 1));
        if let (Some(less), Some(more)) = (weeks(began), weeks(earlier)) {
            // The four weeks of guidance come with a longer notice, so what is due is compared.
            prop_assert!(less.0 <= more.0 && less.0 == less.1 && more.0 == more.1);
        }
    }

    #[test]
    fn more_service_never_takes_guidance_away((began, noticed) in service(), more in 0_i64..4_000) {
        let is_owed = |began| be::is_owed(&served(began, noticed), &LAW);
        let earlier = plus(began, -more).max(day(2014, 1, 1));
        // Between the special rule and the general one there is no gap for whoever is old enough.
        prop_assert!(is_owed(began) != Some(true) || is_owed(earlier) == Some(true));
    }

    #[test]
    fn notice_starts_on_a_monday_after_the_letter_takes_effect((began, noticed) in service()) {
        let facts = BelgianFacts { notice_worked: Some(true), ..served(began, noticed) };
        let period = *be::notice_period(&facts, &LAW).known().expect("a period");
        prop_assert_eq!(period.starts.weekday(), Weekday::Mon);
        prop_assert_ne!(period.takes_effect.weekday(), Weekday::Sun);
        prop_assert!(noticed < period.takes_effect && period.takes_effect < period.starts);
        prop_assert!((period.starts - period.takes_effect).num_days() <= 7);
        let length = (period.ends - period.starts).num_days() + 1;
        prop_assert_eq!(length, weeks(&facts) * 7);
    }

    #[test]
    fn a_newer_contract_never_gets_more((began, noticed) in service()) {
        // As many whole months of service: no day is moved to the end of a shorter month.
        let early = |day: NaiveDate| day.with_day(day.day().min(28)).expect("a day");
        let (began, noticed) = (early(began), early(noticed.max(began)));
        let months = chrono::Months::new(150);
        let newer = served(began + months, noticed + months);
        prop_assert!(day(2026, 7, 1) <= began + months && weeks(&newer) <= 52);
        prop_assert!(weeks(&newer) <= weeks(&served(began, noticed)).max(1));
    }
}

#[test]
fn a_letter_of_each_weekday_starts_on_its_monday() {
    // Monday to Wednesday arrive within the week; from Thursday on, the third working day is in the next one.
    let monday = day(2026, 3, 2);
    for (sent, start) in [(0, 7), (1, 7), (2, 7), (3, 14), (4, 14), (5, 14), (6, 14)] {
        let facts = BelgianFacts { notice_worked: Some(true), ..served(day(2020, 1, 1), plus(monday, sent)) };
        let period = *be::notice_period(&facts, &LAW).known().expect("a period");
        assert_eq!(period.starts, plus(monday, start), "sent {sent} days after Monday");
    }
}

#[test]
fn whether_notice_is_worked_is_asked_only_when_it_matters() {
    let facts = BelgianFacts { notice_worked: None, ..served(day(2020, 3, 9), day(2026, 3, 2)) };
    assert_eq!(be::notice(&facts, &LAW), Ruling::Missing(vec![RightsQuestion::Of(Fact::NoticeWorked)]));
    let facts = BelgianFacts { notice_worked: None, ..served(day(2020, 6, 10), day(2026, 3, 2)) };
    assert_eq!(weeks(&facts), 18);
}

#[test]
fn notice_before_the_service_is_no_number() {
    let facts = served(day(2026, 3, 3), day(2026, 3, 2));
    assert_eq!(be::notice(&facts, &LAW), Ruling::NotApplicable(Door::NotKnown));
}

#[test]
fn service_before_2014_is_never_guessed() {
    let old = served(day(2013, 12, 31), day(2026, 3, 2));
    assert_eq!(be::notice(&old, &LAW), Ruling::Missing(vec![RightsQuestion::Of(Fact::StatusIn2013)]));
    let stated = BelgianFacts { notice_weeks: Answer::Known(64), ..old };
    assert_eq!(weeks(&stated), 64);
    let unknown = BelgianFacts { notice_weeks: Answer::Unknown, status_in_2013: Answer::Unknown, ..old };
    assert_eq!(be::notice(&unknown, &LAW), Ruling::NotApplicable(Door::OldSectorRules));
    assert_eq!(weeks(&served(day(2014, 1, 1), day(2026, 3, 2))), 39);
}
