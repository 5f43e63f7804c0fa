//! People for whom work is looked for. Leaves out what is checked of them.

use chrono::NaiveDate;
use content::Voice;
use domain::assessment::{Kind, Reply};
use domain::dossier::{Command, Dossier, WorkCommand};
use domain::values::Language;
use screens::occupations::known::Known;
use screens::occupations::list::{Asked, Item, WorkList};
use screens::test::Test;
use screens::tests::made_of;

pub const TODAY: NaiveDate = content::day(2026, 11, 22);
/// A planner in a warehouse.
pub const PLANNER: u16 = 4322;

pub fn run(dossier: &mut Dossier, command: Command) {
    dossier.apply(command, TODAY).expect("a change that makes sense");
}

pub fn work(dossier: &mut Dossier, command: WorkCommand) {
    run(dossier, Command::Work(command));
}

/// Someone of whom only the last job is known.
pub fn of_last_job(code: u16) -> Dossier {
    let mut dossier = Dossier::default();
    work(&mut dossier, WorkCommand::Last(Some(code)));
    dossier
}

pub fn answer(dossier: &mut Dossier, test: Test, item: &str, reply: Reply) {
    run(dossier, Command::AnswerItem(test.id().to_owned(), item.to_owned(), reply));
}

/// Answers every item of a test; `level` gives the answer by the scale of an item and its place.
pub fn rate(dossier: &mut Dossier, test: Test, level: impl Fn(usize, usize) -> u8) {
    for (place, item) in made_of(test).instrument.items.iter().enumerate() {
        answer(dossier, test, item.id, Reply::Rated(level(item.scale.unwrap_or(0), place)));
    }
}

/// Draws towards helping people, and away from machines.
pub fn social(dossier: &mut Dossier) {
    rate(dossier, Test::Interests, |scale, _| [1, 2, 3, 5, 3, 2][scale]);
}

/// Prefers the value that comes first in the order of the test.
pub fn values(dossier: &mut Dossier) {
    let instrument = &made_of(Test::Values).instrument;
    assert_eq!(instrument.kind, Kind::Pair);
    for item in instrument.items {
        let reply = match item.between {
            Some((one, other)) if other < one => Reply::Second,
            _ => Reply::First,
        };
        answer(dossier, Test::Values, item.id, reply);
    }
}

pub fn known() -> Known {
    Known::of(Language::Nl).expect("the table")
}

pub fn list(dossier: &Dossier) -> WorkList {
    WorkList::of(dossier, known(), Asked::default(), TODAY, Voice::default())
}

pub fn items(list: &WorkList) -> Vec<&Item> {
    let groups = list.bands.iter().flat_map(|band| band.parts.iter().flatten());
    groups.flat_map(|group| &group.items).collect()
}
