//! Laws of what outplacement is worth, and of what it takes: pay never lowers it, part time is continuous, and a
//! deduction never goes below nothing.

use crate::people::{day, plus, someone};
use content::law::be::LAW;
use domain::rights::be::{self, BelgianFacts};
use domain::values::{Answer, Euro};
use proptest::prelude::*;

fn worth(cents: i64, share: u8) -> i64 {
    let facts = BelgianFacts {
        annual_wage: Some(Euro::from_cents(cents)),
        full_time_share: Some(share),
        ..someone(day(2026, 3, 2))
    };
    be::outplacement_value(&facts, &LAW).known().expect("a value").cents()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn more_pay_never_lowers_the_value(cents in 0_i64..12_000_000, more in 0_i64..1_000_000, share in 1_u8..=100) {
        prop_assert!(worth(cents, share) <= worth(cents + more, share));
    }

    #[test]
    fn more_hours_never_lower_it(cents in 0_i64..12_000_000, share in 1_u8..100) {
        prop_assert!(worth(cents, share) <= worth(cents, share + 1));
        // One hundredth of full time moves it by one hundredth of the most at most.
        prop_assert!(worth(cents, share + 1) - worth(cents, share) <= 5_500);
    }

    #[test]
    fn pay_and_value_move_together(cents in 0_i64..12_000_000, share in 1_u8..=100) {
        let step = worth(cents + 1, share) - worth(cents, share);
        prop_assert!((0..=1).contains(&step));
    }

    #[test]
    fn a_deduction_never_goes_below_nothing(weeks in 0_u8..=100, service in 0_i64..4_000) {
        let noticed = day(2026, 3, 2);
        let facts = BelgianFacts {
            began: Some(plus(noticed, -service)),
            notice_weeks: Answer::Known(weeks),
            ..someone(noticed)
        };
        let paid = *be::paid_notice(&facts, &LAW).known().expect("weeks");
        prop_assert!(0 <= paid.paid && 0 <= paid.deducted);
        prop_assert_eq!(paid.due, paid.paid + paid.deducted);
        let unfit = BelgianFacts { unfit_for_outplacement: Some(true), ..facts };
        prop_assert_eq!(be::paid_notice(&unfit, &LAW).known().expect("weeks").deducted, 0);
    }
}

#[test]
fn the_value_is_rounded_half_up_to_the_cent() {
    assert_eq!(worth(4_800_006, 100), 400_001);
    assert_eq!(worth(4_800_005, 100), 400_000);
}
