//! What holds for everyone: more never gives less, consent is needed, nothing goes below zero. Leaves out examples.

use crate::people::{claiming, day, employed};
use chrono::Days;
use content::law::nl::LAW;
use domain::rights::nl::{self, DutchFacts, Ww};
use domain::values::{Answer, Euro};
use proptest::prelude::*;

fn paid(facts: &DutchFacts) -> i64 {
    nl::transitievergoeding(facts, &LAW).known().expect("a day that is covered").amount.cents()
}

fn benefit(facts: &DutchFacts) -> Ww {
    *nl::ww(facts, &LAW).known().expect("a day that is covered")
}

fn person() -> impl Strategy<Value = DutchFacts> {
    (0u64..18_000, 0u64..2_500, 0i64..20_000, 0i64..50_000, 0i64..90_000).prop_map(
        |(service, last, wage, fixed, variable)| {
            let last = day(2020, 1, 1) + Days::new(last);
            DutchFacts {
                fixed_extras: Answer::Known(Euro::from_cents(fixed * 7)),
                variable_extras: Answer::Known(Euro::from_cents(variable * 11)),
                holiday_pay: Some(833),
                ..employed(wage, last - Days::new(service), last)
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn more_service_is_never_less(facts in person(), more in 1u64..800) {
        let began = facts.began.map(|began| began - Days::new(more));
        let longer = paid(&DutchFacts { began, ..facts });
        prop_assert!(paid(&facts) <= longer, "{}", longer);
    }

    #[test]
    fn a_day_of_service_is_never_a_jump(facts in person()) {
        let began = facts.began.map(|began| began - Days::new(1));
        let wage = facts.monthly_wage.map_or(0, Euro::cents) * 2 + 700_000;
        let more = paid(&DutchFacts { began, ..facts }) - paid(&facts);
        // A day is at most a twenty-eighth of a month, of which thirty-six make a monthly wage. From the first of March
        // to the end of February the day of the month moves by up to four.
        prop_assert!(more <= wage * 4 / (36 * 28) + 1, "{}", more);
    }

    #[test]
    fn more_pay_is_never_less(facts in person(), wage in 0i64..900_000, extra in 0i64..900_000) {
        let base = paid(&facts);
        let higher = |amount: Answer<Euro>, more| {
            Answer::Known(Euro::from_cents(amount.known().map_or(0, |known| known.cents()) + more))
        };
        let more_wage = facts.monthly_wage.map(|known| Euro::from_cents(known.cents() + wage));
        let richer = [
            DutchFacts { monthly_wage: more_wage, ..facts },
            DutchFacts { fixed_extras: higher(facts.fixed_extras, extra), ..facts },
            DutchFacts { variable_extras: higher(facts.variable_extras, extra), ..facts },
        ];
        prop_assert!(richer.iter().all(|facts| base <= paid(facts)));
    }

    #[test]
    fn a_deduction_needs_consent_and_never_goes_below_zero(facts in person(), costs in 0i64..20_000_000) {
        let base = paid(&facts);
        let asked = |agreed| paid(&DutchFacts {
            deducted: Answer::Known(Euro::from_cents(costs)),
            deduction_agreed: agreed,
            ..facts
        });
        prop_assert_eq!(asked(Answer::Known(false)), base);
        prop_assert_eq!(asked(Answer::Unknown), base);
        prop_assert_eq!(asked(Answer::Known(true)), (base - costs).max(0));
        prop_assert_eq!(paid(&DutchFacts { deducted: Answer::Unknown, ..facts }), base);
    }

    #[test]
    fn it_is_never_above_its_most(facts in person()) {
        let ruling = nl::transitievergoeding(&facts, &LAW);
        let Some(found) = ruling.known() else { return Ok(()) };
        let year = 12 * (facts.monthly_wage.map_or(0, Euro::cents) * 2 + 100_000);
        prop_assert!(found.amount.cents() <= year.max(10_200_000));
    }

    #[test]
    fn more_years_of_work_are_never_a_shorter_benefit(before in 0u8..45, since in 0u8..12, more in 0u8..5) {
        let last = day(2026, 8, 31);
        let months = |before, since| benefit(&claiming(3000, last, before, since)).duration.half_months;
        let base = months(before, since);
        prop_assert!((6..=48).contains(&base));
        prop_assert!(base <= months(before + more, since) && base <= months(before, since + more));
        // A year before 2016 is worth at least a later one.
        prop_assert!(before == 0 || months(before - 1, since + 1) <= base);
    }

    #[test]
    fn more_pay_is_never_less_benefit(wage in 0i64..20_000, more in 0i64..5_000) {
        let of = |wage| benefit(&claiming(wage, day(2026, 8, 31), 0, 5));
        let (less, more) = (of(wage), of(wage + more));
        prop_assert!(less.first <= more.first && less.later <= more.later);
        prop_assert!(less.later <= less.first);
    }

    #[test]
    fn income_beside_benefit_lowers_it_but_never_below_zero(wage in 1i64..12_000, income in 0i64..1_500_000) {
        let found = benefit(&claiming(wage, day(2026, 8, 31), 0, 5));
        let beside = |income| found.beside(3, Euro::from_cents(income));
        prop_assert_eq!(beside(0), found.later);
        prop_assert!(Euro::default() <= beside(income) && beside(income + 100) <= beside(income));
        // Above seven eighths of the wage it ends.
        if wage * 700 < income * 8 {
            prop_assert_eq!(beside(income), Euro::default());
        }
    }
}
