//! People whose screens are looked at, as dossiers made by commands. Leaves out what they are shown.

use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Command, Dossier, Ending, Fact, FactValue};
use domain::values::{Answer, Country, Euro};
use screens::rights::{Outcome, RightsScreen, Row, Told};

/// The day on which all of them look.
pub fn today() -> NaiveDate {
    day(2026, 11, 21)
}

/// A day that exists.
pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day that exists")
}

/// Someone who lives and works there, whose contract ends so on that day; well, and no civil servant.
pub fn someone(lives: Country, works: Country, ending: Ending, last: NaiveDate) -> Dossier {
    let mut dossier = Dossier::default();
    for command in [
        Command::Lives(Answer::Known(lives)),
        Command::Works(Answer::Known(works)),
        Command::LastDay(Answer::Known(last)),
    ] {
        dossier.apply(command, today()).expect("an answer");
    }
    let known = [
        (Fact::Ending, FactValue::Ending(ending)),
        (Fact::Ill, FactValue::Truth(false)),
        (Fact::CivilServant, FactValue::Truth(false)),
    ];
    tell(dossier, &known)
}

/// The same with more facts.
pub fn tell(mut dossier: Dossier, facts: &[(Fact, FactValue)]) -> Dossier {
    for (fact, value) in facts {
        dossier.apply(Command::State(*fact, Answer::Known(*value)), today()).expect("a fact");
    }
    dossier
}

/// An amount.
pub fn euros(amount: i64) -> FactValue {
    FactValue::Money(Euro::whole(amount))
}

/// A Dutch example: 3.000 a month with eight per cent, five years and three months of service, ten years of work before
/// 2016 and ten since.
pub fn dutch() -> Dossier {
    let last = day(2026, 12, 31);
    let base = someone(Country::Netherlands, Country::Netherlands, Ending::Notice, last);
    tell(
        base,
        &[
            (Fact::Began, FactValue::Day(day(2021, 10, 1))),
            (Fact::Noticed, FactValue::Day(day(2026, 10, 15))),
            (Fact::Born, FactValue::Day(day(1980, 5, 4))),
            (Fact::MonthlyWage, euros(3_000)),
            (Fact::HolidayPay, FactValue::Count(800)),
            (Fact::FixedExtras, euros(0)),
            (Fact::VariableExtras, euros(0)),
            (Fact::Deducted, euros(0)),
            (Fact::ProcedureDays, FactValue::Count(0)),
            (Fact::WeeksWorked, FactValue::Count(36)),
            (Fact::FourOfFiveYears, FactValue::Truth(true)),
            (Fact::YearsBefore2016, FactValue::Count(10)),
            (Fact::YearsFrom2016, FactValue::Count(10)),
        ],
    )
}

/// A Belgian example: ten years of service, notice paid out, 48.000 a year full time.
pub fn belgian() -> Dossier {
    let last = day(2026, 11, 2);
    let base = someone(Country::Belgium, Country::Belgium, Ending::Notice, last);
    tell(
        base,
        &[
            (Fact::Began, FactValue::Day(day(2016, 11, 1))),
            (Fact::Noticed, FactValue::Day(last)),
            (Fact::NoticeWorked, FactValue::Truth(false)),
            (Fact::Born, FactValue::Day(day(1986, 5, 4))),
            (Fact::AnnualWage, euros(48_000)),
            (Fact::FullTimeShare, FactValue::Count(100)),
            (Fact::PrivateSector, FactValue::Truth(true)),
            (Fact::DaysWorked, FactValue::Truth(true)),
            (Fact::CareerMonths, FactValue::Count(240)),
            (Fact::UnfitForOutplacement, FactValue::Truth(false)),
        ],
    )
}

/// The screen of a dossier.
pub fn screen(dossier: &Dossier) -> RightsScreen {
    RightsScreen::of(dossier, today(), Voice::default())
}

/// Every row, in order.
pub fn rows(dossier: &Dossier) -> Vec<Row> {
    screen(dossier).groups.into_iter().flat_map(|(_, rows)| rows).collect()
}

/// The row with this id.
pub fn row(dossier: &Dossier, id: &str) -> Row {
    let all = rows(dossier);
    all.iter().find(|row| row.id == id).unwrap_or_else(|| panic!("no row {id} in {all:#?}")).clone()
}

/// The value of a row in words.
pub fn told(dossier: &Dossier, id: &str) -> Told {
    match row(dossier, id).outcome {
        Outcome::Value { told, .. } => told,
        other => panic!("{id} is {other:#?}"),
    }
}
