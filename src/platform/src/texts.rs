//! The texts that the loader of the page fetched and handed over. Leaves out what is in them.

use js_sys::Reflect;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Where the loader puts texts, by language tag, and the event by which it tells of more.
const HANDED: &str = "routekaartTexts";
const MORE: &str = "routekaart:texts";

/// The texts of a language, when they have arrived.
pub fn handed_over(tag: &str) -> Option<String> {
    let all = Reflect::get(&js_sys::global(), &JsValue::from_str(HANDED)).ok()?;
    Reflect::get(&all, &JsValue::from_str(tag)).ok()?.as_string()
}

/// Calls back when more texts have arrived, for as long as the page is open.
pub fn on_more(callback: impl FnMut() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let closure = Closure::<dyn FnMut()>::new(callback);
    window.add_event_listener_with_callback(MORE, closure.as_ref().unchecked_ref()).ok();
    closure.forget();
}
