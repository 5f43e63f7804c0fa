//! Keeping nothing, for as long as this tab is open. Leaves out what the person reads of it.

use super::{DossierStore, Saving, keeping};
use platform::everything;

impl DossierStore {
    /// Whether nothing is kept, followed.
    pub fn keeps_nothing(self) -> bool {
        self.saving() == Saving::Off
    }

    /// Keeps nothing from now on. What this browser keeps already is removed, or stays as it is.
    pub fn keep_nothing(self, removes: bool) {
        platform::tab::keep_nothing(true);
        if removes {
            keeping::forget();
            everything::wipe(|_| {});
        }
        self.saving.set(Saving::Off);
    }

    /// Keeps everything again, also what was filled in meanwhile.
    pub fn keep_again(self) {
        platform::tab::keep_nothing(false);
        self.saving.set(Saving::Nothing);
        self.keep();
    }
}
