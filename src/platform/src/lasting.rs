//! How long the browser means to keep what is kept. Leaves out what the person is told of it.

use crate::storage;
use js_sys::Reflect;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Where it is noted that the browser was asked: some ask the person, and once is enough.
pub const ASKED: &str = "asked-to-last";

/// Asks the browser, once for all visits, not to wipe what is kept when it needs room.
pub fn ask_once() {
    let Ok(store) = storage::open() else { return };
    let is_asked = store.head(ASKED, 1).is_some();
    if !is_asked && store.write(ASKED, "1").is_ok() {
        ask();
    }
}

/// In a page that came over an open line there is nobody to ask.
fn ask() -> Option<()> {
    let navigator = web_sys::window()?.navigator();
    let manager = Reflect::get(&navigator, &"storage".into()).ok()?;
    let persist: js_sys::Function = Reflect::get(&manager, &"persist".into()).ok()?.dyn_into().ok()?;
    let answer: js_sys::Promise = persist.call0(&manager).ok()?.dyn_into().ok()?;
    // Whatever it says, the page goes on.
    let ignored = Closure::<dyn FnMut(JsValue)>::new(|_| {});
    let _ = answer.catch(&ignored);
    ignored.forget();
    Some(())
}

/// Whether the browser wipes what is kept after seven days without a visit, as Safari does: all browsers on an iPhone do,
/// and none does for a page on the home screen.
pub fn is_short() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let is_at_home = window.match_media("(display-mode: standalone)").ok().flatten();
    let vendor = Reflect::get(&window.navigator(), &"vendor".into()).ok().and_then(|name| name.as_string());
    vendor.is_some_and(|name| name.starts_with("Apple")) && !is_at_home.is_some_and(|home| home.matches())
}
