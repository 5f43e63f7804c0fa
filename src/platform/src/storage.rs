//! The quick synchronous store. It never panics: gloo's own access does when the browser refuses, so we ask the
//! browser first. Leaves out what is stored, and what to do when it fails.

use crate::PlatformError;
use gloo_storage::{LocalStorage, Storage as _};

/// Every key of the product starts so.
pub const PREFIX: &str = "routekaart.";

/// A usable store.
#[derive(Clone, Copy, Debug)]
pub struct Store(());

/// The store of this browser.
///
/// # Errors
/// [`PlatformError::StorageRefused`] when there is none, or it may not be used.
pub fn open() -> Result<Store, PlatformError> {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
    storage.map(|_| Store(())).ok_or(PlatformError::StorageRefused)
}

impl Store {
    /// What is kept under a key, when there is something.
    ///
    /// # Errors
    /// [`PlatformError::StorageRefused`] when the browser does not let us read.
    pub fn read(self, key: &str) -> Result<Option<String>, PlatformError> {
        LocalStorage::raw().get_item(&full(key)).map_err(|_| PlatformError::StorageRefused)
    }

    /// Keeps a text under a key, and reads it back.
    ///
    /// # Errors
    /// [`PlatformError::Closed`] when nothing is to be kept, [`PlatformError::StorageFull`] when it was not taken, [`PlatformError::NotKept`] when it reads back
    /// differently. What was there before is then still there.
    pub fn write(self, key: &str, text: &str) -> Result<(), PlatformError> {
        if crate::tab::keeps_nothing() {
            return Err(PlatformError::Closed);
        }
        LocalStorage::raw().set_item(&full(key), text).map_err(|_| PlatformError::StorageFull)?;
        match self.read(key) {
            Ok(Some(kept)) if kept == text => Ok(()),
            _ => Err(PlatformError::NotKept),
        }
    }

    /// Every key of the product with the length of its text in characters, in the order of the keys.
    pub fn entries(self) -> Vec<(String, usize)> {
        let storage = LocalStorage::raw();
        let keys = (0..storage.length().unwrap_or(0)).filter_map(|index| storage.key(index).ok().flatten());
        let mut entries: Vec<(String, usize)> = Vec::new();
        for key in keys {
            let Some(own) = key.strip_prefix(PREFIX) else { continue };
            let Some(text) = storage.get_item(&key).ok().flatten() else { continue };
            let place = entries.partition_point(|(before, _)| before.as_str() < own);
            entries.insert(place, (own.to_owned(), text.chars().count()));
        }
        entries
    }

    /// Removes everything of the product, and nothing of others.
    pub fn wipe(self) {
        for (key, _) in self.entries() {
            LocalStorage::raw().remove_item(&full(&key)).ok();
        }
    }
}

fn full(key: &str) -> String {
    format!("{PREFIX}{key}")
}
