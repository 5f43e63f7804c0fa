//! Which languages the page can speak: those whose texts have arrived. Leaves out choosing one.

use crate::leptos::*;
use content::{Voice, packs};
use domain::values::Language;

/// The languages that have arrived.
#[derive(Clone, Copy)]
pub struct Speech {
    /// Set anew at every arrival; whether anything has arrived.
    arrivals: RwSignal<bool>,
}

impl Speech {
    /// Takes what has arrived, and what arrives later.
    pub fn follow() -> Self {
        let arrivals = RwSignal::new(take());
        platform::texts::on_more(move || arrivals.set(take()));
        Self { arrivals }
    }

    /// The voice that was asked for; while its language is still on its way, one that is there.
    pub fn voice(self, wanted: Voice) -> Voice {
        self.arrivals.track();
        let there = Language::ALL.into_iter().find(|language| packs::is_loaded(*language));
        let language =
            if packs::is_loaded(wanted.language) { wanted.language } else { there.unwrap_or_default() };
        Voice { language, ..wanted }
    }
}

/// Loads every language that has arrived; whether there is any.
fn take() -> bool {
    let arrived = Language::ALL.into_iter().filter_map(|language| {
        let pack = platform::texts::handed_over(language.tag())?;
        packs::load(language, pack);
        Some(())
    });
    0 < arrived.count()
}
