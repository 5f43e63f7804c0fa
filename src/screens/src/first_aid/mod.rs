//! First aid: three cards, at most three questions, and one sheet to print. Leaves out the forecast: it never shows
//! here. Whoever is ill or dismissed on the spot is led to people; no date is computed for them.

pub mod asked_date;
pub mod cards;
pub mod deadline_item;
pub mod deadline_list;
pub mod papers;
pub mod sheet;
pub mod steps;

use domain::dossier::{Dossier, Ending, Entry, Paper};

/// Why no dates are computed for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotComputed {
    /// The person is ill.
    Ill,
    /// The person was dismissed on the spot.
    Summary,
}

/// Whether someone is led to people instead of dates, and why.
pub fn not_computed(dossier: &Dossier) -> Option<NotComputed> {
    let on_the_spot = dossier.contract.ending.known() == Some(&Ending::Summary);
    if on_the_spot || dossier.first_aid.paper.known() == Some(&Paper::Summary) {
        return Some(NotComputed::Summary);
    }
    (dossier.entry == Some(Entry::Ill)).then_some(NotComputed::Ill)
}
