//! What a page goes on with: what this browser keeps, or nothing at all. Leaves out reading what is kept.

use super::{DossierStore, Lock, Saving, Trouble, keeping, kept, last_copy, vault};
use domain::dossier::Dossier;

impl DossierStore {
    /// Goes on with what this browser keeps.
    pub(super) fn fill(self, kept: kept::Opened) {
        let kept::Opened { dossier, trouble, is_locked, is_shut, to_set_aside } = kept;
        self.saving.set(match trouble {
            _ if is_shut => Saving::Shut,
            _ if platform::tab::keeps_nothing() => Saving::Off,
            Some(trouble @ (Trouble::Refused | Trouble::Newer)) => Saving::Not(trouble),
            _ if dossier.is_begun() => Saving::Restored,
            _ => Saving::Nothing,
        });
        self.dossier.set(dossier);
        self.trouble.set(trouble);
        self.is_locked.set(is_locked);
        self.is_waiting.set(false);
        self.last_copy.set(last_copy::kept());
        for (key, kind, text) in to_set_aside {
            self.set_aside(key, kind, &text);
        }
        self.lock.set(if is_shut { Lock::Shut } else { Lock::now() });
        self.begin_to_watch();
    }

    /// Forgets everything, here and in the browser; `done` hears whether nothing is left there. The language stays as it
    /// is on screen.
    pub fn wipe(self, done: impl FnOnce(bool) + 'static) {
        self.begin_anew();
        platform::everything::wipe(move |left| done(left.is_empty()));
    }

    /// Begins without any answer. What this browser keeps is left to others.
    pub(super) fn begin_anew(self) {
        let language = self.peek(|dossier| dossier.language);
        keeping::forget();
        vault::put(None);
        self.lock.set(Lock::Off);
        self.dossier.set(Dossier { language, ..Dossier::default() });
        self.saving.set(if platform::tab::keeps_nothing() { Saving::Off } else { Saving::Nothing });
        self.trouble.set(None);
        self.is_locked.set(false);
        self.is_waiting.set(false);
        self.last_copy.set(None);
    }
}
