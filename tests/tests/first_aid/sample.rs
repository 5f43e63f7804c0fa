//! People with a paper before them.

use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Command, Dossier, Paper};
use domain::values::{Answer, Country};

pub const TODAY: NaiveDate = content::day(2026, 11, 23);
pub const NL: Country = Country::Netherlands;
pub const BE: Country = Country::Belgium;

pub fn voice() -> Voice {
    Voice::default()
}

pub fn dossier(commands: impl IntoIterator<Item = Command>) -> Dossier {
    let mut dossier = Dossier::default();
    for command in commands {
        dossier.apply(command, TODAY).unwrap();
    }
    dossier
}

pub fn in_countries(lives: Country, works: Country, paper: Paper) -> Dossier {
    dossier([
        Command::Lives(Answer::Known(lives)),
        Command::Works(Answer::Known(works)),
        Command::Paper(Answer::Known(paper)),
    ])
}
