//! A line that opens, whose inside is drawn once it is opened or printed: it is long, and the page must not wait for it.
//! Leaves out what is inside.

use crate::leptos::*;
use crate::ui::element::{el, follow, nothing};

/// Draws the inside.
pub type Draw = Box<dyn Fn() -> AnyView + Send + Sync>;

/// A signal that is set when the page is about to be printed.
pub fn printing() -> RwSignal<bool> {
    let is_printed = RwSignal::new(false);
    platform::printing::before(move || is_printed.set(true));
    is_printed
}

/// The line, and its inside when it is wanted.
pub fn later(summary: &'static str, is_printed: RwSignal<bool>, draw: Draw) -> AnyView {
    let is_opened = RwSignal::new(false);
    let inside = follow(move || if is_opened.get() || is_printed.get() { draw() } else { nothing() });
    let open = move |event| {
        if platform::event::is_open(&event) && !is_opened.get_untracked() {
            is_opened.set(true);
        }
    };
    el("details")
        .class("details")
        .on("toggle", open)
        .child(el("summary").class("details__summary").child(summary))
        .child(el("div").class("details__body").child(inside))
        .view()
}
