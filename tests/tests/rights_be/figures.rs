//! The figures of Belgian law: dated, without gaps, and as the lists of the content say; and lists that go with them.

use crate::people::{day, months_before, someone};
use content::law::be::LAW;
use domain::dossier::Assumption;
use domain::rights::be::{self, BelgianFacts, BelgianLaw, BureauDuty, Payer};
use domain::rights::{DeadlineFacts, Valid};
use domain::values::{Author, Country, Euro};
use std::collections::BTreeSet;

fn join<T>(values: &[Valid<T>]) -> bool {
    values.windows(2).all(|pair| pair[0].until.and_then(|until| until.succ_opt()) == Some(pair[1].from))
}

#[test]
fn values_of_one_figure_join_without_a_gap() {
    assert!(join(LAW.notice.first_months.values));
    assert!(join(LAW.regime.pension_age.values));
    assert_eq!(LAW.regime.pension_age.on(day(2025, 1, 31)).expect("an age").value, 65);
    assert_eq!(LAW.regime.pension_age.on(day(2025, 2, 1)).expect("an age").value, 66);
    assert_eq!(LAW.regime.pension_age.on(day(2030, 2, 1)).expect("an age").value, 67);
}

#[test]
fn the_table_of_notice_rises() {
    let weeks: Vec<i64> = LAW.notice.table.values[0].figure.value.rows().iter().map(|row| row.1).collect();
    assert!(weeks.windows(2).all(|pair| pair[0] < pair[1]), "{weeks:?}");
}

#[test]
fn one_who_knows_better_puts_another_value_in_place() {
    let own = |figure: &str, value: u32| {
        let why = String::new();
        let assumption =
            Assumption { figure: figure.to_owned(), thousandths: value * 1000, by: Author::Coach, why };
        LAW.overruled(&[assumption])
    };
    let newer = BelgianFacts { began: Some(day(2026, 7, 1)), ..someone(day(2046, 7, 1)) };
    let older = BelgianFacts { began: Some(day(2026, 6, 30)), ..newer };
    let weeks =
        |facts: &BelgianFacts, law: &BelgianLaw| be::notice(facts, law).known().expect("notice").weeks;
    let law = own("be-notice-newer-most", 40);
    assert_eq!((weeks(&newer, &law), weeks(&older, &law)), (40, 62));
    let worth = |law| be::outplacement_value(&someone(day(2026, 6, 1)), law).known().copied();
    assert_eq!(worth(&own("be-value-most", 3_000)), Some(Euro::whole(3_000)));
    // What is sure stays.
    assert_eq!(own("be-general-weeks", 10), LAW);
}

#[test]
fn no_value_of_ones_own_breaks_a_rule() {
    for figure in ["notice-newer-most", "default-months-special", "benefit-career-for-month", "value-least"] {
        for thousandths in [0, 1, 1_000, 99_999_000] {
            let (figure, why) = (format!("be-{figure}"), String::new());
            let law = LAW.overruled(&[Assumption { figure, thousandths, by: Author::Person, why }]);
            let person = someone(day(2026, 6, 1));
            let special = BelgianFacts { began: Some(months_before(day(2026, 6, 1), 50)), ..person };
            let newer = BelgianFacts { began: Some(day(2026, 7, 1)), ..someone(day(2046, 7, 1)) };
            for facts in [person, special, newer] {
                assert!(be::notice(&facts, &law).known().is_some_and(|notice| 0 <= notice.weeks));
                assert!(be::benefit(&facts, &law).known().is_some());
                let _ = (be::outplacement_terms(&facts, &law), be::paid_notice(&facts, &law));
                let _ = be::outplacement_value(&facts, &law);
            }
        }
    }
}

#[test]
fn deadlines_hear_what_the_rules_say() {
    let person = BelgianFacts { notice_worked: Some(true), ..someone(day(2026, 3, 2)) };
    let told = be::own_deadlines(DeadlineFacts::default(), &person, &LAW);
    assert_eq!(told.outplacement_owed, Some(true));
    assert_eq!(told.notice_worked, Some(true));
    assert_eq!(told.notice_start, Some(day(2026, 3, 9)));
    let elsewhere = BelgianFacts { works: Some(Country::Netherlands), ..person };
    assert_eq!(be::own_deadlines(DeadlineFacts::default(), &elsewhere, &LAW), DeadlineFacts::default());
}

#[test]
fn the_checklist_of_the_bureau_has_its_own_ids() {
    let ids: BTreeSet<&str> = BureauDuty::ALL.iter().map(|duty| duty.id()).collect();
    assert_eq!(ids.len(), BureauDuty::ALL.len());
    assert_eq!(Payer::ALL, [Payer::Union, Payer::Hvw]);
}
