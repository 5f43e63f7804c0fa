//! Words folded away until asked for. Native, so it works without script and the browser can find text in it.
//!
//! Accessibility: the summary is a button with its state, switched with Enter or Space, at least 48 px high. Printed,
//! it is open.

use super::child::Child;
use super::element::{Element, Words, el};
use crate::leptos::AnyView;

/// A line that opens.
pub fn details(summary: impl Into<Words>, children: Vec<AnyView>) -> AnyView {
    let summary: Words = summary.into();
    folded(summary, children)
}

/// A line of more than words that opens.
pub(super) fn details_of(summary: Element, children: Vec<AnyView>) -> AnyView {
    folded(summary, children)
}

fn folded(summary: impl Child, children: Vec<AnyView>) -> AnyView {
    el("details")
        .class("details")
        .child(el("summary").class("details__summary").child(summary))
        .child(el("div").class("details__body").children(children))
        .view()
}
