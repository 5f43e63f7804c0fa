//! A link that looks like a button: the one next screen. It only navigates; doing something here is `Button`.
//!
//! Accessibility: role link, its name is its words. Reached with Tab, followed with Enter; opens in a new tab when
//! the person asks the browser to. Focus and announcement after it belong to the shell.

use super::Emphasis;
use super::element::{Words, el};
use leptos::prelude::AnyView;

/// A link in the shape of a button; `href` is a fragment.
pub fn link_button(label: impl Into<Words>, href: impl Into<Words>, emphasis: Emphasis) -> AnyView {
    el("a").class(emphasis.class()).attr("href", href).child(label.into()).view()
}

/// A plain link in text.
pub fn link(label: impl Into<Words>, href: impl Into<Words>) -> AnyView {
    el("a").attr("href", href).child(label.into()).view()
}
