//! One folder a screen. A feature is entered through its `mod.rs` and imports no other feature; what they share
//! stands in `ui`.

mod answers;
mod bureau;
mod compare;
mod data;
mod explainers;
mod first_aid;
mod forecast;
mod help;
mod intake;
mod map;
mod method;
mod progress;
mod rights;
mod signing;
mod start;

use crate::leptos::*;
use content::Voice;
use screens::route::Route;

/// The screen of a place.
pub fn screen(route: Route, voice: Voice) -> AnyView {
    match route {
        Route::Start => start::screen(voice),
        Route::FirstAid(step) => first_aid::screen(step, voice),
        Route::Intake { question, change } => intake::screen(question, change, voice),
        Route::Answers => answers::screen(voice),
        Route::Forecast => forecast::screen(voice),
        Route::Compare => compare::screen(voice),
        Route::Progress => progress::screen(voice),
        Route::Map => map::screen(false, voice),
        Route::WholeMap => map::screen(true, voice),
        Route::Rights => rights::screen(voice),
        Route::Explainers => explainers::screen(voice),
        Route::BeforeSigning => signing::screen(voice),
        Route::SigningQuestions => signing::sheet(voice),
        Route::Bureau => bureau::screen(voice),
        Route::Data => data::screen(voice),
        Route::Method => method::screen(voice),
        Route::Help => help::screen(voice),
    }
}
