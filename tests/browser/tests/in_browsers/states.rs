//! Every screen in every state it has of its own: where it is, what is kept, and what is pressed there.

use chrono::NaiveDate;
use domain::dossier::{Dossier, Telling};
use screens::route::{FirstAidStep, Question, Route};
use screens::test::Test;

use browser_tests::Page;

use crate::kept_dossiers::{self as kept, FIRST_DAYS, LONG_WAY, SAMPLE};
use crate::taking_keys::after;
use crate::walk::question;
use crate::weather::on_a_day;
use crate::{
    bureau, calendar, learn_cv, learn_exercises, new_work, own_words, signing, test_results, weeks,
    whole_dossier,
};
use domain::values::{Answer, Country};

/// A screen in a state.
pub struct State {
    /// For whoever reads a failure.
    pub name: &'static str,
    dossier: Dossier,
    route: Route,
    /// What is pressed there, in order.
    presses: &'static [&'static str],
}

const SUBMIT: &[&str] = &["main form button[type=submit]"];

impl State {
    /// Brings the page into this state.
    pub async fn show(&self, page: &Page) {
        kept::put(page, &self.dossier).await;
        page.open_at(self.route).await;
        page.wait_for_place(self.route).await;
        for selector in self.presses {
            page.click(selector).await;
        }
    }
}

/// All of them but those about work that fits.
pub fn all() -> Vec<State> {
    let mut states = main_ones();
    states.extend(first_aid());
    states.extend(intake());
    states.extend(rest().into_iter().chain(tests()));
    states.extend(test_results::states());
    states.extend(words_and_weather());
    states.extend(weeks::states().into_iter().chain(new_work::states()));
    states.extend(learn_cv::states().into_iter().chain(learn_exercises::states()));
    states.extend(calendar::states().into_iter().chain(whole_dossier::states()));
    states
}

/// The screens of the main way, each once.
pub fn main_ones() -> Vec<State> {
    let cards = Route::FirstAid(FirstAidStep::Cards);
    vec![
        state("start", Dossier::default(), Route::Start),
        state("cards", Dossier::default(), cards),
        state("question", Dossier::default(), question(Question::Country)),
        pressed("question with error", Dossier::default(), question(Question::LastWork), SUBMIT),
        state("answers", kept::read(SAMPLE), Route::Answers),
        state("forecast shown", kept::sample_telling(Telling::Now), Route::Forecast),
        state("forecast on a long way", kept::read(LONG_WAY), Route::Forecast),
        state("route map", kept::sample_telling(Telling::Now), Route::Map),
        state("sheet with a date", kept::read(FIRST_DAYS), Route::FirstAid(FirstAidStep::Sheet)),
        state("rights", kept::read(SAMPLE), Route::Rights),
        state("help", Dossier::default(), Route::Help),
    ]
}

fn first_aid() -> Vec<State> {
    use FirstAidStep::{Cards, Country, Dated, Paper, Sheet};
    let at = Route::FirstAid;
    vec![
        state("start, come back", kept::read(FIRST_DAYS), Route::Start),
        state("cards with a date", kept::read(FIRST_DAYS), at(Cards)),
        state("first aid: country", Dossier::default(), at(Country)),
        pressed("first aid: country with error", Dossier::default(), at(Country), SUBMIT),
        state("first aid: paper", kept::read(FIRST_DAYS), at(Paper)),
        pressed("first aid: paper with error", Dossier::default(), at(Paper), SUBMIT),
        state("first aid: date", kept::read(FIRST_DAYS), at(Dated)),
        pressed("first aid: date with error", Dossier::default(), at(Dated), SUBMIT),
        state("sheet without a date", Dossier::default(), at(Sheet)),
        state("help in Belgium", kept::read(LONG_WAY), Route::Help),
    ]
}

fn intake() -> Vec<State> {
    let mut states = Vec::new();
    for asked in Question::ALL {
        states.push(state("question, answered", kept::read(SAMPLE), question(asked)));
        // The last one may stay open: it knows no error.
        if asked != Question::Recovery {
            states.push(pressed("question, with error", Dossier::default(), question(asked), SUBMIT));
        }
    }
    states.push(state("weeks of recovery", kept::read(LONG_WAY), question(Question::Recovery)));
    states.push(state("answers, none given", Dossier::default(), Route::Answers));
    states
}

