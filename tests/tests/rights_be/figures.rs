//! The figures of Belgian law: dated, without gaps, and as the lists of the content say; and lists that go with them.

use crate::people::day;
use chrono::NaiveDate;
use content::law::be::LAW;
use domain::rights::be::{BureauDuty, Payer};
use domain::rights::{LegalFigure, Valid};
use domain::values::Author;
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
    let mut law = LAW;
    law.notice.newer_most = LegalFigure { own: Some((60, Author::Person)), ..law.notice.newer_most };
    assert_eq!(law.notice.newer_most.on(NaiveDate::MIN).expect("a value").value, 60);
}

#[test]
fn the_checklist_of_the_bureau_has_its_own_ids() {
    let ids: BTreeSet<&str> = BureauDuty::ALL.iter().map(|duty| duty.id()).collect();
    assert_eq!(ids.len(), BureauDuty::ALL.len());
    assert_eq!(Payer::ALL, [Payer::Union, Payer::Hvw]);
}
