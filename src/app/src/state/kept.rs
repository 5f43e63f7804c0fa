//! What this browser keeps, read back: the dossier, or why there is none. Leaves out keeping it.

use super::Trouble;
use domain::dossier::Dossier;
use domain::values::Language;
use formats::dossier_file::{self, FileError};
use platform::storage::{self, Store};

/// Where the dossier is kept.
pub const DOSSIER: &str = "dossier";
/// Where the language is kept apart, for the page before the application runs.
pub const LANGUAGE: &str = "language";
/// Where something unreadable is set aside.
const SET_ASIDE: &str = "set-aside";

/// The dossier as it was kept, what is wrong, and whether what is kept must be left alone.
pub fn restored() -> (Dossier, Option<Trouble>, bool) {
    let Ok(store) = storage::open() else { return (Dossier::default(), Some(Trouble::Refused), false) };
    let fresh = Dossier { language: language(store), ..Dossier::default() };
    let text = match store.read(DOSSIER) {
        Ok(Some(text)) => text,
        Ok(None) => return (fresh, None, false),
        Err(_) => return (fresh, Some(Trouble::Refused), false),
    };
    match dossier_file::from_json(&text) {
        Ok(dossier) => (dossier, None, false),
        Err(FileError::Newer { .. }) => (fresh, Some(Trouble::Newer), true),
        Err(_) if set_aside(store, &text) => (fresh, Some(Trouble::SetAside), false),
        Err(_) => (fresh, Some(Trouble::Full), true),
    }
}

/// Keeps an unreadable text under a place of its own, next to what was set aside before.
fn set_aside(store: Store, text: &str) -> bool {
    let places = (0..).map(|count: u32| format!("{SET_ASIDE}-{count}"));
    for place in places.take(100) {
        match store.read(&place) {
            Ok(Some(kept)) if kept == text => return true,
            Ok(None) => return store.write(&place, text).is_ok(),
            Ok(Some(_)) => {}
            Err(_) => return false,
        }
    }
    false
}

fn language(store: Store) -> Language {
    let kept = store.read(LANGUAGE).ok().flatten();
    kept.and_then(|tag| Language::from_tag(&tag)).unwrap_or_default()
}
