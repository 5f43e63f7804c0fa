//! People with a contract, and the dates that come out for them. Leaves out what those should be.

use chrono::{Days, NaiveDate};
use domain::dossier::{Command, Dossier, Ending, Fact, FactValue};
use domain::rights::DeadlineOutcome;
use domain::values::{Answer, Country};
use screens::own_dates::own_dates;

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    content::day(year, month, day)
}

/// Someone who lives and works in one country, whose contract ends so.
pub fn contract(country: Country, ending: Ending, noticed: NaiveDate, last_day: NaiveDate) -> Dossier {
    let mut dossier = Dossier::default();
    for command in [Command::Lives(Answer::Known(country)), Command::Works(Answer::Known(country))] {
        dossier.apply(command, noticed).expect("a country");
    }
    ends(&mut dossier, last_day);
    state(&mut dossier, Fact::Ending, FactValue::Ending(ending), noticed);
    state(&mut dossier, Fact::Noticed, FactValue::Day(noticed), noticed);
    dossier
}

pub fn ends(dossier: &mut Dossier, last_day: NaiveDate) {
    dossier.apply(Command::LastDay(Answer::Known(last_day)), last_day).expect("a last day");
}

pub fn state(dossier: &mut Dossier, fact: Fact, value: FactValue, today: NaiveDate) {
    dossier.apply(Command::State(fact, Answer::Known(value)), today).expect("a fact");
}

/// The dates in order, each with its id.
pub fn dates(dossier: &Dossier, today: NaiveDate) -> Vec<(&'static str, NaiveDate)> {
    let all = own_dates(dossier, today);
    let dated = all.iter().filter_map(|deadline| match deadline.outcome {
        DeadlineOutcome::On { date, .. } => Some((deadline.rule.id, date)),
        _ => None,
    });
    dated.collect()
}

/// The dates of one id.
pub fn of(dossier: &Dossier, id: &str) -> Vec<NaiveDate> {
    let all = dates(dossier, day(2026, 1, 1));
    all.into_iter().filter(|(known, _)| *known == id).map(|(_, date)| date).collect()
}

/// Every day within two months of the turns of law and of the ends of months.
pub fn around() -> impl Iterator<Item = NaiveDate> {
    let turns = [day(2014, 1, 1), day(2016, 1, 1), day(2020, 1, 1), day(2024, 2, 29), day(2026, 1, 1)];
    let later = [day(2026, 7, 1), day(2027, 1, 1), day(2028, 2, 29), day(2028, 12, 31)];
    let turns = turns.into_iter().chain(later);
    turns.flat_map(|turn| (turn - Days::new(62)).iter_days().take(125))
}
