//! Escape, twice in a row: a key that writes nothing, wherever the focus is. Once is left to the browser and to what reads
//! the page aloud. Leaves out what it is for.

use std::cell::Cell;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::KeyboardEvent;

/// Milliseconds within which the second press belongs to the first.
const TOGETHER: f64 = 700.0;

/// Calls back whenever Escape is pressed twice in a row, for as long as the page is open.
pub fn on_escape(callback: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let before = Cell::new(None);
    let heard = Closure::<dyn Fn(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        let is_alone = !(event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key());
        // Held down it is one press, and while letters are put together it ends that.
        if event.repeat() || event.is_composing() {
            return;
        }
        let now = (is_alone && event.key() == "Escape").then(|| event.time_stamp());
        match (before.take(), now) {
            (Some(first), Some(second)) if second - first <= TOGETHER => callback(),
            _ => before.set(now),
        }
    });
    // Before anything on the page can keep it for itself.
    let heard = heard.into_js_value();
    window.add_event_listener_with_callback_and_bool("keydown", heard.unchecked_ref(), true).ok();
}
