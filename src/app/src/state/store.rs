//! The dossier in memory and its copy in the browser. Views read it and run commands; nothing else changes it.

use super::{Saving, Trouble};
use crate::leptos::*;
use content::Voice;
use domain::dossier::{Command, Dossier, Refusal};
use domain::values::Language;
use formats::dossier_file::{self, FileError};
use platform::PlatformError;
use platform::storage::{self, Store};

/// Where the dossier is kept.
const DOSSIER: &str = "dossier";
/// Where the language is kept apart, for the page before the application runs.
const LANGUAGE: &str = "language";
/// Where something unreadable is set aside.
const SET_ASIDE: &str = "set-aside";

/// The dossier of this browser.
#[derive(Clone, Copy)]
pub struct DossierStore {
    dossier: RwSignal<Dossier>,
    saving: RwSignal<Saving>,
    trouble: RwSignal<Option<Trouble>>,
    /// What is kept must not be written over: it is newer than we are, or unreadable and could not be set aside.
    is_locked: RwSignal<bool>,
}

impl DossierStore {
    /// Reads what this browser keeps. Whatever it says, the result can be worked with.
    pub fn open() -> Self {
        let (dossier, trouble, is_locked) = restored();
        let saving = match trouble {
            Some(trouble) if trouble != Trouble::SetAside => Saving::Not(trouble),
            _ if dossier.is_begun() => Saving::Restored,
            _ => Saving::Nothing,
        };
        Self {
            dossier: RwSignal::new(dossier),
            saving: RwSignal::new(saving),
            trouble: RwSignal::new(trouble),
            is_locked: RwSignal::new(is_locked),
        }
    }

    /// A part of the dossier, followed.
    pub fn with<T>(self, read: impl FnOnce(&Dossier) -> T) -> T {
        self.dossier.with(read)
    }

    /// A part of the dossier, not followed.
    pub fn peek<T>(self, read: impl FnOnce(&Dossier) -> T) -> T {
        self.dossier.with_untracked(read)
    }

    /// How the person is spoken to.
    pub fn voice(self) -> Voice {
        self.dossier.with(|dossier| Voice { language: dossier.language, address: dossier.address })
    }

    /// Whether it is kept, followed.
    pub fn saving(self) -> Saving {
        self.saving.get()
    }

    /// What is wrong with the storage, followed.
    pub fn trouble(self) -> Option<Trouble> {
        self.trouble.get()
    }

    /// Changes the dossier and keeps it.
    ///
    /// # Errors
    /// A [`Refusal`] when the change makes no sense; nothing was changed then.
    pub fn run(self, command: Command) -> Result<(), Refusal> {
        let today = platform::clock::today();
        let mut dossier = self.dossier.get_untracked();
        dossier.apply(command, today)?;
        if self.dossier.with_untracked(|now| *now != dossier) {
            self.dossier.set(dossier);
            self.keep();
        }
        Ok(())
    }

    /// Forgets everything, here and in the browser. The language stays as it is on screen.
    pub fn wipe(self) {
        if let Ok(store) = storage::open() {
            store.wipe();
        }
        let language = self.peek(|dossier| dossier.language);
        self.dossier.set(Dossier { language, ..Dossier::default() });
        self.saving.set(Saving::Nothing);
        self.trouble.set(None);
        self.is_locked.set(false);
    }

    fn keep(self) {
        if self.is_locked.get_untracked() {
            return;
        }
        let text = self.dossier.with_untracked(dossier_file::to_json);
        let language = self.peek(|dossier| dossier.language);
        let kept = storage::open().and_then(|store| {
            store.write(LANGUAGE, language.tag())?;
            store.write(DOSSIER, &text)
        });
        match kept {
            Ok(()) => {
                let (hour, minute) = platform::clock::time_of_day();
                self.saving.set(Saving::At(hour, minute));
                if matches!(self.trouble.get_untracked(), Some(Trouble::Full | Trouble::Refused)) {
                    self.trouble.set(None);
                }
            }
            Err(PlatformError::StorageRefused) => self.fail(Trouble::Refused),
            Err(_) => self.fail(Trouble::Full),
        }
    }

    fn fail(self, trouble: Trouble) {
        self.saving.set(Saving::Not(trouble));
        self.trouble.set(Some(trouble));
    }
}

/// The dossier as it was kept, what is wrong, and whether what is kept must be left alone.
fn restored() -> (Dossier, Option<Trouble>, bool) {
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
