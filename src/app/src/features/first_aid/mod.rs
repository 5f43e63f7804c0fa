//! First aid: the three cards, the questions, the sheet to print.

mod cards;
mod country;
mod dated;
mod deadlines;
mod form;
mod meaning;
mod paper;
mod sheet;

use crate::leptos::AnyView;
use crate::ui::PageHead;
use content::Voice;
use content::texts::common;
use screens::first_aid::steps;
use screens::route::FirstAidStep;

/// The screen of a step.
pub fn screen(step: FirstAidStep, voice: Voice) -> AnyView {
    match step {
        FirstAidStep::Cards => cards::screen(voice),
        FirstAidStep::Country => country::screen(voice),
        FirstAidStep::Paper => paper::screen(voice),
        FirstAidStep::Dated => dated::screen(voice),
        FirstAidStep::Sheet => sheet::screen(voice),
    }
}

/// The head of a page with the way back from its step.
fn with_way_back(head: PageHead, step: FirstAidStep, voice: Voice) -> PageHead {
    head.back(steps::previous(step).href(), common::BACK.get(voice))
}
