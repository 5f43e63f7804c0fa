//! Answers to give, and what the balance then shows.

use chrono::NaiveDate;
use content::Voice;
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier};
use screens::balance::{Balance, Found, Part};
use screens::test::Test;

pub const TODAY: NaiveDate = content::day(2026, 11, 23);

pub fn run(dossier: &mut Dossier, command: Command) {
    dossier.apply(command, TODAY).expect("a change that makes sense");
}

pub fn answer(dossier: &mut Dossier, test: Test, item: &str, reply: Reply) {
    run(dossier, Command::AnswerItem(test.id().to_owned(), item.to_owned(), reply));
}

pub fn shown(dossier: &Dossier) -> [Part; 4] {
    let parts = Balance::of(dossier, TODAY, Voice::default()).parts;
    parts.try_into().expect("four parts")
}

/// What the tests and the route add, in one text.
pub fn words<'a>(found: impl IntoIterator<Item = &'a Found>) -> String {
    let rows = found.into_iter().flat_map(|found| &found.rows);
    rows.map(|row| row.words.as_str()).collect::<Vec<_>>().join(" | ")
}
