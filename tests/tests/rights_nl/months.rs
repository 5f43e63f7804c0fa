//! The benefit by calendar month: each month once, whole months whole. Leaves out the pot that it flows into.

use crate::people::{claiming, day, days};
use content::law::nl::LAW;
use domain::pots::Month;
use domain::rights::nl::{self, Ww};
use domain::values::Euro;

fn benefit(last: chrono::NaiveDate, before: u8, since: u8) -> Ww {
    *nl::ww(&claiming(3600, last, before, since), &LAW).known().expect("a day that is covered")
}

#[test]
fn from_a_first_of_the_month_each_month_is_its_own() {
    let table = benefit(day(2026, 8, 31), 0, 5).by_month();
    let amounts: Vec<Euro> = table.iter().map(|(_, amount)| *amount).collect();
    let (first, later) = (Euro::whole(2700), Euro::whole(2520));
    assert_eq!(amounts, [first, first, later, later, later]);
    assert_eq!(table[0].0.first_day(), day(2026, 9, 1));
}

#[test]
fn from_the_middle_of_a_month_its_days_are_shared() {
    // From 16 September: 15 of the 30 days to 15 October lie in September.
    let table = benefit(day(2026, 9, 15), 0, 3).by_month();
    assert_eq!(table[0], (Month::of(day(2026, 9, 16)), Euro::whole(1350)));
    assert_eq!(table.len(), 4);
}

#[test]
fn a_half_month_is_half_the_amount() {
    let found = benefit(day(2026, 8, 31), 9, 10);
    let table = found.by_month();
    assert_eq!(table.len(), 15);
    assert_eq!(table[14].1, Euro::whole(1260));
    assert_eq!(found.duration.end, day(2027, 11, 15));
}

#[test]
fn whatever_the_first_day_whole_months_are_whole_and_months_follow_each_other() {
    let (first, later) = (Euro::whole(2700), Euro::whole(2520));
    for last in days(day(2026, 6, 30), day(2027, 12, 30)) {
        for (before, since) in [(0, 5), (9, 10), (2, 11), (30, 11)] {
            let found = benefit(last, before, since);
            let table = found.by_month();
            assert_eq!(table[0].0, Month::of(found.duration.start));
            assert!(table.windows(2).all(|pair| pair[0].0.next() == pair[1].0), "{last}");
            assert_eq!(table.last().map(|(month, _)| *month), Some(Month::of(found.duration.end)), "{last}");
            assert!(table.iter().all(|(_, amount)| Euro::default() < *amount && *amount <= first));
            let whole = &table[1..table.len() - 1];
            assert!(whole.iter().all(|(_, amount)| later <= *amount), "{last}");
            assert_eq!(whole[0].1, first, "{last}");
            assert!(whole[2..].iter().all(|(_, amount)| *amount == later), "{last}");
            // Together about the months of benefit: the first and the last month differ in days.
            let sum: i64 = table.iter().map(|(_, amount)| amount.cents()).sum();
            let months = 2 * first.cents() + (found.duration.half_months - 4) * later.cents() / 2;
            assert!((sum - months).abs() <= later.cents() / 8, "{last}: {sum} and {months}");
        }
    }
}
