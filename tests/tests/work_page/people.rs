//! People who look at work: with the last work alone, with one test alone, with all. Leaves out what is checked.

use chrono::NaiveDate;
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier, WorkCommand};
use screens::test::Test;
use screens::tests::made_of;

pub const TODAY: NaiveDate = content::day(2026, 11, 23);
/// Clerks of stock.
pub const PLANNER: u16 = 4321;
/// Nurses.
pub const NURSE: u16 = 3221;

pub fn run(dossier: &mut Dossier, command: Command) {
    dossier.apply(command, TODAY).expect("a change that makes sense");
}

pub fn work(dossier: &mut Dossier, command: WorkCommand) {
    run(dossier, Command::Work(command));
}

pub fn answer(dossier: &mut Dossier, test: Test, item: &str, reply: Reply) {
    run(dossier, Command::AnswerItem(test.id().to_owned(), item.to_owned(), reply));
}

/// Interests that rise with their place.
pub fn interests(dossier: &mut Dossier) {
    for item in made_of(Test::Interests).instrument.items {
        let rate = [1, 2, 2, 3, 4, 5];
        answer(dossier, Test::Interests, item.id, Reply::Rated(rate[item.scale.expect("a scale")]));
    }
}

/// Skills of every kind: well and gladly, well and not so gladly, not and gladly, some not said.
pub fn skills(dossier: &mut Dossier) {
    let said = [(Some(5), Some(5)), (Some(4), Some(2)), (Some(1), Some(4)), (Some(2), None), (None, Some(1))];
    for (place, item) in made_of(Test::Skills).instrument.items.iter().enumerate() {
        let (can, want) = said[place % said.len()];
        answer(dossier, Test::Skills, item.id, Reply::CanWant(can, want));
    }
}

/// Values: the one that stands first in the test.
pub fn values(dossier: &mut Dossier) {
    for item in made_of(Test::Values).instrument.items {
        let (one, other) = item.between.expect("a pair");
        answer(dossier, Test::Values, item.id, if one < other { Reply::First } else { Reply::Second });
    }
}

pub fn last(dossier: &mut Dossier) {
    work(dossier, WorkCommand::Last(Some(PLANNER)));
}

/// Someone of whom this is known.
pub fn someone(known: &[fn(&mut Dossier)]) -> Dossier {
    let mut dossier = Dossier::default();
    known.iter().for_each(|tell| tell(&mut dossier));
    dossier
}

pub fn all() -> Dossier {
    someone(&[last, interests, skills, values])
}

/// An interest test in which nothing stands out.
pub fn flat_interests(dossier: &mut Dossier) {
    for item in made_of(Test::Interests).instrument.items {
        answer(dossier, Test::Interests, item.id, Reply::Rated(3));
    }
}
