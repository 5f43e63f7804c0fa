//! A link that looks like a button: the one next screen. It only navigates; doing something here is `Button`.
//!
//! Accessibility: role link, its name is its words. Reached with Tab, followed with Enter; opens in a new tab when
//! the person asks the browser to. Focus and announcement after it belong to the shell.

use super::Emphasis;
use super::element::{Words, el};
use crate::leptos::AnyView;

/// A link in the shape of a button; `href` is a fragment.
pub fn link_button(label: impl Into<Words>, href: impl Into<Words>, emphasis: Emphasis) -> AnyView {
    anchor(emphasis.class(), label.into(), href.into())
}

/// A plain link in text.
pub fn link(label: impl Into<Words>, href: impl Into<Words>) -> AnyView {
    anchor("", label.into(), href.into())
}

fn anchor(class: &'static str, label: Words, href: Words) -> AnyView {
    let anchor = el("a").attr("href", href).child(label);
    if class.is_empty() { anchor.view() } else { anchor.class(class).view() }
}
