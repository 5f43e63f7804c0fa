//! The browser's own print window, and the moment before it. Leaves out how a page looks on paper.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Opens the print window.
pub fn print() {
    if let Some(window) = web_sys::window() {
        window.print().ok();
    }
}

/// Calls back once, before the page is printed for the first time from now.
pub fn before(callback: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let callback = Closure::once_into_js(callback);
    window.add_event_listener_with_callback("beforeprint", callback.unchecked_ref()).ok();
}
