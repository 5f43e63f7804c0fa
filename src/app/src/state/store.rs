//! The dossier in memory and its copy in the browser. Views read it and run commands; nothing else changes it.

use super::{Lock, Saving, Trouble, aside, keeping, kept};
use crate::leptos::*;
use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Command, Dossier, Refusal};

/// Milliseconds that a slider's change may wait to be kept.
const PAUSE: i32 = 400;

/// The dossier of this browser.
#[derive(Clone, Copy)]
pub struct DossierStore {
    pub(super) dossier: RwSignal<Dossier>,
    pub(super) saving: RwSignal<Saving>,
    pub(super) trouble: RwSignal<Option<Trouble>>,
    /// What is kept must not be written over: it is newer than we are, or unreadable and could not be set aside.
    pub(super) is_locked: RwSignal<bool>,
    /// How the lock with a phrase stands.
    pub(super) lock: RwSignal<Lock>,
    /// Something was changed and is to be kept in a moment.
    pub(super) is_waiting: RwSignal<bool>,
    /// The day on which a file with all answers was saved.
    pub(super) last_copy: RwSignal<Option<NaiveDate>>,
}

impl DossierStore {
    /// Reads what this browser keeps. Whatever it says, the result can be worked with.
    pub fn open() -> Self {
        let store = Self {
            dossier: RwSignal::new(Dossier::default()),
            saving: RwSignal::new(Saving::Nothing),
            trouble: RwSignal::new(None),
            is_locked: RwSignal::new(false),
            lock: RwSignal::new(Lock::Off),
            is_waiting: RwSignal::new(false),
            last_copy: RwSignal::new(None),
        };
        store.fill(kept::open());
        platform::pause::on_leaving(move || store.keep_waiting());
        store.follow_others();
        store.follow_idleness();
        store
    }

    /// Sets something aside. As long as that is not done, nothing is written where it stands.
    pub(super) fn set_aside(self, key: Option<&'static str>, kind: &str, text: &str) {
        keeping::with(|now| now.spared.extend(key));
        aside::put(kind, text, move |kept| {
            if kept.is_some() {
                keeping::with(|now| now.spared.retain(|spared| Some(*spared) != key));
            }
        });
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
    pub(super) fn keep_waiting(self) {
        if !self.is_waiting() || self.is_locked() {
            return;
        }
        self.is_waiting.set(false);
        if self.is_parted() { self.stand_beside(|| {}) } else { self.keep() }
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
            if !matches!(
                self.saving.get_untracked(),
                Saving::Not(_) | Saving::Busy | Saving::Off | Saving::Shut
            ) {
                self.saving.set(Saving::Busy);
            }
            platform::paint::after(move || self.dossier.tell());
        }
        Ok(is_new)
    }

    /// Whether something waits to be kept.
    pub(super) fn is_waiting(self) -> bool {
        self.is_waiting.get_untracked()
    }

    /// Whether what is kept must be left alone.
    pub(super) fn is_locked(self) -> bool {
        self.is_locked.get_untracked()
    }

    /// A newer program keeps its answers here: nothing is written any more.
    pub(super) fn leave_alone(self) {
        self.is_locked.set(true);
        self.fail(Trouble::Newer);
    }

    /// Whether the person is to choose between this version and another one.
    pub(super) fn is_parted(self) -> bool {
        self.trouble.get_untracked() == Some(Trouble::Elsewhere)
    }

    /// Nothing is kept, for this reason.
    pub(super) fn fail(self, trouble: Trouble) {
        self.saving.set(Saving::Not(trouble));
        self.trouble.set(Some(trouble));
    }
}
