//! What the page asked the network for since it was loaded, as the loader of the page counts it. Leaves out stopping it:
//! the policies of the page do.

use crate::loader::{Listener, tell, told};
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// Where the loader counts, the event by which it tells, and the one by which it is told to ask for something.
const TOLD: &str = "routekaartAsked";
const NEWS: &str = "routekaart:asked";
const TRY: &str = "routekaart:try";

thread_local! {
    static HEARER: Listener = Listener::default();
}

/// How many requests left, and how many the browser stopped; None before the page is loaded, or where nothing counts.
pub fn seen() -> Option<(u32, u32)> {
    let counts = told(TOLD);
    let count = |name: &str| Reflect::get(&counts, &JsValue::from_str(name)).ok()?.as_f64();
    // Far below what a number of this kind holds.
    Some((count("sent")? as u32, count("stopped")? as u32))
}

/// Calls back when a count changes.
pub fn on_news(callback: impl FnMut() + 'static) {
    HEARER.with(|hearer| hearer.hear(NEWS, callback));
}

/// Has the page ask its own host for something.
pub fn attempt() {
    tell(TRY);
}
