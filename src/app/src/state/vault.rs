//! The key of the lock, for as long as the page is unlocked: in memory alone. What is kept of the person goes through here on
//! its way to the stores and back, and is sealed while there is a key. Leaves out the phrase, and when to lock.

use formats::at_rest;
use formats::sealed_file::Key;
use platform::{PlatformError, chance, storage};
use std::cell::RefCell;

thread_local! {
    static KEY: RefCell<Option<Key>> = const { RefCell::new(None) };
}

/// The key, if there is a lock and it is open.
pub fn key() -> Option<Key> {
    KEY.with_borrow(Clone::clone)
}

/// Whether there is a key.
pub fn has_key() -> bool {
    KEY.with_borrow(Option::is_some)
}

/// From now on this key, or none.
pub fn put(key: Option<Key>) {
    KEY.set(key);
}

/// A text as it may be kept: sealed when there is a lock, each time by other chance.
///
/// # Errors
/// [`PlatformError`] when it cannot be sealed. Nothing may be kept of it then.
pub fn sealed(text: &str) -> Result<String, PlatformError> {
    KEY.with_borrow(|key| match key {
        None => Ok(text.to_owned()),
        Some(key) => at_rest::seal(text, key, chance::bytes()?).map_err(|_| PlatformError::NotKept),
    })
}

/// A text as it was before it was sealed. What does not open stays as it is.
pub fn opened(kept: String) -> String {
    KEY.with_borrow(|key| key.as_ref().and_then(|key| at_rest::open(&kept, key).ok())).unwrap_or(kept)
}

/// The sealed file for which the phrase has to be asked: the newest, unless the key fits it.
pub fn shut<'a>(kept: impl Iterator<Item = &'a str>) -> Option<Vec<u8>> {
    let file = at_rest::newest(kept)?;
    let fits = KEY.with_borrow(|key| key.as_ref().is_some_and(|key| key.fits(&file)));
    (!fits).then_some(file)
}

/// Keeps a text of the person in the quick store.
///
/// # Errors
/// As the store, and when it cannot be sealed.
pub fn write(name: &str, text: &str) -> Result<(), PlatformError> {
    storage::open()?.write(name, &sealed(text)?)
}

/// A text of the person in the quick store.
pub fn read(name: &str) -> Option<String> {
    storage::open().ok()?.read(name).ok()?.map(opened)
}
