//! People whose pots are told. Leaves out what they are told.

use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{
    Command, Direction, Dossier, Ending, Entry, Fact, FactValue, Guidance, GuidanceTerms, Market, Retraining,
    Telling,
};
use domain::values::{Answer, Country, Euro};
use screens::pots::PotsScreen;

/// The day of every case.
pub fn today() -> NaiveDate {
    day(2026, 11, 22)
}

/// A day that exists.
pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day that exists")
}

pub fn apply(dossier: &mut Dossier, commands: impl IntoIterator<Item = Command>) {
    for command in commands {
        dossier.apply(command, today()).expect("a change that makes sense");
    }
}

/// The command that states an amount.
pub fn money(fact: Fact, euros: i64) -> Command {
    Command::State(fact, Answer::Known(FactValue::Money(Euro::whole(euros))))
}

/// The command of guidance for so many months, when they are known.
pub fn guided(months: Answer<u8>) -> Command {
    let terms = GuidanceTerms { months, ..GuidanceTerms::default() };
    Command::Guidance(Answer::Known(Guidance::Arranged(terms)))
}

/// Someone in this country with a last day, a training and a market.
pub fn someone(country: Country) -> Dossier {
    let mut dossier = Dossier::default();
    let commands = [
        Command::Enter(Entry::JustHeard),
        Command::Lives(Answer::Known(country)),
        Command::Works(Answer::Known(country)),
        Command::LastDay(Answer::Known(day(2027, 1, 31))),
        Command::Direction(Answer::Known(Direction::New)),
        Command::Retraining(Answer::Known(Retraining::HalfYear)),
        Command::Market(Answer::Known(Market::Balanced)),
        Command::Money(Answer::Known(3_000)),
        Command::Tell(Telling::Now),
    ];
    apply(&mut dossier, commands);
    dossier
}

/// The same with a household: savings, costs and wage.
pub fn householder(country: Country) -> Dossier {
    let mut dossier = someone(country);
    let commands = [
        money(Fact::Savings, 4_000),
        money(Fact::FixedCosts, 1_800),
        money(Fact::OtherIncome, 0),
        money(Fact::NetWage, 2_400),
    ];
    apply(&mut dossier, commands);
    dossier
}

/// A Dutch householder with a right to WW and a transitievergoeding.
pub fn entitled() -> Dossier {
    let mut dossier = householder(Country::Netherlands);
    let known = |fact, value| Command::State(fact, Answer::Known(value));
    let commands = [
        known(Fact::Ending, FactValue::Ending(Ending::Notice)),
        known(Fact::Ill, FactValue::Truth(false)),
        known(Fact::Began, FactValue::Day(day(2017, 2, 1))),
        Command::State(Fact::Born, Answer::Unknown),
        money(Fact::MonthlyWage, 3_000),
        known(Fact::HolidayPay, FactValue::Count(800)),
        money(Fact::FixedExtras, 0),
        money(Fact::VariableExtras, 0),
        money(Fact::Deducted, 0),
        known(Fact::WeeksWorked, FactValue::Count(36)),
        known(Fact::FourOfFiveYears, FactValue::Truth(true)),
        known(Fact::YearsBefore2016, FactValue::Count(0)),
        known(Fact::YearsFrom2016, FactValue::Count(10)),
    ];
    apply(&mut dossier, commands);
    dossier
}

/// The screen of a dossier.
pub fn screen(dossier: &Dossier) -> PotsScreen {
    PotsScreen::of(dossier, today(), Voice::default())
}
