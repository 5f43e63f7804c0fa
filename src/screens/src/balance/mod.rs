//! Who am I, what can I do, what do I want, how do I get there: own words first, then what the tests add, and which tests
//! could. Leaves out what was written about the dismissal, the weather, and what tells of health: they are nowhere on this page.

mod answered;
pub(crate) mod found;
mod strengths;

pub use found::{Found, Row};

use crate::route::Route;
use crate::test::Test;
use crate::tests::made_of;
use crate::titles::test_title;
use crate::wording::dates;
use chrono::NaiveDate;
use content::texts::balance as t;
use content::{Text, Voice};
use domain::dossier::Dossier;

/// The page.
#[derive(Clone, Debug, PartialEq)]
pub struct Balance {
    /// The four parts.
    pub parts: Vec<Part>,
    /// That own words are enough, as long as no test was begun.
    pub no_test: Option<&'static str>,
    /// Of which day it is.
    pub as_of: String,
}

/// One of the four questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The id of its note.
    pub note: &'static str,
    /// The question.
    pub heading: &'static str,
    /// What helps to answer it.
    pub prompts: Vec<&'static str>,
    /// Who tells what stands below: the tests, or the route.
    pub teller: &'static str,
    /// What the tests add.
    pub found: Vec<Found>,
    /// What would stand here; while there is nothing.
    pub empty: Option<&'static str>,
    /// Tests that would add something: words and address.
    pub open: Vec<(String, String)>,
}

/// A part in the content: its note; its heading, what would stand there, and who tells it; its prompts; its tests.
type Asked = (&'static str, [&'static Text; 3], &'static [&'static Text], &'static [Test]);

/// The parts in their order, with the tests that add to each.
const PARTS: [Asked; 4] = [
    (
        "balans-wie",
        [&t::WHO_HEADING, &t::WHO_FROM, &t::FROM_TESTS],
        &[&t::WHO_PROMPT_1, &t::WHO_PROMPT_2, &t::WHO_PROMPT_3],
        &[Test::WorkStyles, Test::Energy],
    ),
    (
        "balans-kan",
        [&t::CAN_HEADING, &t::CAN_FROM, &t::FROM_TESTS],
        &[&t::CAN_PROMPT_1, &t::CAN_PROMPT_2, &t::CAN_PROMPT_3, &t::CAN_PROMPT_4],
        &[Test::Skills],
    ),
    (
        "balans-wil",
        [&t::WANT_HEADING, &t::WANT_FROM, &t::FROM_TESTS],
        &[&t::WANT_PROMPT_1, &t::WANT_PROMPT_2, &t::WANT_PROMPT_3],
        &[Test::Interests, Test::Values, Test::Conditions],
    ),
    (
        "balans-hoe",
        [&t::HOW_HEADING, &t::HOW_FROM, &t::FROM_ROUTE],
        &[&t::HOW_PROMPT_1, &t::HOW_PROMPT_2, &t::HOW_PROMPT_3, &t::HOW_PROMPT_4],
        &[Test::OwnBusiness],
    ),
];

impl Balance {
    /// The page of today.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        let is_begun = |test: &Test| dossier.assessments.get(test.id()).is_some();
        let tests = PARTS.iter().flat_map(|(.., tests)| *tests);
        let has_begun = tests.into_iter().any(is_begun);
        Self {
            parts: PARTS.iter().map(|asked| part(asked, dossier, voice)).collect(),
            no_test: (!has_begun).then(|| t::NO_TEST.get(voice)),
            as_of: t::AS_OF.fill(voice, [dates::day(today, voice)]),
        }
    }
}

fn part((note, [heading, from, teller], prompts, tests): &Asked, dossier: &Dossier, voice: Voice) -> Part {
    let found = match *note {
        "balans-wie" => found::who(dossier, voice),
        "balans-kan" => found::can(dossier, voice),
        "balans-wil" => found::want(dossier, voice),
        _ => found::how(dossier, voice),
    };
    // A test that tells something elsewhere on the page was taken all the same.
    let is_open = |test: &&Test| found::of_test(**test, dossier, voice).rows.is_empty();
    Part {
        note,
        heading: heading.get(voice),
        prompts: prompts.iter().map(|text| text.get(voice)).collect(),
        teller: teller.get(voice),
        empty: found.is_empty().then(|| from.get(voice)),
        found,
        open: tests.iter().filter(is_open).map(|test| open(*test, voice)).collect(),
    }
}

/// The way to a test.
fn open(test: Test, voice: Voice) -> (String, String) {
    let minutes = made_of(test).instrument.minutes.to_string();
    (t::TAKE_TEST.fill(voice, [test_title(test).get(voice), &minutes]), Route::Test(test).href())
}
