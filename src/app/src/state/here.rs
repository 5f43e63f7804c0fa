//! What every screen finds round it: the dossier, the place, whether the page shows errors, whether the second
//! file of the program is there, and how fast items of tests went. One context, since each kind of context has code of its own.

use super::{Arrival, DossierStore, Pace, Place};
use crate::leptos::{RwSignal, expect_context, provide_context};

/// What the shell hands to the screens.
#[derive(Clone, Copy)]
pub struct Here {
    /// The dossier.
    pub store: DossierStore,
    /// The place.
    pub place: Place,
    /// Whether the page at hand shows errors: the title of the window says so.
    pub has_errors: RwSignal<bool>,
    /// How far the second file of the program is.
    pub arrival: RwSignal<Arrival>,
    /// How long the items of tests took in this visit.
    pub pace: Pace,
}

impl Here {
    /// Hands it to all that is drawn from now on.
    pub fn provide(self) {
        provide_context(self);
    }
}

/// What the shell handed over.
pub fn here() -> Here {
    expect_context::<Here>()
}
