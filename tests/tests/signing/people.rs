//! People before a settlement agreement, and the rows of what they are offered. Leaves out what is checked of them.

use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Command, Dossier, Ending, Fact, FactValue};
use domain::values::{Answer, Country, Euro};
use screens::against_rule::RuleCell;
use screens::signing::{self, OfferedRow};

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 2).expect("a date")
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date")
}

pub fn voice() -> Voice {
    Voice::default()
}

pub fn with(commands: impl IntoIterator<Item = Command>) -> Dossier {
    let mut dossier = Dossier::default();
    run(&mut dossier, commands);
    dossier
}

pub fn run(dossier: &mut Dossier, commands: impl IntoIterator<Item = Command>) {
    for command in commands {
        dossier.apply(command, today()).expect("a change that makes sense");
    }
}

pub fn money(euros: i64) -> FactValue {
    FactValue::Money(Euro::whole(euros))
}

pub fn state(fact: Fact, value: FactValue) -> Command {
    Command::State(fact, Answer::Known(value))
}

/// Ten years of service in the Netherlands, with an agreement that is not signed yet.
pub fn dutch() -> Dossier {
    with([
        Command::Lives(Answer::Known(Country::Netherlands)),
        Command::Works(Answer::Known(Country::Netherlands)),
        Command::LastDay(Answer::Known(day(2026, 4, 30))),
        state(Fact::Ending, FactValue::Ending(Ending::Agreement)),
        state(Fact::Began, FactValue::Day(day(2016, 5, 1))),
        state(Fact::Born, FactValue::Day(day(1980, 1, 1))),
        state(Fact::MonthlyWage, money(3000)),
        state(Fact::HolidayPay, FactValue::Count(0)),
        state(Fact::FixedExtras, money(0)),
        state(Fact::VariableExtras, money(0)),
        state(Fact::Deducted, money(0)),
        state(Fact::Ill, FactValue::Truth(false)),
    ])
}

/// Six years of service in Belgium, notice that is paid out.
pub fn belgian() -> Dossier {
    with([
        Command::Lives(Answer::Known(Country::Belgium)),
        Command::Works(Answer::Known(Country::Belgium)),
        Command::LastDay(Answer::Known(day(2026, 3, 31))),
        state(Fact::Ending, FactValue::Ending(Ending::Notice)),
        state(Fact::Began, FactValue::Day(day(2014, 3, 1))),
        state(Fact::Noticed, FactValue::Day(day(2026, 3, 2))),
        state(Fact::Born, FactValue::Day(day(1980, 1, 1))),
        state(Fact::PrivateSector, FactValue::Truth(true)),
        state(Fact::CivilServant, FactValue::Truth(false)),
        state(Fact::Ill, FactValue::Truth(false)),
        state(Fact::NoticeWorked, FactValue::Truth(false)),
        state(Fact::AnnualWage, money(42_000)),
        state(Fact::FullTimeShare, FactValue::Count(100)),
    ])
}

pub fn row(dossier: &Dossier, id: &str) -> OfferedRow {
    let rows = signing::rows(dossier, today(), voice()).expect("a country");
    rows.into_iter().find(|row| row.id == id).unwrap_or_else(|| panic!("no row {id}"))
}

pub fn value(row: &OfferedRow) -> &str {
    match &row.rule {
        RuleCell::Steps(step) => &step.value,
        other => panic!("{}: {other:?}", row.id),
    }
}
