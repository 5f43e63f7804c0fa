//! The day on which the person last saved a file with all their answers. Kept beside the answers, for it says nothing of
//! them. Leaves out making the file.

use super::{DossierStore, vault};
use chrono::NaiveDate;
use formats::dossier_file::day;

/// Where it is kept.
const LAST_COPY: &str = "last-copy";

/// The day that is kept, if any.
pub(super) fn kept() -> Option<NaiveDate> {
    day::from_text(&vault::read(LAST_COPY)?)
}

impl DossierStore {
    /// The day of the last copy, followed.
    pub fn last_copy(self) -> Option<NaiveDate> {
        self.last_copy.get()
    }

    /// A file with all answers was saved today.
    pub fn copied(self) {
        let today = platform::clock::today();
        vault::write(LAST_COPY, &day::to_text(today)).ok();
        self.last_copy.set(Some(today));
    }
}
