//! The list of tests: what each measures, how long it takes and how far it is, and where to begin. Leaves out what came
//! out.

use super::made_of;
use super::standing::{Standing, asked, counted, is_passed, standing, start};
use crate::route::Route;
use crate::test::Test;
use crate::titles::test_title;
use chrono::NaiveDate;
use content::Voice;
use content::texts::{assessment_weer_check, tests as t};
use domain::dossier::Dossier;

/// A first useful picture, in this order: what draws someone, then what counts for them.
const BEGIN: [Test; 2] = [Test::Interests, Test::Values];

/// A way on, as a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Where to.
    pub route: Route,
    /// In words.
    pub words: String,
}

/// A test in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// Which.
    pub test: Test,
    /// Its name.
    pub name: &'static str,
    /// What it measures, in one sentence.
    pub about: &'static str,
    /// How long it is.
    pub length: String,
    /// How far it is.
    pub state: String,
    /// Ways on, the first thing first.
    pub ways: Vec<Way>,
    /// Whether something can be begun again.
    pub is_begun: bool,
}

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

/// All tests.
pub fn list(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<Listed> {
    Test::ALL
        .into_iter()
        .map(|test| {
            let made = made_of(test);
            let about = made.about.get(voice);
            Listed {
                test,
                name: test_title(test).get(voice),
                about: about.split_inclusive(". ").next().unwrap_or(about).trim_end(),
                length: length(test, voice),
                state: state(test, dossier, today, voice),
                ways: ways(test, dossier, today, voice),
                is_begun: counted(test, dossier, today).is_some_and(|sitting| !sitting.answers.is_empty()),
            }
        })
        .collect()
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

/// Whether the part that gives a first picture is passed.
fn is_ready(test: Test, dossier: &Dossier, today: NaiveDate) -> bool {
    let instrument = &made_of(test).instrument;
    counted(test, dossier, today).is_some_and(|sitting| {
        let is_asked = |item: &&domain::assessment::Item| item.is_start || !instrument.has_start();
        instrument.items.iter().filter(is_asked).all(|item| sitting.answers.get(item.id).is_some())
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

/// How long a test is.
pub fn length(test: Test, voice: Voice) -> String {
    let instrument = &made_of(test).instrument;
    if test == Test::Weather {
        return t::LENGTH_WEATHER.owned(voice);
    }
    t::LENGTH.fill(voice, [instrument.items.len().to_string(), instrument.minutes.to_string()])
}

/// How far a test is.
fn state(test: Test, dossier: &Dossier, today: NaiveDate, voice: Voice) -> String {
    let instrument = &made_of(test).instrument;
    let answers =
        counted(test, dossier, today).map(|sitting| &sitting.answers).filter(|answers| !answers.is_empty());
    if answers.is_none() {
        return t::STATE_FRESH.owned(voice);
    }
    if test == Test::Weather {
        return t::STATE_TODAY.owned(voice);
    }
    match standing(test, dossier, today) {
        Standing::Half => t::STATE_HALF.fill(voice, [start(instrument).to_string()]),
        Standing::At(place) if !is_passed(test, dossier) => {
            let all = asked(instrument, answers, place);
            t::STATE_AT.fill(voice, [(place + 1).to_string(), all.to_string()])
        }
        _ => t::STATE_DONE.owned(voice),
    }
}

fn ways(test: Test, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<Way> {
    let mut ways = Vec::new();
    // How it is can be said again at any time.
    if test == Test::Weather || !is_done(test, dossier, today) {
        ways.push(go_on(test, dossier, today, voice));
    }
    if is_ready(test, dossier, today) || is_done(test, dossier, today) {
        ways.push(result(test, voice));
    }
    ways
}

/// Whether nothing is left to answer.
fn is_done(test: Test, dossier: &Dossier, today: NaiveDate) -> bool {
    let is_said = || counted(test, dossier, today).is_some_and(|sitting| !sitting.answers.is_empty());
    if test == Test::Weather { is_said() } else { is_passed(test, dossier) }
}

/// Beginning a test, or going on with it.
fn go_on(test: Test, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Way {
    let is_begun = counted(test, dossier, today).is_some_and(|sitting| !sitting.answers.is_empty());
    if is_begun && standing(test, dossier, today) == Standing::At(0) && test == Test::Weather {
        return Way { route: Route::Test(test), words: assessment_weer_check::AGAIN.owned(voice) };
    }
    let words = if is_begun { &t::GO_ON_WITH } else { &t::BEGIN_WITH };
    Way { route: Route::Test(test), words: words.fill(voice, [test_title(test).get(voice)]) }
}

fn result(test: Test, voice: Voice) -> Way {
    let words = t::RESULT_OF.fill(voice, [test_title(test).get(voice)]);
    Way { route: Route::TestResult(test), words }
}
