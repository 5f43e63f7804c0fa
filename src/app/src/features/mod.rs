//! One folder a screen. A feature is entered through its `mod.rs` and imports no other feature; what they share
//! stands in `ui`.

mod answers;
mod applications;
mod balance;
mod buddy;
mod bureau;
mod calendar;
mod check_in;
mod compare;
mod compare_work;
mod cv;
mod data;
mod exercises;
mod explainers;
mod first_aid;
mod forecast;
mod help;
mod intake;
mod job_offers;
mod look_back;
mod map;
mod method;
mod network;
mod new_work;
mod occupation;
mod plan;
mod pots;
mod processing;
mod progress;
mod proof;
mod rights;
mod search;
mod sectors;
mod setbacks;
mod signing;
mod start;
mod story;
mod test_results;
mod tests;
mod unlock;
mod ways;
mod whole_dossier;
mod work;

use crate::leptos::*;
use crate::{later, weather};
use content::Voice;
use screens::route::Route;
use screens::test::Test;

later::later! {
    fn screen_of_later(route: Route, voice: Voice) { in_second_file(route, voice) }
}

/// The screen of a place. Only start, first aid, questions, map, help and weather are in the first file.
pub fn screen(route: Route, voice: Voice) -> AnyView {
    match route {
        Route::Start => start::screen(voice),
        Route::FirstAid(step) => first_aid::screen(step, voice),
        Route::Intake { question, change } => intake::screen(question, change, voice),
        Route::Answers => answers::screen(voice),
        Route::Map => map::screen(false, opened, voice),
        Route::WholeMap => map::screen(true, opened, voice),
        Route::Help => help::screen(voice),
        Route::TestResult(Test::Weather) => weather::screen(voice),
        _ => later::screen(route, voice, screen_of_later),
    }
}

/// The screen of a place while what is kept is sealed: help is for everybody.
pub fn locked_screen(route: Route, voice: Voice) -> AnyView {
    if route == Route::Help { help::screen(voice) } else { unlock::screen(voice) }
}

/// What of the map is in the second file.
fn opened(voice: Voice) -> AnyView {
    later::extra(Route::WholeMap, voice, screen_of_later)
}

/// The screens of the second file.
fn in_second_file(route: Route, voice: Voice) -> AnyView {
    match route {
        Route::WholeMap => map::opened(voice),
        Route::Forecast => forecast::screen(voice),
        Route::Compare => compare::screen(voice),
        Route::Progress => progress::screen(voice),
        Route::Rights => rights::screen(voice),
        Route::Explainers => explainers::screen(voice),
        Route::BeforeSigning => signing::screen(voice),
        Route::SigningQuestions => signing::sheet(voice),
        Route::Bureau => bureau::screen(voice),
        Route::Pots => pots::screen(voice),
        Route::Tests => tests::screen(voice),
        Route::Test(test) => tests::taking(test, voice),
        Route::TestResult(test) => test_results::screen(test, voice),
        Route::Balance => balance::screen(voice),
        Route::Processing => processing::screen(voice),
        Route::Story => story::screen(voice),
        Route::Method => method::screen(voice),
        Route::Proof => proof::screen(voice),
        Route::Work => work::screen(voice),
        Route::Occupation(code) => occupation::screen(code, voice),
        Route::CompareWork => compare_work::screen(voice),
        Route::Ways => ways::screen(voice),
        Route::Sectors => sectors::screen(voice),
        Route::Plan => plan::screen(voice),
        Route::Search => search::screen(voice),
        Route::Applications => applications::screen(voice),
        Route::SearchReport => applications::report(voice),
        Route::Network => network::screen(voice),
        Route::Cv => cv::screen(voice),
        Route::Exercises => exercises::screen(voice),
        Route::Exercise(id) => exercises::one(id, voice),
        Route::CheckIn => check_in::screen(voice),
        Route::LookBack => look_back::screen(voice),
        Route::JobOffers => job_offers::screen(voice),
        Route::NewWork => new_work::screen(voice),
        Route::Setbacks => setbacks::screen(voice),
        Route::Buddy => buddy::screen(voice),
        Route::Calendar => calendar::screen(voice),
        Route::WholeDossier => whole_dossier::screen(voice),
        _ => data::screen(voice),
    }
}
