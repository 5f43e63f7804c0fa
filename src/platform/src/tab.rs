//! What one tab remembers until it is closed, also when the page in it is loaded again. Leaves out what it means. A browser
//! that refuses remembers nothing.

use crate::storage::PREFIX;
use web_sys::Storage;

/// Remembers a text under a key, in place of the one before.
pub fn remember(key: &str, text: &str) {
    if let Some(memory) = memory() {
        memory.set_item(&full(key), text).ok();
    }
}

/// What is remembered under a key.
pub fn recall(key: &str) -> Option<String> {
    memory()?.get_item(&full(key)).ok().flatten()
}

/// Forgets what is remembered under a key.
pub fn forget(key: &str) {
    if let Some(memory) = memory() {
        memory.remove_item(&full(key)).ok();
    }
}

fn memory() -> Option<Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

fn full(key: &str) -> String {
    [PREFIX, key].concat()
}
