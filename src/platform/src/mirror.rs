//! The store that outlives a killed browser: IndexedDB, written with strict durability. What is written waits its turn
//! behind what was written before, by every page of this browser, so that looking and writing is one step. The loader of
//! the page opens it and reads the newest copy. Leaves out what is stored.

use crate::{PlatformError, storage};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction};

/// Where the loader puts the open database with the newest copy. Its only store has the name of everything that is kept.
const HANDED: &str = "routekaartMirror";
/// The key of the newest copy, which the loader reads.
pub const NEWEST: &str = "copy";

/// The newest copy as it was when the page was loaded.
pub fn handed_over() -> Option<String> {
    handed()?.get(1).as_string()
}

/// Whether there is such a store, and the browser let us open it.
pub fn is_there() -> bool {
    handed().is_some()
}

/// Looks at what is kept under a key, and puts in its place what `decide` makes of it, if anything. `done` hears whether
/// that lies on the disk.
pub fn replace(
    key: &'static str,
    decide: impl FnOnce(Option<String>) -> Option<String> + 'static,
    done: impl FnOnce(Result<(), PlatformError>) + 'static,
) {
    with_store(done, |store| {
        let look = store.get(&key.into())?;
        let (asked, into) = (look.clone(), store.clone());
        let looked = Closure::once_into_js(move || {
            let found = asked.result().ok().and_then(|found| found.as_string());
            let made = decide(found).filter(|_| !crate::tab::keeps_nothing());
            let taken = made.map(|text| into.put_with_key(&text.into(), &key.into()));
            if taken.is_some_and(|taken| taken.is_err()) {
                into.transaction().abort().ok();
            }
        });
        look.set_onsuccess(Some(looked.unchecked_ref()));
        Ok(())
    });
}

/// Keeps a text under a key. `done` hears whether it lies on the disk.
pub fn put(key: &str, text: &str, done: impl FnOnce(Result<(), PlatformError>) + 'static) {
    if crate::tab::keeps_nothing() {
        return done(Err(PlatformError::Closed));
    }
    with_store(done, |store| store.put_with_key(&text.into(), &key.into()).map(drop));
}

/// Forgets what is kept under a key.
pub fn remove(key: &str) {
    with_store(|_| {}, |store| store.delete(&key.into()).map(drop));
}

/// Forgets everything. `done` hears whether that is so.
pub fn wipe(done: impl FnOnce(Result<(), PlatformError>) + 'static) {
    with_store(done, |store| store.clear().map(drop));
}

/// Hands over every key with its text, in the order of the keys; nothing when the browser does not let us.
pub fn all(done: impl FnOnce(Vec<(String, String)>) + 'static) {
    let asked: std::rc::Rc<std::cell::OnceCell<[IdbRequest; 2]>> = std::rc::Rc::default();
    let answered = asked.clone();
    let told = move |_: Result<(), PlatformError>| {
        let list =
            |request: &IdbRequest| request.result().map(|result| Array::from(&result)).unwrap_or_default();
        let texts = |[keys, texts]: &[IdbRequest; 2]| {
            let pairs = list(keys).into_iter().zip(list(texts));
            pairs.filter_map(|(key, text)| Some((key.as_string()?, text.as_string()?))).collect()
        };
        done(answered.get().map(texts).unwrap_or_default());
    };
    with_store(told, move |store| {
        asked.set([store.get_all_keys()?, store.get_all()?]).ok();
        Ok(())
    });
}

fn handed() -> Option<Array> {
    Reflect::get(&js_sys::global(), &JsValue::from_str(HANDED)).ok()?.dyn_into().ok()
}

/// Does this with the store, in one turn of its own.
fn with_store(
    done: impl FnOnce(Result<(), PlatformError>) + 'static,
    work: impl FnOnce(&IdbObjectStore) -> Result<(), JsValue>,
) {
    let Some(turn) = turn() else { return done(Err(PlatformError::StorageRefused)) };
    // One callback for both ends: a turn has one of them, and only once.
    let ended = Closure::once_into_js(move |event: Event| {
        done(if event.type_() == "complete" { Ok(()) } else { Err(PlatformError::StorageFull) });
    });
    turn.set_oncomplete(Some(ended.unchecked_ref()));
    turn.set_onabort(Some(ended.unchecked_ref()));
    if turn.object_store(&storage::name()).and_then(|store| work(&store)).is_err() {
        turn.abort().ok();
    }
}

/// A turn to read and write. web-sys knows the wish for strict durability as unstable only, so it is called by name.
fn turn() -> Option<IdbTransaction> {
    let database: IdbDatabase = handed()?.get(0).dyn_into().ok()?;
    let wish = Object::new();
    Reflect::set(&wish, &"durability".into(), &"strict".into()).ok()?;
    let open: Function = Reflect::get(&database, &"transaction".into()).ok()?.dyn_into().ok()?;
    open.call3(&database, &storage::name().into(), &"readwrite".into(), &wish).ok()?.dyn_into().ok()
}
