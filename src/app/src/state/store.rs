//! The dossier in memory and its copy in the browser. Views read it and run commands; nothing else changes it.

use super::kept::{DOSSIER, LANGUAGE, restored};
use super::{Saving, Trouble};
use crate::leptos::*;
use content::Voice;
use domain::dossier::{Command, Dossier, Refusal};
use formats::dossier_file;
use platform::PlatformError;
use platform::storage;

/// Milliseconds that a slider's change may wait to be kept.
const PAUSE: i32 = 400;

/// The dossier of this browser.
#[derive(Clone, Copy)]
pub struct DossierStore {
    dossier: RwSignal<Dossier>,
    saving: RwSignal<Saving>,
    trouble: RwSignal<Option<Trouble>>,
    /// What is kept must not be written over: it is newer than we are, or unreadable and could not be set aside.
    is_locked: RwSignal<bool>,
    /// Something was changed and is to be kept in a moment.
    is_waiting: RwSignal<bool>,
}

impl DossierStore {
    /// Reads what this browser keeps. Whatever it says, the result can be worked with.
    pub fn open() -> Self {
        let (dossier, trouble, is_locked) = restored();
        let saving = match trouble {
            _ if platform::tab::keeps_nothing() => Saving::Off,
            Some(trouble) if trouble != Trouble::SetAside => Saving::Not(trouble),
            _ if dossier.is_begun() => Saving::Restored,
            _ => Saving::Nothing,
        };
        let store = Self {
            dossier: RwSignal::new(dossier),
            saving: RwSignal::new(saving),
            trouble: RwSignal::new(trouble),
            is_locked: RwSignal::new(is_locked),
            is_waiting: RwSignal::new(false),
        };
        platform::pause::on_leaving(move || store.keep_waiting());
        store
    }

    /// A part of the dossier, followed.
    pub fn with<T>(self, read: impl FnOnce(&Dossier) -> T) -> T {
        self.dossier.with(read)
    }

    /// A part of the dossier, not followed.
    pub fn peek<T>(self, read: impl FnOnce(&Dossier) -> T) -> T {
        self.dossier.with_untracked(read)
    }

    /// Whether something holds, for whoever follows only that.
    pub fn whether(self, holds: fn(&Dossier) -> bool) -> Memo<bool> {
        Memo::new(move || self.with(holds))
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
        self.run_all(vec![command])
    }

    /// Changes the dossier by several commands at once and keeps it.
    ///
    /// # Errors
    /// The first [`Refusal`]; nothing was changed then.
    pub fn run_all(self, commands: Vec<Command>) -> Result<(), Refusal> {
        if self.change(commands)? {
            self.is_waiting.set(true);
            platform::paint::after(move || self.keep_waiting());
        }
        Ok(())
    }

    /// The same, kept a moment later: for what changes many times a second.
    ///
    /// # Errors
    /// As [`Self::run_all`].
    pub fn run_often(self, commands: Vec<Command>) -> Result<(), Refusal> {
        if self.change(commands)? && !self.is_waiting.get_untracked() {
            self.is_waiting.set(true);
            platform::pause::after(PAUSE, move || self.keep_waiting());
        }
        Ok(())
    }

    /// Keeps what waits to be kept.
    fn keep_waiting(self) {
        if self.is_waiting.get_untracked() {
            self.keep();
        }
    }

    /// Whether anything was changed. What follows from it on screen is drawn, and it is kept, after what the person
    /// touched has answered: with hundreds of steps that work takes longer than a press may.
    fn change(self, commands: Vec<Command>) -> Result<bool, Refusal> {
        let today = platform::clock::today();
        let mut dossier = self.dossier.get_untracked();
        for command in commands {
            dossier.apply(command, today)?;
        }
        let is_new = self.dossier.with_untracked(|now| *now != dossier);
        if is_new {
            self.dossier.set_quietly(dossier);
            platform::paint::after(move || self.dossier.tell());
        }
        Ok(is_new)
    }

    /// Forgets everything, here and in the browser. The language stays as it is on screen.
    pub fn wipe(self) {
        if let Ok(store) = storage::open() {
            store.wipe();
        }
        let language = self.peek(|dossier| dossier.language);
        self.dossier.set(Dossier { language, ..Dossier::default() });
        self.saving.set(if platform::tab::keeps_nothing() { Saving::Off } else { Saving::Nothing });
        self.trouble.set(None);
        self.is_locked.set(false);
        self.is_waiting.set(false);
    }

    /// Says whether it is kept.
    pub(super) fn say(self, saving: Saving) {
        self.saving.set(saving);
    }

    pub(super) fn keep(self) {
        self.is_waiting.set(false);
        if self.is_locked.get_untracked() || platform::tab::keeps_nothing() {
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
