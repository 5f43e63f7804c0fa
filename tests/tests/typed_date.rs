//! Dates as people type them.

use chrono::NaiveDate;
use content::Voice;
use domain::values::{Address, Language};
use proptest::prelude::*;
use screens::typed_date::{DateError, TypedDate};

const NL: Voice = Voice::new(Language::Nl, Address::Je);
const EN: Voice = Voice::new(Language::En, Address::Je);

fn typed(day: &str, month: &str, year: &str) -> TypedDate {
    TypedDate { day: day.to_owned(), month: month.to_owned(), year: year.to_owned() }
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn one_or_two_figures_and_spaces_are_fine() {
    for (day, month) in [("1", "3"), ("01", "03"), (" 1 ", " 3")] {
        assert_eq!(typed(day, month, "2026").parse(NL), Ok(date(2026, 3, 1)));
    }
}

#[test]
fn a_month_may_be_named_in_the_language_of_the_page() {
    for month in ["maart", "Maart", "maa", "mrt", "mrt."] {
        assert_eq!(typed("1", month, "2026").parse(NL), Ok(date(2026, 3, 1)), "{month}");
    }
    for month in ["May", "may", "MAY"] {
        assert_eq!(typed("1", month, "2026").parse(EN), Ok(date(2026, 5, 1)), "{month}");
    }
    assert_eq!(typed("1", "sept", "2026").parse(NL), Ok(date(2026, 9, 1)));
    assert_eq!(typed("1", "ma", "2026").parse(NL), Err(DateError::NoSuchDay));
    assert_eq!(typed("1", "mayo", "2026").parse(EN), Err(DateError::NoSuchDay));
}

#[test]
fn every_fault_has_its_own_sentence_and_place() {
    let cases = [
        (typed("", "", ""), DateError::Empty, "x"),
        (typed("1", "", "2026"), DateError::Empty, "x"),
        (typed("1", "3", "26"), DateError::ShortYear, "x-year"),
        (typed("31", "2", "2026"), DateError::NoSuchDay, "x"),
        (typed("29", "2", "2027"), DateError::NoSuchDay, "x"),
        (typed("1", "13", "2026"), DateError::NoSuchDay, "x"),
        (typed("1", "3", "20266"), DateError::NoSuchDay, "x"),
        (typed("-1", "3", "2026"), DateError::NoSuchDay, "x"),
        (typed("1e", "3", "2026"), DateError::NoSuchDay, "x"),
    ];
    for (typed, error, part) in cases {
        assert_eq!(typed.parse(NL), Err(error), "{typed:?}");
        assert_eq!(error.part("x"), part);
        assert!(!error.text().get(NL).is_empty());
    }
}

proptest! {
    #[test]
    fn every_date_reads_back(days in 0_u64..60_000) {
        let date = date(1950, 1, 1) + chrono::Days::new(days);
        prop_assert_eq!(TypedDate::of(date).parse(NL), Ok(date));
    }

    #[test]
    fn nothing_typed_breaks_it(day in "\\PC{0,6}", month in "\\PC{0,12}", year in "\\PC{0,6}") {
        let _ = TypedDate { day, month, year }.parse(EN);
    }
}
