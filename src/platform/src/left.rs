//! What is left in all that a page can write to, read anew: for proving that nothing is. Leaves out removing it.

use crate::everything::{self, Medium};
use crate::storage::prefix;
use js_sys::{Array, Function, Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// How much is left, by where it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// Texts of the product in the quick store.
    pub quick: usize,
    /// Texts of the product that this tab remembers.
    pub tab: usize,
    /// Texts of the product in databases.
    pub databases: usize,
    /// Files of the page itself, kept for a visit without a network: they are the same for everybody.
    pub files: usize,
}

impl Left {
    /// Whether nothing of the person is left.
    pub fn is_nothing(self) -> bool {
        self.quick + self.tab + self.databases == 0
    }
}

/// Reads it all, then calls back.
pub fn read(done: impl FnOnce(Left) + 'static) {
    everything::entries(move |entries| {
        let of = |medium| entries.iter().filter(|entry| entry.medium == medium).count();
        let (quick, databases) = (of(Medium::Quick), of(Medium::Mirror));
        files(move |files| done(Left { quick, tab: of_tab(), databases, files }));
    });
}

fn of_tab() -> usize {
    let memory = web_sys::window().and_then(|window| window.session_storage().ok().flatten());
    let Some(memory) = memory else { return 0 };
    let prefix = prefix();
    let keys = (0..memory.length().unwrap_or(0)).filter_map(|index| memory.key(index).ok().flatten());
    // That nothing is kept is remembered too, and says nothing of anyone.
    keys.filter(|key| key.starts_with(&prefix) && !key.ends_with(crate::tab::NOTHING)).count()
}

/// Counts the files in all caches.
fn files(done: impl FnOnce(usize) + 'static) {
    let done = Rc::new(RefCell::new(Some(done)));
    let end = move |count: usize| {
        if let Some(done) = done.borrow_mut().take() {
            done(count);
        }
    };
    let Some((caches, names)) = names() else { return end(0) };
    let end_well = end.clone();
    let heard = Closure::once(move |names: JsValue| {
        let opened: Array = Array::from(&names).iter().filter_map(|name| keys(&caches, &name)).collect();
        let counted = Closure::once(move |all: JsValue| {
            let count: u32 = Array::from(&all).iter().map(|keys| Array::from(&keys).length()).sum();
            end_well(usize::try_from(count).unwrap_or(usize::MAX));
        });
        let _ = Promise::all(&opened).then(&counted);
        counted.forget();
    });
    let failed = Closure::once(move |_: JsValue| end(0));
    let _ = names.then2(&heard, &failed);
    heard.forget();
    failed.forget();
}

/// The caches with the promise of their names; none where the browser has none.
fn names() -> Option<(JsValue, Promise)> {
    let caches = Reflect::get(&js_sys::global(), &"caches".into()).ok().filter(JsValue::is_object)?;
    let names = call(&caches, "keys", None)?;
    Some((caches, names))
}

/// The promise of the files of one cache.
fn keys(caches: &JsValue, name: &JsValue) -> Option<JsValue> {
    let opened = call(caches, "open", Some(name))?;
    let listed = Closure::once_into_js(|cache: JsValue| call(&cache, "keys", None));
    let then: Function = Reflect::get(&opened, &"then".into()).ok()?.dyn_into().ok()?;
    then.call1(&opened, &listed).ok()
}

fn call(of: &JsValue, name: &str, given: Option<&JsValue>) -> Option<Promise> {
    let method: Function = Reflect::get(of, &name.into()).ok()?.dyn_into().ok()?;
    let answer = match given {
        Some(given) => method.call1(of, given),
        None => method.call0(of),
    };
    answer.ok()?.dyn_into().ok()
}
