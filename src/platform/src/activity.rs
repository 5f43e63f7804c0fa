//! Whether somebody is there: every key, press and turn of a wheel, wherever on the page. Leaves out what was meant by it.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// What somebody who is there sets off.
const SIGNS: [&str; 4] = ["keydown", "pointerdown", "wheel", "input"];

/// Calls back at every sign that somebody is there, for as long as the page is open.
pub fn on_sign(callback: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let heard = Closure::<dyn Fn()>::new(callback).into_js_value();
    for sign in SIGNS {
        // Before anything on the page can keep it for itself.
        window.add_event_listener_with_callback_and_bool(sign, heard.unchecked_ref(), true).ok();
    }
}
