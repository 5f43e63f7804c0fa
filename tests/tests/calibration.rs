//! The forecast beside the figures of others: near enough, or the miss is explained. Leaves out how it is shown.

#![allow(clippy::expect_used, reason = "a test stops when it must")]

use content::calibration::TARGETS;
use content::forecast::PARAMETERS;
use domain::forecast::calibration::{Fitted, Miss, Row, Table, Verdict};
use domain::forecast::{Laws, Parameters};
use domain::values::Estimate;
use std::sync::LazyLock;

static FITTED: LazyLock<Fitted> = LazyLock::new(|| Fitted::of(&PARAMETERS, &TARGETS));

fn table(parameters: &Parameters) -> Table {
    Table::of(parameters, &Laws::new(parameters), &TARGETS)
}

fn with(change: fn(&mut Parameters)) -> Parameters {
    let mut parameters = PARAMETERS;
    change(&mut parameters);
    parameters
}

fn row(table: &Table, id: &str) -> Row {
    *table.rows.iter().find(|row| row.id == id).expect(id)
}

#[test]
fn every_figure_is_met_or_its_miss_explained() {
    let unexplained: Vec<Row> =
        table(&PARAMETERS).rows.into_iter().filter(|row| row.verdict == Verdict::Unexplained).collect();
    assert!(unexplained.is_empty(), "{unexplained:#?}");
}

#[test]
fn the_reference_cohort_is_met() {
    let table = table(&PARAMETERS);
    let (placed, days) = (row(&table, "placed"), row(&table, "days-placed"));
    assert!((placed.model - 0.81).abs() < 0.005, "{}", placed.model);
    assert!((days.model - 135.0).abs() < 1.0, "{}", days.model);
    assert_eq!((placed.within, days.within), (Some(0.01), Some(10.0)));
}

#[test]
fn the_shape_of_the_benefit_figures_is_met() {
    let table = table(&PARAMETERS);
    for (id, within) in [("on-benefit-first", 0.08), ("on-benefit-second", 0.04), ("on-benefit-third", 0.04)]
    {
        let row = row(&table, id);
        assert_eq!((row.verdict, row.within), (Verdict::Within, Some(within)), "{row:?}");
    }
}

#[test]
fn what_is_missed_is_known() {
    let missed: Vec<(&str, Miss)> = table(&PARAMETERS)
        .rows
        .iter()
        .filter_map(|row| match row.verdict {
            Verdict::Explained(miss) => Some((row.id, miss)),
            _ => None,
        })
        .collect();
    let known = [
        ("days-under-30", Miss::FixedWeeks),
        ("days-technical", Miss::OtherPeople),
        ("helped-from-57-first", Miss::SourcesDisagree),
    ];
    assert_eq!(missed, known);
}

#[test]
fn sickness_of_every_kind_is_a_bound_and_not_the_value() {
    let table = table(&PARAMETERS);
    for (id, pace) in
        [("burn-out-pace", PARAMETERS.recovery.pace), ("limited-pace", PARAMETERS.person.limited)]
    {
        let row = row(&table, id);
        assert_eq!(row.verdict, Verdict::AboveBound, "{row:?}");
        assert_eq!((row.model, row.within), (pace.value.mid(), None));
        assert!(row.source < 35.0 / 55.0, "a ratio of paces lies below that of shares: {}", row.source);
    }
    let slower = with(|own| own.recovery.pace.value = Estimate::exactly(0.4));
    assert_eq!(row(&self::table(&slower), "burn-out-pace").verdict, Verdict::Unexplained);
}

#[test]
fn other_sources_test_shape_and_ratio_but_not_level() {
    let (ours, quicker) = (table(&PARAMETERS), table(&with(|own| own.search.level.value *= 1.3)));
    for (ours, other) in ours.rows.iter().zip(&quicker.rows) {
        let is_level = ours.figure.source == "risesmart-2024";
        assert!(is_level || (ours.model - other.model).abs() < 1e-6, "{ours:?} {other:?}");
    }
    assert_eq!(row(&quicker, "placed").verdict, Verdict::Unexplained);
}

#[test]
fn committed_figures_are_as_the_sources_ask_them() {
    let off: Vec<_> = FITTED.asked(&PARAMETERS).into_iter().filter(|asked| !asked.is_met()).collect();
    assert!(off.is_empty(), "{off:#?}");
}

#[test]
fn a_figure_that_is_not_as_asked_is_caught() {
    let changes: [fn(&mut Parameters); 4] = [
        |own| own.search.level.value += 0.03,
        |own| own.search.spread.value += 0.03,
        |own| own.person.ages[3].value = Estimate::new(0.33, 0.6, 0.65),
        |own| own.person.limited.value = Estimate::new(0.64, 0.8, 1.0),
    ];
    for change in changes {
        assert!(FITTED.asked(&with(change)).iter().any(|asked| !asked.is_met()));
    }
}

#[test]
fn a_fit_finds_its_way_back_from_elsewhere() {
    let elsewhere = with(|own| {
        own.search.level.value = 3.0;
        own.search.spread.value = 0.1;
    });
    let found = Fitted::of(&elsewhere, &TARGETS);
    assert!((found.level - FITTED.level).abs() < 1e-4 && (found.spread - FITTED.spread).abs() < 1e-4);
}

#[test]
fn sources_that_contradict_one_another_stand_at_both_ends() {
    let ages = PARAMETERS.person.ages[3].value;
    assert!(FITTED.from_55.by_share < FITTED.from_55.by_days);
    assert!(ages.low() < ages.mid() && ages.mid() < ages.high());
    assert!(FITTED.under_30.by_share < FITTED.under_30.by_days);
}