fn rest() -> Vec<State> {
    vec![
        state("forecast asked", kept::sample_telling(Telling::Unasked), Route::Forecast),
        state("forecast, something tried", kept::trying(), Route::Forecast),
        state("forecast hidden", kept::sample_telling(Telling::RatherNot), Route::Forecast),
        state("one thing", kept::read(FIRST_DAYS), Route::Map),
        state("whole map", kept::read(FIRST_DAYS), Route::WholeMap),
        state("map in Belgium", kept::read(LONG_WAY), Route::Map),
        state("routes, none kept", kept::sample_telling(Telling::Now), Route::Compare),
        state("routes side by side", kept::with_past(None), Route::Compare),
        pressed("routes, no name", kept::with_past(None), Route::Compare, SUBMIT),
        state("routes hidden", kept::sample_telling(Telling::Later), Route::Compare),
        state("routes on a long way", kept::read(LONG_WAY), Route::Compare),
        state("update, the first", kept::sample_telling(Telling::Now), Route::Progress),
        pressed("update with error", kept::sample_telling(Telling::Now), Route::Progress, SUBMIT),
        state("update, what changed", kept::with_past(None), Route::Progress),
        state("update, new work", kept::with_past(NaiveDate::from_ymd_opt(2026, 11, 16)), Route::Progress),
        state("update on a long way", kept::read(LONG_WAY), Route::Progress),
        state("map with an offer", kept::with_past(None), Route::Map),
        state("method", Dossier::default(), Route::Method),
        state("proof", Dossier::default(), Route::Proof),
        state("explanations", Dossier::default(), Route::Explainers),
        state("pots, nothing known", Dossier::default(), Route::Pots),
        state("pots, all known", kept::read(SAMPLE), Route::Pots),
        state("pots in Belgium", kept::read(LONG_WAY), Route::Pots),
        pressed("pots, steps", kept::read(SAMPLE), Route::Pots, &["#how-living > summary"]),
        state("signing, nothing known", Dossier::default(), Route::BeforeSigning),
        state("signing, beside the rules", signing::dutch(Telling::Now), Route::BeforeSigning),
        state("signing, forecast hidden", signing::dutch(Telling::Later), Route::BeforeSigning),
        state("signing on a long way", kept::read(LONG_WAY), Route::BeforeSigning),
        state("signing, the sheet", signing::dutch(Telling::Now), Route::SigningQuestions),
        state("bureau, no offer", kept::sample_telling(Telling::Now), Route::Bureau),
        state("bureau, offers", bureau::three(Telling::Now), Route::Bureau),
        state("bureau on a long way", kept::read(LONG_WAY), Route::Bureau),
        pressed("bureau with error", bureau::three(Telling::RatherNot), Route::Bureau, SUBMIT),
    ]
}

fn tests() -> Vec<State> {
    let mut states = vec![
        state("tests, none begun", Dossier::default(), Route::Tests),
        state("tests, one begun", after(Test::Interests, 12), Route::Tests),
        state("tests, asked to begin again", after(Test::Values, 18), Route::Tests),
        state("test, half way", after(Test::Interests, 30), Route::Test(Test::Interests)),
        state("test, done", after(Test::Values, 18), Route::Test(Test::Values)),
        state("weather, said", after(Test::Weather, 1), Route::Test(Test::Weather)),
    ];
    states[2].presses = &["#werkwaarden button"];
    for test in Test::ALL {
        states.push(state("test, before the first question", Dossier::default(), Route::Test(test)));
        states.push(state("test, a question", after(test, 1), Route::Test(test)));
    }
    states
}

fn words_and_weather() -> Vec<State> {
    let dutch = Answer::Known(Country::Netherlands);
    let stop: &[&str] = &["main .button:not(.button--link)"];
    let erase: &[&str] = &["main p > .button--link"];
    let weather = Route::TestResult(Test::Weather);
    vec![
        state("storm", on_a_day("storm", dutch), weather),
        state("storm, country not known", on_a_day("storm", Answer::Unknown), Route::Map),
        state("storm, whole map", on_a_day("storm", dutch), Route::WholeMap),
        state("storm, forecast", on_a_day("storm", dutch), Route::Forecast),
        state("cloudy", on_a_day("bewolkt", dutch), weather),
        state("cloudy, home", on_a_day("bewolkt", dutch), Route::Map),
        state("clearing up", on_a_day("opklaring", dutch), weather),
        state("weather, not said", Dossier::default(), weather),
        state("balance, nothing written", Dossier::default(), Route::Balance),
        state("balance", own_words::written(), Route::Balance),
        state("pausing", Dossier::default(), Route::Processing),
        state("pausing in a storm", own_words::written(), Route::Processing),
        pressed("pausing, stopped", Dossier::default(), Route::Processing, stop),
        pressed("pausing, erasing asked", own_words::written(), Route::Processing, erase),
        state("story", Dossier::default(), Route::Story),
    ]
}

/// A screen with this kept.
pub fn state(name: &'static str, dossier: Dossier, route: Route) -> State {
    State { name, dossier, route, presses: &[] }
}

/// The same, with something pressed.
pub fn pressed(
    name: &'static str,
    dossier: Dossier,
    route: Route,
    presses: &'static [&'static str],
) -> State {
    State { name, dossier, route, presses }
}
