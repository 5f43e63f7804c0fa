//! People with rights, and what is read of one. Leaves out every expectation.

use chrono::NaiveDate;
use domain::dossier::{Command, Dossier};
use domain::values::Answer::Known;
use domain::values::Country;
use formats::evaluation::{Evaluation, RightOut};

pub const TODAY: NaiveDate = content::day(2026, 11, 21);

fn told(commands: &[Command]) -> Dossier {
    let mut dossier = Dossier::default();
    for command in commands {
        dossier.apply(command.clone(), TODAY).expect("an answer");
    }
    dossier
}

pub fn in_country(country: Country) -> Dossier {
    told(&[Command::Lives(Known(country)), Command::Works(Known(country))])
}

pub fn right<'a>(result: &'a Evaluation, id: &str) -> &'a RightOut {
    result.rights.iter().find(|right| right.id == id).unwrap_or_else(|| panic!("no right {id}"))
}
