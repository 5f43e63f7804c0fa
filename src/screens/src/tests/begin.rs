//! Where to begin: a first useful picture in at most ten minutes, and what is left of it. Leaves out the list of tests.

use super::made_of;
use super::overview::{Way, go_on, result, state};
use super::result::has_picture;
use super::standing::{asked, counted};
use crate::test::Test;
use crate::titles::test_title;
use chrono::NaiveDate;
use content::Voice;
use content::texts::tests as t;
use domain::assessment::Item;
use domain::dossier::Dossier;

/// A first useful picture, in this order: what draws someone, then what counts for them.
const BEGIN: [Test; 2] = [Test::Interests, Test::Values];

/// Where to begin.
#[derive(Clone, Debug, PartialEq)]
pub struct Begin {
    /// What it brings, and the minutes in all.
    pub body: String,
    /// Each part with its length and how far it is.
    pub parts: Vec<Part>,
    /// The way on: the first is the next thing.
    pub ways: Vec<Way>,
}

/// A part of the beginning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The test.
    pub name: &'static str,
    /// How long it is.
    pub length: String,
    /// How far it is.
    pub state: String,
}

impl Begin {
    /// Where this person begins, or goes on.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        let is_ready = |test: &Test| is_ready(*test, dossier, today);
        let rest = BEGIN.into_iter().filter(|test| !is_ready(test));
        let minutes: u16 = rest.clone().map(short_minutes).sum();
        let body = match rest.clone().count() {
            0 => t::BEGIN_DONE.owned(voice),
            2 => t::BEGIN_BODY.fill(voice, [minutes.to_string()]),
            _ => t::BEGIN_REST.fill(voice, [minutes.to_string()]),
        };
        let mut ways: Vec<Way> = rest.take(1).map(|test| go_on(test, dossier, today, voice)).collect();
        ways.extend(BEGIN.into_iter().filter(is_ready).map(|test| result(test, voice)));
        let part = |test: Test| {
            let made = made_of(test);
            let all = asked(&made.instrument, None, 0);
            let numbers = [all.to_string(), short_minutes(test).to_string()];
            Part {
                name: test_title(test).get(voice),
                length: t::LENGTH.fill(voice, numbers),
                state: if is_ready(&test) {
                    t::STATE_DONE.owned(voice)
                } else {
                    state(test, dossier, today, voice)
                },
            }
        };
        Self { body, parts: BEGIN.map(part).to_vec(), ways }
    }
}

/// Whether the part that gives a first picture is passed, and gave one.
pub(super) fn is_ready(test: Test, dossier: &Dossier, today: NaiveDate) -> bool {
    let instrument = &made_of(test).instrument;
    counted(test, dossier, today).is_some_and(|sitting| {
        let is_asked = |item: &&Item| item.is_start || !instrument.has_start();
        let mut asked = instrument.items.iter().filter(is_asked);
        asked.all(|item| sitting.answers.get(item.id).is_some()) && has_picture(test, sitting)
    })
}

/// The minutes of the short start, or of all.
fn short_minutes(test: Test) -> u16 {
    let made = made_of(test);
    made.start_minutes.unwrap_or(made.instrument.minutes)
}

/// The next part of the beginning after a test, if it is part of it and something is left.
pub fn next_part(test: Test, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<Way> {
    let is_next = |other: &Test| *other != test && !is_ready(*other, dossier, today);
    BEGIN
        .contains(&test)
        .then(|| BEGIN.into_iter().find(is_next))?
        .map(|next| go_on(next, dossier, today, voice))
}
