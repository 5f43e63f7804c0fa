//! Dutch dates that follow from the contract. Leaves out those of first aid alone.

use crate::cases::{around, contract, dates, day, ends, of, state};
use chrono::{Datelike, Days, NaiveDate};
use domain::dossier::{Command, Ending, Fact, FactValue, Paper};
use domain::values::Answer::Known;
use domain::values::Country::Netherlands;

/// So many months on: the same day of the month, or the last one of a shorter month.
fn months_on(from: NaiveDate, months: u32) -> NaiveDate {
    let place = from.month0() + months;
    let (year, month) = (from.year() + (place / 12) as i32, place % 12 + 1);
    let found = (1..=from.day()).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day));
    found.expect("a day")
}

#[test]
fn an_agreement_that_was_signed_has_its_days_to_withdraw() {
    let mut signed = contract(Netherlands, Ending::Agreement, day(2026, 11, 20), day(2026, 12, 31));
    let today = day(2026, 11, 21);
    let wanted = [("bedenktijd", day(2026, 12, 4)), ("ww-aanvragen", day(2027, 1, 7))];
    assert_eq!(dates(&signed, today), wanted);
    state(&mut signed, Fact::RightMentioned, FactValue::Truth(true), today);
    assert_eq!(dates(&signed, today), wanted);
    state(&mut signed, Fact::RightMentioned, FactValue::Truth(false), today);
    let later = [("bedenktijd-niet-genoemd", day(2026, 12, 11)), ("ww-aanvragen", day(2027, 1, 7))];
    assert_eq!(dates(&signed, today), later);
}

#[test]
fn notice_can_be_contested_and_the_payment_claimed() {
    let told = contract(Netherlands, Ending::Notice, day(2026, 11, 20), day(2026, 12, 31));
    let wanted = [
        ("ww-aanvragen", day(2027, 1, 7)),
        ("ontslag-aanvechten", day(2027, 2, 28)),
        ("transitievergoeding-eisen", day(2027, 3, 31)),
    ];
    assert_eq!(dates(&told, day(2026, 11, 21)), wanted);
}

#[test]
fn who_leaves_or_has_a_bankrupt_employer_claims_nothing() {
    for ending in [Ending::Resignation, Ending::Bankruptcy] {
        let left = contract(Netherlands, ending, day(2026, 11, 20), day(2026, 12, 31));
        assert_eq!(dates(&left, day(2026, 11, 21)), [("ww-aanvragen", day(2027, 1, 7))], "{ending:?}");
    }
}

#[test]
fn a_letter_of_uwv_keeps_its_own_days() {
    let mut letter = contract(Netherlands, Ending::Notice, day(2026, 12, 1), day(2027, 1, 31));
    for command in [Command::Paper(Known(Paper::UwvLetter)), Command::PaperDated(Known(day(2026, 11, 2)))] {
        letter.apply(command, day(2026, 11, 3)).expect("an answer");
    }
    assert_eq!(of(&letter, "verweer-uwv"), [day(2026, 11, 16)]);
    assert_eq!(of(&letter, "ontslag-aanvechten"), [day(2027, 3, 31)]);
}

#[test]
fn every_end_has_its_dates_and_another_end_moves_them_at_once() {
    let mut told = contract(Netherlands, Ending::Notice, day(2013, 10, 1), day(2013, 10, 31));
    for last in around() {
        ends(&mut told, last);
        assert_eq!(of(&told, "ontslag-aanvechten"), [months_on(last, 2)], "{last}");
        assert_eq!(of(&told, "transitievergoeding-eisen"), [months_on(last, 3)], "{last}");
        assert_eq!(of(&told, "ww-aanvragen"), [last + Days::new(7)], "{last}");
    }
}

#[test]
fn every_day_of_signing_has_its_days_to_withdraw() {
    for noticed in around() {
        let mut signed = contract(Netherlands, Ending::Agreement, noticed, noticed + Days::new(60));
        assert_eq!(of(&signed, "bedenktijd"), [noticed + Days::new(14)]);
        state(&mut signed, Fact::RightMentioned, FactValue::Truth(false), noticed);
        assert_eq!(of(&signed, "bedenktijd-niet-genoemd"), [noticed + Days::new(21)]);
        assert!(of(&signed, "bedenktijd").is_empty());
    }
}
