//! Moves the keyboard focus. Leaves out when to do so.

use crate::document::document;
use wasm_bindgen::JsCast;

/// Moves the focus to the element with this id, when it is there.
pub fn to(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        element.focus().ok();
    }
}

/// Scrolls to the top of the page, at once.
pub fn top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Moves the focus to the title of the page.
pub fn to_title() {
    let title = document().and_then(|document| document.query_selector("main h1").ok().flatten());
    if let Some(title) = title.and_then(|title| title.dyn_into::<web_sys::HtmlElement>().ok()) {
        title.focus().ok();
    }
}

/// Moves the focus to the element with this id once the page has been redrawn.
pub fn soon(id: String) {
    use wasm_bindgen::prelude::Closure;
    let Some(window) = web_sys::window() else { return };
    let closure = Closure::once_into_js(move || to(&id));
    window.request_animation_frame(closure.unchecked_ref()).ok();
}
