//! What the browser tells of an action, and what an element then holds. Leaves out what to do about it.

use wasm_bindgen::JsCast;

/// An action on the page.
pub use web_sys::Event;

/// What the field holds that the event came from, of one line or of several; empty when it holds no text.
pub fn value(event: &Event) -> String {
    let held = event.current_target().and_then(|field| js_sys::Reflect::get(&field, &"value".into()).ok());
    held.and_then(|held| held.as_string()).unwrap_or_default()
}

/// The digit that was pressed, when it can be meant as a key of the page: not while something is typed, not held down,
/// and not together with another key. Belgian and French keyboards write digits with Shift; there the key with the
/// digit on it counts with and without.
pub fn digit(event: &Event) -> Option<u8> {
    let key = event.dyn_ref::<web_sys::KeyboardEvent>()?;
    let is_typing = event.target().is_some_and(|target| {
        let tag = target.dyn_ref::<web_sys::Element>().map(web_sys::Element::tag_name);
        tag.is_some_and(|tag| tag == "TEXTAREA" || tag == "INPUT")
    });
    if is_typing || key.repeat() || key.ctrl_key() || key.alt_key() || key.meta_key() {
        return None;
    }
    let written = key.key().parse().ok();
    let on_it = || key.code().strip_prefix("Digit")?.parse().ok();
    if key.shift_key() { written } else { written.or_else(on_it) }
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
