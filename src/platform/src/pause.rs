//! Doing something a moment later, and once more when the person leaves the page. Leaves out what is done.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Calls back once, after this many milliseconds.
pub fn after(milliseconds: i32, callback: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let callback = Closure::once_into_js(callback);
    window.set_timeout_with_callback_and_timeout_and_arguments_0(callback.unchecked_ref(), milliseconds).ok();
}

/// Calls back whenever the page is left, put away or hidden: what waits must be done then, or is lost.
pub fn on_leaving(callback: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let callback = Closure::<dyn Fn()>::new(callback).into_js_value();
    window.add_event_listener_with_callback("pagehide", callback.unchecked_ref()).ok();
    if let Some(document) = window.document() {
        document.add_event_listener_with_callback("visibilitychange", callback.unchecked_ref()).ok();
    }
}

/// Calls back whenever the person comes back to the page, from another one or from another program.
pub fn on_coming_back(callback: impl Fn() + 'static) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let seen = document.clone();
    let callback = Closure::<dyn Fn()>::new(move || {
        if !seen.hidden() {
            callback();
        }
    });
    let callback = callback.into_js_value();
    document.add_event_listener_with_callback("visibilitychange", callback.unchecked_ref()).ok();
}
