//! The lock with a phrase: setting it, opening it, changing it and taking it off. While it is shut nothing is written over.
//! Leaves out sealing what is there, and locking by itself.

use super::elsewhere::gather;
use super::{DossierStore, copies, keeping, kept, resealing, vault};
use crate::leptos::Memo;
use formats::at_rest;
use formats::sealed_file::{self, Key};
use platform::sealing::{self, Unsealed};
use platform::{address, chance, focus};

/// How the lock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// There is none.
    Off,
    /// The phrase was given: what is kept is sealed.
    Open,
    /// The phrase has to be given.
    Shut,
}

impl Lock {
    /// As it stands once what is kept could be read.
    pub(super) fn now() -> Self {
        if vault::has_key() { Self::Open } else { Self::Off }
    }
}

impl DossierStore {
    /// How the lock stands, followed.
    pub fn lock(self) -> Lock {
        self.lock.get()
    }

    /// Whether the phrase has to be given, for whoever follows only that.
    pub fn is_shut(self) -> Memo<bool> {
        Memo::new(move || self.lock() == Lock::Shut)
    }

    /// Sets a lock with this phrase, in place of the one before. `done` hears whether all that is kept is sealed.
    pub fn set_lock(self, phrase: &str, done: impl FnOnce(bool) + 'static) {
        let head = chance::bytes().ok().and_then(|chance| sealed_file::head(chance).ok());
        let Some(head) = head else { return done(false) };
        derive(head, phrase, move |key| match key {
            Ok(key) => self.reseal(Some(key), done),
            Err(_) => done(false),
        });
    }

    /// Takes the lock off. `done` hears whether all that is kept can be read again.
    pub fn take_lock_off(self, done: impl FnOnce(bool) + 'static) {
        self.reseal(None, done);
    }

    /// Whether this is the phrase of the lock; `done` hears it, or why that could not be seen.
    pub fn check_phrase(self, phrase: &str, done: impl FnOnce(Result<bool, Unsealed>) + 'static) {
        let Some(own) = vault::key() else { return done(Ok(false)) };
        derive(own.head(), phrase, move |key| done(key.map(|key| key == own)));
    }

    /// Opens the lock. `done` hears why it does not open; nothing was changed then.
    pub fn unlock(self, phrase: String, done: impl FnOnce(Result<(), Unsealed>) + 'static) {
        gather(move |kept| {
            let Some(file) = vault::shut(copies::texts(&kept)) else {
                // Taken off, or wiped, in another window.
                self.go_in(kept);
                return done(Ok(()));
            };
            derive(file, &phrase, move |key| {
                let key =
                    key.and_then(
                        |key| if opens_any(&kept, &key) { Ok(key) } else { Err(Unsealed::DoesNotOpen) },
                    );
                done(key.map(|key| {
                    vault::put(Some(key));
                    self.go_in(kept);
                }));
            });
        });
    }

    /// Hands over the newest of what is sealed, as a file that opens with its phrase.
    pub fn sealed_file(self, done: impl FnOnce(Option<Vec<u8>>) + 'static) {
        gather(move |kept| done(at_rest::newest(copies::texts(&kept))));
    }

    /// Locks now: keeps what was typed last, and begins the page anew, so that nothing is left in its memory.
    pub fn lock_now(self) {
        focus::leave();
        self.keep_waiting();
        // A place tells of the person, too.
        address::replace("");
        address::reload();
    }

    /// Asks for the phrase while something is still to be kept: it is, once that is given.
    pub(super) fn shut(self) {
        self.lock.set(Lock::Shut);
        self.is_locked.set(true);
    }

    /// All that is kept is sealed by another key from now on, or by none.
    fn reseal(self, key: Option<Key>, done: impl FnOnce(bool) + 'static) {
        let before = vault::key();
        vault::put(key);
        self.lock.set(Lock::now());
        // Once for each place in the quick store.
        self.keep();
        self.keep();
        resealing::all(before, done);
    }

    fn go_in(self, kept: Vec<copies::Kept>) {
        if keeping::with(|now| now.has_begun) {
            self.lock.set(Lock::now());
            self.is_locked.set(false);
            return self.part();
        }
        self.fill(kept::from(kept));
        // What another program, or a browser that was killed, left as it is.
        if vault::has_key() {
            resealing::all(None, |_| {});
        }
    }
}

fn opens_any(kept: &[copies::Kept], key: &Key) -> bool {
    copies::texts(kept).filter_map(at_rest::sealed_file).any(|file| key.open(&file).is_ok())
}

/// Makes the key of a phrase by the head of a file.
fn derive(head: Vec<u8>, phrase: &str, done: impl FnOnce(Result<Key, Unsealed>) + 'static) {
    let by = head.clone();
    sealing::derive(&head, phrase, move |made| {
        let key = |bytes: Vec<u8>| Key::new(&by, bytes.try_into().ok()?).ok();
        done(made.and_then(|bytes| key(bytes).ok_or(Unsealed::NotHere)));
    });
}
