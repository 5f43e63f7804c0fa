//! Texts that are kept beside the copies and never written over: what cannot be read, another version of the answers, and
//! what stood there before a new format. In the quick store, or in the mirror where that is full or refused. Leaves out
//! what is in them.

use super::vault;
use formats::kept_copy::Aside;
use platform::{chance, mirror, storage};

/// Where a version of the answers is kept that the page does not go on with.
pub const OTHER: &str = "other";
/// Where something unreadable is.
const DAMAGED: &str = "set-aside";
/// Where the text is as it was before it was written in a newer format; the old version follows.
const BEFORE: &str = "before-v";

/// As many of one kind as are kept in the quick store.
const MOST: u32 = 100;

/// The beginning of the key for what is set aside.
pub fn kind(aside: Aside) -> &'static str {
    match aside {
        Aside::Damaged => DAMAGED,
        Aside::Other => OTHER,
    }
}

/// Keeps a text under a key of its own, unless it is there already. `done` hears the key, when it is kept.
pub fn put(kind: &str, text: &str, done: impl FnOnce(Option<String>) + 'static) {
    let Ok(sealed) = vault::sealed(text) else { return done(None) };
    match quickly(kind, text, &sealed) {
        Some(key) => done(Some(key)),
        None => {
            let key = format!("{kind}-{}", chance::number().unwrap_or_default());
            let told = key.clone();
            mirror::put(&key, &sealed, move |result| done(result.ok().map(|()| told)));
        }
    }
}

/// Keeps a text under a key that it has already.
pub fn rewrite(key: &str, text: &str) {
    let Ok(sealed) = vault::sealed(text) else { return };
    let written = storage::open().and_then(|store| store.write(key, &sealed));
    if written.is_err() {
        mirror::put(key, &sealed, |_| {});
    }
}

/// Keeps a text as it was in an old format, once for each format.
pub fn before(version: u32, text: &str) {
    let key = format!("{BEFORE}{version}");
    let is_there = storage::open().is_ok_and(|store| store.head(&key, 1).is_some());
    if !is_there {
        rewrite(&key, text);
    }
}

/// Forgets a text.
pub fn remove(key: &str) {
    if let Ok(store) = storage::open() {
        store.remove(key);
    }
    mirror::remove(key);
}

/// The key in the quick store where the text is now.
fn quickly(kind: &str, text: &str, sealed: &str) -> Option<String> {
    let store = storage::open().ok()?;
    for key in (0..MOST).map(|count| format!("{kind}-{count}")) {
        match store.read(&key).ok()? {
            Some(kept) if vault::opened(kept.clone()) == text => return Some(key),
            Some(_) => {}
            None => return store.write(&key, sealed).ok().map(|()| key),
        }
    }
    None
}
