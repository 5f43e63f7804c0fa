//! Days of work: Easter, the public holidays of both countries, and counting. Leaves out plans.

use chrono::{Datelike, NaiveDate};
use content::holidays;
use domain::plan::{Workdays, easter};
use domain::values::Country;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

fn of(country: Country) -> Workdays {
    let own = holidays().iter().filter(|holiday| holiday.countries.contains(&country));
    Workdays::new(own.map(|holiday| holiday.on.value).collect())
}

/// Published days of Easter, with the earliest and the latest that there can be.
#[test]
fn easter_is_where_the_tables_say() {
    for (year, month, at) in [
        (1818, 3, 22),
        (1943, 4, 25),
        (2000, 4, 23),
        (2008, 3, 23),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2027, 3, 28),
        (2028, 4, 16),
        (2030, 4, 21),
        (2038, 4, 25),
        (2049, 4, 18),
    ] {
        assert_eq!(easter(year), Some(day(year, month, at)), "{year}");
    }
    for year in 1900..2200 {
        let found = easter(year).expect("a day");
        assert_eq!(found.weekday(), chrono::Weekday::Sun);
        assert!(day(year, 3, 22) <= found && found <= day(year, 4, 25));
    }
}

#[test]
fn holidays_of_the_netherlands() {
    let it = of(Country::Netherlands);
    for free in [
        day(2027, 1, 1),
        day(2027, 3, 29),
        day(2027, 4, 27),
        day(2027, 5, 5),
        day(2027, 5, 6),
        day(2027, 5, 17),
        day(2026, 12, 25),
        day(2028, 12, 26),
    ] {
        assert!(it.is_free(free), "{free}");
    }
    // The 27th of April 2025 was a Sunday: the king's day was kept on Saturday the 26th; the Monday is a usual one.
    assert!(it.is_free(day(2025, 4, 26)) && !it.is_free(day(2025, 4, 28)));
    for usual in [day(2027, 3, 26), day(2027, 7, 21), day(2026, 11, 11), day(2027, 5, 3)] {
        assert!(!it.is_free(usual), "{usual}");
    }
}

#[test]
fn holidays_of_belgium() {
    let it = of(Country::Belgium);
    for free in [
        day(2027, 1, 1),
        day(2027, 3, 29),
        day(2028, 5, 1),
        day(2027, 5, 6),
        day(2027, 5, 17),
        day(2027, 7, 21),
        day(2028, 8, 15),
        day(2027, 11, 1),
        day(2026, 11, 11),
        day(2026, 12, 25),
    ] {
        assert!(it.is_free(free), "{free}");
    }
    for usual in [day(2027, 4, 27), day(2027, 5, 5), day(2028, 12, 26)] {
        assert!(!it.is_free(usual), "{usual}");
    }
    let weekdays = (0..365).filter_map(|count| day(2027, 1, 1).checked_add_days(chrono::Days::new(count)));
    let off = weekdays.filter(|day| it.is_free(*day) && day.weekday().num_days_from_monday() < 5);
    // In 2027 the 15th of August and Christmas fall in a weekend, and so does the first of May.
    assert_eq!(off.count(), 7);
}

#[test]
fn days_are_counted_across_christmas() {
    let it = of(Country::Netherlands);
    assert_eq!(it.step(day(2026, 12, 24), 1), day(2026, 12, 28));
    assert_eq!(it.step(day(2026, 12, 28), -1), day(2026, 12, 24));
    assert_eq!(it.last(day(2026, 12, 24), 2), day(2026, 12, 28));
    assert_eq!(it.between(day(2026, 12, 24), day(2027, 1, 4)), 5);
    assert_eq!(it.between(day(2027, 1, 4), day(2026, 12, 24)), 0);
}
