//! One folder a screen. A feature is entered through its `mod.rs` and imports no other feature; what they share
//! stands in `ui`.

mod answers;
mod data;
mod first_aid;
mod forecast;
mod help;
mod intake;
mod map;
mod method;
mod start;

use content::Voice;
use leptos::prelude::*;
use screens::route::Route;

/// The screen of a place.
pub fn screen(route: Route, voice: Voice) -> AnyView {
    match route {
        Route::Start => start::screen(voice).into_any(),
        Route::FirstAid(step) => first_aid::screen(step, voice).into_any(),
        Route::Intake { question, change } => intake::screen(question, change, voice).into_any(),
        Route::Answers => answers::screen(voice).into_any(),
        Route::Forecast => forecast::screen(voice).into_any(),
        Route::Map => map::screen(false, voice).into_any(),
        Route::WholeMap => map::screen(true, voice).into_any(),
        Route::Data => data::screen(voice).into_any(),
        Route::Method => method::screen(voice).into_any(),
        Route::Help => help::screen(voice).into_any(),
    }
}
