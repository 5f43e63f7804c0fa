//! Whether what was answered is saved, in the words at the foot of the page. Leaves out saving.

use crate::state::{DossierStore, Saving};
use content::Voice;
use content::texts::{common as t, lock};

/// Whether it is saved. Where the browser wipes what is not visited, also when it was last copied.
pub fn saved(store: DossierStore, voice: Voice) -> String {
    let saving = store.saving();
    let is_kept = matches!(saving, Saving::Restored | Saving::At(..));
    let saving = state(saving, voice);
    if !is_kept || !platform::lasting::is_short() {
        return saving;
    }
    t::SAVED_AND_COPIED.fill(voice, [saving, screens::data::last_copy(store.last_copy(), voice)])
}

fn state(saving: Saving, voice: Voice) -> String {
    match saving {
        Saving::Nothing => t::NOTHING_SAVED.get(voice).to_owned(),
        Saving::Restored => t::SAVED.get(voice).to_owned(),
        Saving::Busy => t::BEING_SAVED.get(voice).to_owned(),
        Saving::At(hour, minute) => t::SAVED_AT.fill(voice, [format!("{hour}.{minute:02}")]),
        Saving::Shut => lock::STATE.get(voice).to_owned(),
        Saving::Off => t::SAVING_OFF.get(voice).to_owned(),
        Saving::Not(_) => t::NOT_SAVED.get(voice).to_owned(),
    }
}
