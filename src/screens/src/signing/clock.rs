//! The terms of the law of the person's own case that still run, and who is led to people first. Leaves out advice, every
//! other clock, and what has passed.

use crate::first_aid::deadline_item::DeadlineItem;
use crate::rights::{RightsScreen, ShownDoor};
use chrono::NaiveDate;
use content::Voice;
use domain::dossier::Dossier;

/// What stands on top of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Clock {
    /// What decides about most of it, with where to go.
    pub stop: Option<ShownDoor>,
    /// The terms, the nearest first.
    pub terms: Vec<DeadlineItem>,
}

/// The terms of a dossier today.
pub fn clock(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Clock {
    let RightsScreen { stop, dates, .. } = RightsScreen::of(dossier, today, voice);
    let mut terms = dates;
    terms.retain(|term| term.is_legal && term.is_ahead);
    Clock { stop, terms }
}
