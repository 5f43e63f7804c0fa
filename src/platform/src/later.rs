//! Whether what later screens need has come, as the loader of the page tells: the second file of the program and the table
//! of occupations. Leaves out what is in them.

use js_sys::Reflect;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Where the loader writes it down, and the event by which it tells.
const TOLD: &str = "routekaartLater";
const NEWS: &str = "routekaart:later";
/// Where it puts the table of occupations.
const OCCUPATIONS: &str = "routekaartOccupations";

/// Whether it is there; None as long as it may still come.
pub fn has_come() -> Option<bool> {
    Reflect::get(&js_sys::global(), &JsValue::from_str(TOLD)).ok()?.as_bool()
}

/// The table of occupations, when it has arrived.
pub fn occupations() -> Option<String> {
    Reflect::get(&js_sys::global(), &JsValue::from_str(OCCUPATIONS)).ok()?.as_string()
}

/// Calls back when it has come, or is known not to come.
pub fn on_news(callback: impl FnMut() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let closure = Closure::<dyn FnMut()>::new(callback);
    window.add_event_listener_with_callback(NEWS, closure.as_ref().unchecked_ref()).ok();
    closure.forget();
}
