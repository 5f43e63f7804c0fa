//! All that this browser keeps of the product, in every store that a page can write: to be shown, and to be wiped.
//! Leaves out files of the page itself, which are the same for everybody.

use crate::{mirror, storage};

/// What stands there for no time at all, so that other pages look.
const WIPED: &str = "wiped";

/// Where something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// The quick store of this browser.
    Quick,
    /// The store that outlives a killed browser.
    Mirror,
}

/// Something that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Where.
    pub medium: Medium,
    /// Under which key, without what all keys of the product begin with.
    pub key: String,
    /// The text as it is kept. A copy of the answers begins with a line that tells its day: `formats::copy` reads it.
    pub text: String,
}

/// Hands over everything that is kept, read anew: the quick store first, each in the order of its keys.
pub fn entries(done: impl FnOnce(Vec<Entry>) + 'static) {
    let made = |medium| move |(key, text)| Entry { medium, key, text };
    let quick = storage::open().map(storage::Store::all).unwrap_or_default();
    let mut all: Vec<Entry> = quick.into_iter().map(made(Medium::Quick)).collect();
    mirror::all(move |kept| {
        all.extend(kept.into_iter().map(made(Medium::Mirror)));
        done(all);
    });
}

/// Forgets one thing that is kept. The quick store forgets at once, the other one in its turn.
pub fn remove(medium: Medium, key: &str) {
    match medium {
        Medium::Quick => {
            if let Ok(store) = storage::open() {
                store.remove(key);
            }
        }
        Medium::Mirror => mirror::remove(key),
    }
}

/// Forgets everything, then hands over what is there all the same: nothing, when all went well.
pub fn wipe(done: impl FnOnce(Vec<Entry>) + 'static) {
    if let Ok(store) = storage::open() {
        store.wipe();
    }
    mirror::wipe(move |_| {
        // Other pages hear of the quick store alone, and by now nothing is left in either.
        if let Ok(store) = storage::open()
            && store.write(WIPED, "").is_ok()
        {
            store.remove(WIPED);
        }
        entries(done);
    });
}
