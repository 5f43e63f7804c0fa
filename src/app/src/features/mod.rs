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
mod pots;
mod progress;
mod rights;
mod signing;
mod start;

use crate::later;
use crate::leptos::*;
use content::Voice;
use screens::route::Route;

later::later! {
    fn compare(voice: Voice) { compare::screen(voice) }
    fn progress(voice: Voice) { progress::screen(voice) }
    fn pots(voice: Voice) { pots::screen(voice) }
    fn data(voice: Voice) { data::screen(voice) }
    fn method(voice: Voice) { method::screen(voice) }
    fn rights(voice: Voice) { rights::screen(voice) }
    fn explainers(voice: Voice) { explainers::screen(voice) }
    fn signing(voice: Voice) { signing::screen(voice) }
    fn signing_sheet(voice: Voice) { signing::sheet(voice) }
    fn bureau(voice: Voice) { bureau::screen(voice) }
}

/// The screen of a place. Only start, first aid, questions, forecast, map and help are in the first file.
pub fn screen(route: Route, voice: Voice) -> AnyView {
    let later = |draw| later::screen(route, voice, draw);
    match route {
        Route::Start => start::screen(voice),
        Route::FirstAid(step) => first_aid::screen(step, voice),
        Route::Intake { question, change } => intake::screen(question, change, voice),
        Route::Answers => answers::screen(voice),
        Route::Forecast => forecast::screen(voice),
        Route::Compare => later(compare),
        Route::Progress => later(progress),
        Route::Map => map::screen(false, voice),
        Route::WholeMap => map::screen(true, voice),
        Route::Rights => later(rights),
        Route::Explainers => later(explainers),
        Route::BeforeSigning => later(signing),
        Route::SigningQuestions => later(signing_sheet),
        Route::Bureau => later(bureau),
        Route::Pots => later(pots),
        Route::Data => later(data),
        Route::Method => later(method),
        Route::Help => help::screen(voice),
    }
}
