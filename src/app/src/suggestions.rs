//! What one could write, to begin with: each by a press. Leaves out where it goes.
//!
//! Accessibility: buttons in a list that the line above it names; the name of each is its words.

use crate::leptos::AnyView;
use crate::ui::element::{Element, el};
use crate::ui::{Emphasis, button};
use std::sync::Arc;

/// What a press does with the words that were pressed.
pub type Take = Arc<dyn Fn(&'static str) + Send + Sync>;

/// The list, under these words.
pub fn suggestions(about: &'static str, all: &[&'static str], take: Take) -> AnyView {
    let one = |words: &&'static str| -> Element {
        let (words, take) = (*words, Arc::clone(&take));
        el("li").child(button(words, Emphasis::Link, move || take(words)))
    };
    el("div")
        .class("suggestions")
        .child(el("p").class("small soft").child(about))
        .child(el("ul").attr("aria-label", about).children(all.iter().map(one)))
        .view()
}
