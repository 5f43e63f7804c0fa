//! Words folded away until asked for. Native, so it works without script and the browser can find text in it.
//!
//! Accessibility: the summary is a button with its state, switched with Enter or Space, at least 48 px high. Printed,
//! it is open.

use super::element::{Words, el};
use crate::leptos::AnyView;

/// A line that opens.
pub fn details(summary: impl Into<Words>, children: Vec<AnyView>) -> AnyView {
    folded(summary.into(), children)
}

fn folded(summary: Words, children: Vec<AnyView>) -> AnyView {
    el("details")
        .class("details")
        .child(el("summary").class("details__summary").child(summary))
        .child(el("div").class("details__body").children(children))
        .view()
}
