//! People to show ways to. Leaves out what is checked of them.

use chrono::NaiveDate;
use domain::dossier::{
    Budget, Command, Direction, Dossier, Entry, Guidance, Market, Retraining, Telling, WorkCommand,
};
use domain::values::{Answer, Country, Language};
use screens::occupations::known::Known;

/// A supply clerk, a nurse, a welder, a teacher, a jurist and a cleaner: the last work of those who are tried.
pub const LASTS: [u16; 6] = [4322, 2221, 7212, 2341, 2611, 9112];

/// The day on which everything is looked at.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day")
}

/// The table in Dutch.
pub fn known() -> Known {
    Known::of(Language::Nl).expect("the table")
}

/// Runs changes that make sense.
pub fn run(dossier: &mut Dossier, commands: impl IntoIterator<Item = Command>) {
    for command in commands {
        dossier.apply(command, today()).expect("a change that makes sense");
    }
}

/// Someone at home in this country with this last work, who sees the forecast.
pub fn someone(country: Country, last: Option<u16>) -> Dossier {
    let mut dossier = Dossier::default();
    run(
        &mut dossier,
        [
            Command::Enter(Entry::AtHome),
            Command::Lives(Answer::Known(country)),
            Command::Works(Answer::Known(country)),
            Command::Direction(Answer::Known(Direction::Adjacent)),
            Command::Retraining(Answer::Known(Retraining::Quarter)),
            Command::TrainingWeeks(Answer::Known(9)),
            Command::Budget(Answer::Known(Budget::Small)),
            Command::Market(Answer::Known(Market::Balanced)),
            Command::Guidance(Answer::Known(Guidance::None)),
            Command::Tell(Telling::Now),
            Command::Work(WorkCommand::Last(last)),
        ],
    );
    dossier
}
