//! Causes add up to the difference with the reference person, exactly and as shown. Leaves out their words.

use crate::situations::{forecast, many, situation};
use crate::states::causes;
use domain::forecast::{CauseUnit, Situation, apportion};
use proptest::prelude::*;

fn whole(value: f64) -> i64 {
    value.round() as i64
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn causes_add_up_to_the_difference(person in situation()) {
        let causes = causes(&person);
        let shares = causes.shares.iter().map(|&(_, share)| share);
        let shares: Vec<f64> = shares.chain([causes.searched]).collect();
        let difference = causes.own - causes.reference;
        prop_assert!((shares.iter().sum::<f64>() - difference).abs() < 1e-9);

        // As on screen: between the two rounded figures that stand beside it.
        let total = whole(causes.own) - whole(causes.reference);
        let shown = apportion(total, &shares);
        prop_assert_eq!(shown.iter().sum::<i64>(), total);
        for (shown, share) in shown.iter().zip(&shares) {
            prop_assert!((*shown as f64 - share).abs() < 2.0, "{share} shown as {shown}");
        }
    }

    #[test]
    fn causes_start_at_the_reference_and_end_at_the_person(person in situation()) {
        let causes = causes(&person);
        let start = Situation::reference();
        let searched = Situation { searched: person.searched, ..start };
        let read = |person: &Situation| match causes.unit {
            CauseUnit::Weeks => forecast(person).weeks_until(0.5).expect("a half on the grid"),
            CauseUnit::Points => forecast(person).chance_within(52.0) * 100.0,
        };
        prop_assert!((causes.own - read(&person)).abs() < 1e-6);
        prop_assert!((causes.reference - read(&start)).abs() < 1e-6);
        prop_assert!((causes.searched - read(&searched) + read(&start)).abs() < 1e-6);
    }

    #[test]
    fn only_what_differs_from_the_reference_is_a_cause(person in situation()) {
        let causes = causes(&person);
        let named: Vec<_> = causes.shares.iter().map(|&(factor, _)| factor).collect();
        prop_assert_eq!(named, Situation::reference().differs(&person));
        prop_assert!(person.searched.is_some() || causes.searched == 0.0);
    }

    #[test]
    fn rounded_shares_add_up(shares in proptest::collection::vec(-300.0..300.0f64, 1..7)) {
        let total = whole(shares.iter().sum());
        let shown = apportion(total, &shares);
        prop_assert_eq!(shown.iter().sum::<i64>(), total);
        for (shown, share) in shown.iter().zip(&shares) {
            prop_assert!((*shown as f64 - share).abs() < 1.0 + 1e-9);
        }
    }
}

#[test]
fn the_reference_person_has_no_causes() {
    let causes = causes(&Situation::reference());
    assert!(causes.shares.is_empty());
    assert_eq!(causes.own.to_bits(), causes.reference.to_bits());
}

#[test]
fn what_rounding_leaves_goes_to_the_largest_remainders() {
    assert_eq!(apportion(1, &[0.1, 0.6, 0.3]), [0, 1, 0]);
    assert_eq!(apportion(4, &[1.2, 1.7, 1.1]), [1, 2, 1]);
    assert_eq!(apportion(-2, &[-0.9, -1.2, 0.1]), [-1, -1, 0]);
    assert_eq!(apportion(1, &[0.5, 0.5]), [1, 0]);
    assert_eq!(apportion(0, &[]), Vec::<i64>::new());
}
