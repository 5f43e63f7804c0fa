//! The address bar: host, and the fragment that holds the place in the product. Leaves out what fragments mean.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// The fragment without its `#`.
pub fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// Goes to a fragment, as a step that "back" undoes.
pub fn go(fragment: &str) {
    if let Some(window) = web_sys::window() {
        window.location().set_hash(fragment).ok();
    }
}

/// Puts another fragment in the place of this one, without a step for "back".
pub fn replace(fragment: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let address = format!("#{fragment}");
        history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address)).ok();
    }
}

/// Goes one step back.
pub fn back() {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        history.back().ok();
    }
}

/// Loads the page again, at the same place.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        window.location().reload().ok();
    }
}

/// Calls back at every change of the fragment, for as long as the page is open.
pub fn on_change(callback: impl FnMut() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let closure = Closure::<dyn FnMut()>::new(callback);
    window.add_event_listener_with_callback("hashchange", closure.as_ref().unchecked_ref()).ok();
    closure.forget();
}

/// The name of the host that served the page; empty for a file from disk.
pub fn host() -> String {
    web_sys::window().and_then(|window| window.location().host().ok()).unwrap_or_default()
}

/// Whether the page is a file of this device, which no host served.
pub fn is_file() -> bool {
    host().is_empty()
}

/// The whole address without the fragment: what a phone needs to open the same page.
pub fn page() -> String {
    let location = web_sys::window().map(|window| window.location());
    let part = |read: fn(&web_sys::Location) -> Result<String, wasm_bindgen::JsValue>| {
        location.as_ref().and_then(|location| read(location).ok()).unwrap_or_default()
    };
    format!("{}{}", part(web_sys::Location::origin), part(web_sys::Location::pathname))
}
