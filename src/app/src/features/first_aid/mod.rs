//! First aid: the three cards, the questions, the sheet to print.

mod cards;
mod country;
mod dated;
mod deadlines;
mod meaning;
mod paper;
mod sheet;

use crate::ui::Back;
use content::Voice;
use content::texts::common;
use leptos::prelude::*;
use screens::first_aid::steps;
use screens::route::FirstAidStep;

/// The screen of a step.
pub fn screen(step: FirstAidStep, voice: Voice) -> impl IntoView {
    match step {
        FirstAidStep::Cards => cards::screen(voice).into_any(),
        FirstAidStep::Country => country::screen(voice).into_any(),
        FirstAidStep::Paper => paper::screen(voice).into_any(),
        FirstAidStep::Dated => dated::screen(voice).into_any(),
        FirstAidStep::Sheet => sheet::screen(voice).into_any(),
    }
}

/// The way back from a step.
fn back(step: FirstAidStep, voice: Voice) -> Back {
    Back { href: steps::previous(step).href(), label: common::BACK.get(voice).to_owned() }
}
