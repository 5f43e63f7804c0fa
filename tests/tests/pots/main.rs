//! Laws of the three pots of money. Leaves out the rights that fill them.

use chrono::{Days, NaiveDate};
use domain::pots::{LivingPot, Month, Purse, TrainingPot, TrajectoryFrom, TrajectoryPot};
use domain::values::Euro;
use proptest::prelude::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn purse() -> Purse {
    Purse { savings: Euro::whole(3_000), fixed_costs: Euro::whole(1_500), ..Purse::default() }
}

#[test]
fn savings_alone_last_as_long_as_they_reach() {
    let pot = LivingPot::of(&purse(), day(2026, 12, 1), 6);
    assert_eq!(pot.dry, Some(Month::of(day(2027, 2, 1))));
    assert_eq!(pot.rows[1].left, Euro::whole(0));
}

#[test]
fn the_present_month_counts_from_today() {
    // The sixteenth of thirty days: fifteen days are left.
    let pot = LivingPot::of(&purse(), day(2026, 11, 16), 1);
    assert_eq!(pot.rows[0].costs, Euro::whole(750));
}

#[test]
fn wage_comes_until_the_last_paid_day_and_severance_once() {
    let purse = Purse {
        wage: Euro::whole(3_000),
        last_day: Some(day(2027, 1, 31)),
        once: vec![(day(2027, 2, 15), Euro::whole(5_000)), (day(2026, 1, 1), Euro::whole(9_000))],
        benefit: vec![(Month::of(day(2027, 2, 1)), Euro::whole(1_800))],
        ..purse()
    };
    let pot = LivingPot::of(&purse, day(2026, 12, 1), 4);
    let wages: Vec<i64> = pot.rows.iter().map(|row| row.wage.cents() / 100).collect();
    assert_eq!(wages, [3_000, 3_000, 0, 0]);
    let once: Vec<i64> = pot.rows.iter().map(|row| row.once.cents() / 100).collect();
    assert_eq!(once, [0, 0, 5_000, 0], "what came before today is in the savings already");
    assert_eq!(pot.rows[2].benefit, Euro::whole(1_800));
    assert_eq!(pot.dry, None);
}

#[test]
fn months_know_their_days() {
    assert_eq!(Month::of(day(2028, 2, 10)).days(), 29);
    assert_eq!(Month::of(day(2100, 2, 10)).days(), 28);
    assert_eq!(Month::of(day(2026, 12, 31)).next(), Month::of(day(2027, 1, 1)));
    assert_eq!(Month::of(day(2026, 4, 1)).days_between(day(2026, 3, 20), day(2026, 4, 3)), 3);
    assert_eq!(Month::of(day(2026, 4, 1)).days_between(day(2026, 5, 1), day(2026, 6, 1)), 0);
}

#[test]
fn a_training_pot_never_goes_below_zero() {
    let pot = |cost, money| TrainingPot { cost: Euro::whole(cost), money: Euro::whole(money) };
    assert_eq!((pot(4_000, 1_000).left(), pot(4_000, 1_000).missing()), (Euro::whole(0), Euro::whole(3_000)));
    assert_eq!((pot(1_000, 4_000).left(), pot(1_000, 4_000).missing()), (Euro::whole(3_000), Euro::whole(0)));
}

#[test]
fn a_trajectory_buys_whole_months() {
    let months = |euros| TrajectoryPot::of(Euro::whole(euros), TrajectoryFrom::Stated, 900.0).months;
    assert_eq!([months(0), months(899), months(900), months(5_400), months(1_000_000)], [0, 0, 1, 6, 36]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn more_money_never_runs_dry_sooner(
        savings in 0i64..50_000, more in 0i64..20_000, costs in 0i64..4_000, other in 0i64..3_000, start in 0u64..2_000,
    ) {
        let today = day(2026, 1, 1) + Days::new(start);
        let purse = |savings| Purse {
            savings: Euro::whole(savings),
            fixed_costs: Euro::whole(costs),
            other_income: Euro::whole(other),
            ..Purse::default()
        };
        let (less, most) = (LivingPot::of(&purse(savings), today, 36), LivingPot::of(&purse(savings + more), today, 36));
        let months = |pot: &LivingPot| pot.dry.map_or(i32::MAX, |month| {
            pot.rows.iter().position(|row| row.month == month).map_or(0, |place| place as i32)
        });
        prop_assert!(months(&less) <= months(&most));
    }

    #[test]
    fn every_euro_is_accounted_for(savings in -5_000i64..50_000, costs in 0i64..4_000, wage in 0i64..6_000, last in 0u64..400) {
        let today = day(2026, 5, 17);
        let purse = Purse {
            savings: Euro::whole(savings),
            fixed_costs: Euro::whole(costs),
            wage: Euro::whole(wage),
            last_day: Some(today + Days::new(last)),
            ..Purse::default()
        };
        let pot = LivingPot::of(&purse, today, 24);
        let came: i64 = pot.rows.iter().map(|row| row.wage.cents() + row.benefit.cents() + row.other.cents() + row.once.cents()).sum();
        let went: i64 = pot.rows.iter().map(|row| row.costs.cents()).sum();
        prop_assert_eq!(pot.rows.last().unwrap().left.cents(), purse.savings.cents() + came - went);
    }
}
