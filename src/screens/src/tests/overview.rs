//! The list of tests: what each measures, how long it takes and how far it is. Leaves out where to begin, and what came
//! out.

use super::begin::is_ready;
use super::made_of;
use super::standing::{Standing, asked, counted, is_passed, standing, start};
use crate::route::Route;
use crate::test::Test;
use crate::titles::test_title;
use chrono::NaiveDate;
use content::Voice;
use content::texts::{assessment_weer_check, tests as t};
use domain::dossier::Dossier;

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

/// How long a test is.
pub fn length(test: Test, voice: Voice) -> String {
    let instrument = &made_of(test).instrument;
    if test == Test::Weather {
        return t::LENGTH_WEATHER.owned(voice);
    }
    t::LENGTH.fill(voice, [instrument.items.len().to_string(), instrument.minutes.to_string()])
}

/// How far a test is.
pub(super) fn state(test: Test, dossier: &Dossier, today: NaiveDate, voice: Voice) -> String {
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
        Standing::Skipped(_) => t::STATE_SKIPPED.owned(voice),
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

/// Whether nothing is left to come to, and something came out.
fn is_done(test: Test, dossier: &Dossier, today: NaiveDate) -> bool {
    let is_said = || counted(test, dossier, today).is_some_and(|sitting| !sitting.answers.is_empty());
    if test == Test::Weather { is_said() } else { is_passed(test, dossier) }
}

/// Beginning a test, or going on with it.
pub(crate) fn go_on(test: Test, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Way {
    let is_begun = counted(test, dossier, today).is_some_and(|sitting| !sitting.answers.is_empty());
    if is_begun && standing(test, dossier, today) == Standing::At(0) && test == Test::Weather {
        return Way { route: Route::Test(test), words: assessment_weer_check::AGAIN.owned(voice) };
    }
    let words = if is_begun { &t::GO_ON_WITH } else { &t::BEGIN_WITH };
    Way { route: Route::Test(test), words: words.fill(voice, [test_title(test).get(voice)]) }
}

/// What came out of a test.
pub(super) fn result(test: Test, voice: Voice) -> Way {
    let words = t::RESULT_OF.fill(voice, [test_title(test).get(voice)]);
    Way { route: Route::TestResult(test), words }
}
