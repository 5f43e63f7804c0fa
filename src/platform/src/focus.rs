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

/// Takes the focus from whatever has it, so that a field tells what was typed in it.
pub fn leave() {
    let focused = document().and_then(|document| document.active_element());
    if let Some(element) = focused.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        element.blur().ok();
    }
}

/// Scrolls to the top of the page, at once.
pub fn top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Whether the focus is at the title of the page.
pub fn is_on_title() -> bool {
    title().is_some_and(|title| title.matches(":focus").unwrap_or_default())
}

/// Moves the focus to the title of the page.
pub fn to_title() {
    if let Some(title) = title().and_then(|title| title.dyn_into::<web_sys::HtmlElement>().ok()) {
        title.focus().ok();
    }
}

fn title() -> Option<web_sys::Element> {
    document()?.query_selector("main h1").ok()?
}

/// Moves the focus to the element with this id once the page has been redrawn, and all that follows from what was done.
pub fn soon(id: String) {
    crate::paint::after(move || to(&id));
}

/// How often the page is looked at for something that is drawn once its frame opens.
const TRIES: u32 = 20;

/// Opens all that is folded round the element with this id, once the page has been redrawn, and moves the focus to it;
/// to its summary when it is folded itself. The frame with the other id opens first, when what is in it is drawn only
/// then.
pub fn unfold(id: String, frame: &'static str) {
    crate::paint::after(move || unfold_within(id, frame, TRIES));
}

fn unfold_within(id: String, frame: &'static str, tries: u32) {
    use wasm_bindgen::prelude::Closure;
    let (Some(window), Some(tries)) = (web_sys::window(), tries.checked_sub(1)) else { return };
    let look = Closure::once_into_js(move || {
        if !unfolded(&id, frame) {
            unfold_within(id, frame, tries);
        }
    });
    window.request_animation_frame(look.unchecked_ref()).ok();
}

/// Whether the element was there to be unfolded.
fn unfolded(id: &str, frame: &str) -> bool {
    let Some(document) = document() else { return true };
    let open = |element: &web_sys::Element| element.set_attribute("open", "").ok();
    let Some(found) = document.get_element_by_id(id) else {
        document.get_element_by_id(frame).as_ref().and_then(open);
        return false;
    };
    let mut around = Some(found.clone());
    while let Some(element) = around {
        if element.tag_name() == "DETAILS" {
            open(&element);
        }
        around = element.parent_element();
    }
    let summary = found.query_selector(":scope > summary").ok().flatten();
    if let Ok(element) = summary.unwrap_or(found).dyn_into::<web_sys::HtmlElement>() {
        element.focus().ok();
    }
    true
}
