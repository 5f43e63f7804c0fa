//! Taking a test: which question comes when, what each step changes, and what the list says of it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a change that is refused must stop the test"
)]

mod listed;
mod skipped;
mod steps;

use chrono::NaiveDate;
use domain::assessment::{Kind, Reply};
use domain::dossier::{Command, Dossier};
use screens::test::Test;
use screens::tests::asked::reply;
use screens::tests::made_of;
use screens::tests::standing::{Standing, answer, standing, to};

const TODAY: NaiveDate = content::day(2026, 11, 23);

fn run(dossier: &mut Dossier, commands: Vec<Command>) {
    for command in commands {
        dossier.apply(command, TODAY).unwrap();
    }
}

fn stands(test: Test, dossier: &Dossier) -> Standing {
    standing(test, dossier, TODAY)
}

/// Some answer that the item takes.
fn some(test: Test, place: usize) -> Reply {
    match made_of(test).instrument.kind {
        Kind::CanWant => Reply::CanWant(Some(4), Some(2)),
        Kind::Words => Reply::Words("woorden".to_owned()),
        _ => reply(test, place, (0, 2), &Dossier::default(), TODAY).unwrap(),
    }
}

/// Answers where the person stands, until they stand at no item; the places that came by.
fn take(test: Test, dossier: &mut Dossier) -> Vec<usize> {
    let mut places = Vec::new();
    if stands(test, dossier) == Standing::Before {
        run(dossier, to(test, 0));
    }
    while let Standing::At(place) = stands(test, dossier) {
        places.push(place);
        let commands = answer(test, place, some(test, place), dossier);
        run(dossier, commands);
    }
    places
}
