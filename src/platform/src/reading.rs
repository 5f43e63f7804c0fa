//! Where someone is on the page: what has the focus, and how far the page is scrolled. Remembered once, to come back to.
//! Leaves out why they left.

use crate::document::document;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

thread_local! {
    static LEFT: RefCell<Option<(Option<HtmlElement>, f64)>> = const { RefCell::new(None) };
}

/// Remembers where they are.
pub fn leave() {
    let focused = document().and_then(|document| document.active_element());
    let focused = focused.and_then(|element| element.dyn_into().ok());
    let scrolled = web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default();
    LEFT.set(Some((focused, scrolled)));
}

/// Goes back there; to the title of the page when nothing that is still there had the focus.
pub fn come_back() {
    let (focused, scrolled) = LEFT.take().unwrap_or_default();
    let there = |element: &HtmlElement| element.is_connected() && element.tag_name() != "BODY";
    match focused.filter(there) {
        Some(element) => element.focus().unwrap_or_default(),
        None => crate::focus::to_title(),
    }
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, scrolled);
    }
}
