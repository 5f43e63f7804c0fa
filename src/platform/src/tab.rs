//! What one tab remembers until it is closed, also when the page in it is loaded again. Leaves out what it means. A browser
//! that refuses remembers nothing.

use crate::storage::full;
use web_sys::Storage;

/// Where it is remembered that nothing is to be kept.
pub(crate) const NOTHING: &str = "keep-nothing";

/// Whether nothing is kept of what is filled in here.
pub fn keeps_nothing() -> bool {
    recall(NOTHING).is_some()
}

/// Keeps nothing of what is filled in here, or everything again. [`crate::storage`] writes nothing meanwhile.
pub fn keep_nothing(is_so: bool) {
    if is_so { remember(NOTHING, "") } else { forget(NOTHING) }
}

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
