//! Laws of the pot to live on with everything that fills it: more of anything that comes in never runs dry sooner.

use crate::people::{apply, entitled, householder, money, today};
use chrono::Days;
use domain::dossier::{Command, Dossier, Fact};
use domain::pots::LivingPot;
use domain::values::{Answer, Country, Euro};
use proptest::prelude::*;
use screens::pots::Pots;

fn pot(dossier: &Dossier) -> LivingPot {
    Pots::of(dossier, today()).living.expect("all is known").pot
}

/// How many months it lasts.
fn lasts(dossier: &Dossier) -> usize {
    let pot = pot(dossier);
    pot.rows.iter().take_while(|row| Some(row.month) != pot.dry).count()
}

/// Someone of either country, with a right to benefit or with one stated.
fn people() -> impl Strategy<Value = Dossier> {
    (0usize..3, 0i64..20_000, 500i64..4_000).prop_map(|(who, savings, costs)| {
        let mut dossier = match who {
            0 => entitled(),
            1 => householder(Country::Netherlands),
            _ => householder(Country::Belgium),
        };
        apply(&mut dossier, [money(Fact::Savings, savings), money(Fact::FixedCosts, costs)]);
        dossier
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn more_of_what_comes_in_never_runs_dry_sooner(
        person in people(), less in 0i64..3_000, more in 0i64..3_000, which in 0usize..5,
    ) {
        let fact =
            [Fact::Savings, Fact::OtherIncome, Fact::NetWage, Fact::Severance, Fact::Benefit][which];
        let with = |euros| {
            let mut dossier = person.clone();
            apply(&mut dossier, [money(fact, euros)]);
            dossier
        };
        prop_assert!(lasts(&with(less)) <= lasts(&with(less + more)));
    }

    #[test]
    fn higher_costs_never_last_longer(person in people(), less in 0i64..3_000, more in 0i64..3_000) {
        let with = |euros| {
            let mut dossier = person.clone();
            apply(&mut dossier, [money(Fact::FixedCosts, euros)]);
            dossier
        };
        prop_assert!(lasts(&with(less + more)) <= lasts(&with(less)));
    }

    #[test]
    fn every_euro_is_accounted_for_whatever_the_last_day(person in people(), days in 0u64..700) {
        let mut person = person;
        apply(&mut person, [Command::LastDay(Answer::Known(today() + Days::new(days)))]);
        let Ok(household) = Pots::of(&person, today()).living else { return Ok(()) };
        let sum = |part: fn(&domain::pots::LivingRow) -> Euro| -> i64 {
            household.pot.rows.iter().map(|row| part(row).cents()).sum()
        };
        let came = sum(|row| row.wage) + sum(|row| row.benefit) + sum(|row| row.other) + sum(|row| row.once);
        let savings = person.contract.savings.known().map_or(0, |savings| savings.cents());
        let last = household.pot.rows.last().expect("rows").left.cents();
        prop_assert_eq!(last, savings + came - sum(|row| row.costs));
        prop_assert!(household.pot.rows.len() <= 36);
    }
}
