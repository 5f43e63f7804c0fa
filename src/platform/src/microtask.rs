//! Work that the browser does as soon as the running handler is done. Leaves out what is done then.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Calls back once, as soon as what runs now is done and before the page is drawn.
pub fn soon(callback: fn()) {
    let Some(window) = web_sys::window() else { return };
    window.queue_microtask(Closure::once_into_js(callback).unchecked_ref());
}
