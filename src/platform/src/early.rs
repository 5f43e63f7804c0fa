//! What was clicked on the static page before the application was there, as the loader of the page wrote it down.
//! Leaves out doing it.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Where the loader writes the names of what was clicked.
const HANDED: &str = "routekaartEarly";

/// The names of what was clicked, oldest first.
pub fn clicks() -> Vec<String> {
    let handed = Reflect::get(&js_sys::global(), &JsValue::from_str(HANDED)).unwrap_or_default();
    let Some(names) = handed.dyn_ref::<Array>() else { return Vec::new() };
    names.iter().filter_map(|name| name.as_string()).collect()
}
