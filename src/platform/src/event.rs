//! What the browser tells of an action, and what an element then holds. Leaves out what to do about it.

use wasm_bindgen::JsCast;

/// An action on the page.
pub use web_sys::Event;

/// What the field holds that the event came from, of one line or of several; empty when it holds no text.
pub fn value(event: &Event) -> String {
    let held = event.current_target().and_then(|field| js_sys::Reflect::get(&field, &"value".into()).ok());
    held.and_then(|held| held.as_string()).unwrap_or_default()
}

/// Whether the box is ticked that the event came from.
pub fn is_checked(event: &Event) -> bool {
    let target = event.current_target();
    target
        .and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok())
        .is_some_and(|input| input.checked())
}

/// Whether the folded part is open that the event came from.
pub fn is_open(event: &Event) -> bool {
    let target = event.current_target();
    target
        .and_then(|target| target.dyn_into::<web_sys::HtmlDetailsElement>().ok())
        .is_some_and(|part| part.open())
}
