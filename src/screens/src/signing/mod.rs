//! Before signing: the terms of the law that run, what is offered against what the rules give, and what another offer
//! does to the forecast. For the person alone, and never advice to sign or not. Leaves out the lists of questions, which
//! are [`crate::checklists`], and drawing.

mod changes;
mod clock;
mod offered;
mod steps;

pub(crate) use changes::changed;
pub use changes::{Changes, Effect, ShownChange};
pub use clock::{Clock, clock};
pub use offered::{OfferedRow, asked, rows};

use crate::help::{self, HelpEntry};
use chrono::NaiveDate;
use content::Voice;
use content::texts::help as h;
use domain::dossier::Dossier;

/// Lists of this page, in order, by their ids.
pub const LISTS: [&str; 3] = [QUESTIONS, "vraag-dit-na", "juridische-hulp"];
/// The list of questions, which has a sheet of its own.
pub const QUESTIONS: &str = "vragen-voor-je-tekent";

/// People who know the law.
pub fn lines(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<HelpEntry> {
    let groups = help::page(dossier, today, voice).groups.into_iter();
    let legal = h::LEGAL_HEADING.get(voice);
    groups.filter(|group| group.heading == legal).flat_map(|group| group.entries).collect()
}
