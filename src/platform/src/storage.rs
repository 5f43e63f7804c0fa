//! The quick synchronous store, which loses its last seconds when the browser is killed. It never panics: gloo's own
//! access does when the browser refuses, so we ask the browser first. Leaves out what is stored, the store that outlives
//! a killed browser, and what to do when something fails.

use crate::PlatformError;
use crate::loader::told;
use gloo_storage::{LocalStorage, Storage as _};
use js_sys::{JsString, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Where the loader writes down the name under which everything is kept here, when it is not the usual one.
const NAMED: &str = "routekaartName";
/// The usual one.
const NAME: &str = "routekaart";

/// The name under which everything is kept: a page in one file has one of its own, for it may share the storage with other
/// files of this device.
pub(crate) fn name() -> String {
    told(NAMED).as_string().unwrap_or_else(|| NAME.to_owned())
}

/// What every key of the product starts with.
pub(crate) fn prefix() -> String {
    full("")
}

/// A key as it stands in the storage.
pub(crate) fn full(key: &str) -> String {
    [name().as_str(), ".", key].concat()
}

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

    /// The first letters of what is kept under a key, at most this many: long texts are not brought over to be left.
    pub fn head(self, key: &str, letters: u32) -> Option<String> {
        let text = Reflect::get(&LocalStorage::raw(), &JsValue::from_str(&full(key))).ok()?;
        Some(text.dyn_into::<JsString>().ok()?.slice(0, letters).into())
    }

    /// Forgets what is kept under a key.
    pub fn remove(self, key: &str) {
        LocalStorage::raw().remove_item(&full(key)).ok();
    }

    /// Every key of the product with its text, in the order of the keys.
    pub fn all(self) -> Vec<(String, String)> {
        let (storage, prefix) = (LocalStorage::raw(), prefix());
        let keys = (0..storage.length().unwrap_or(0)).filter_map(|index| storage.key(index).ok().flatten());
        let mut all: Vec<(String, String)> = Vec::new();
        for key in keys {
            let Some(own) = key.strip_prefix(&prefix) else { continue };
            let Some(text) = storage.get_item(&key).ok().flatten() else { continue };
            let place = all.partition_point(|(before, _)| before.as_str() < own);
            all.insert(place, (own.to_owned(), text));
        }
        all
    }

    /// Removes everything of the product, and nothing of others.
    pub fn wipe(self) {
        for (key, _) in self.all() {
            self.remove(&key);
        }
    }
}

/// Calls back whenever another page of this browser kept, changed or removed something of the product.
pub fn on_change_elsewhere(callback: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let prefix = prefix();
    let heard = Closure::<dyn Fn(web_sys::StorageEvent)>::new(move |event: web_sys::StorageEvent| {
        // Without a key all was removed at once.
        if event.key().is_none_or(|key| key.starts_with(&prefix)) {
            callback();
        }
    });
    window.add_event_listener_with_callback("storage", heard.into_js_value().unchecked_ref()).ok();
}
