//! The head of every screen: the name, which leads home, and the links that are always in the same place.
//!
//! Accessibility: a banner; its first link skips to the content and shows only with the focus; the name is a link,
//! the drawing in it is for the eye only; the button that covers the page comes before the links, which are a named
//! navigation region.

use super::element::{Words, el, shape};
use crate::leptos::AnyView;

/// The head of a screen: the words that skip to the content, the name with where home is, the button that covers the page,
/// and the links with what they are.
pub fn masthead(
    skip: &'static str,
    (name, home): (&'static str, Words),
    curtain: AnyView,
    links_label: &'static str,
    links: Vec<AnyView>,
) -> AnyView {
    let skip = el("a").class("skip").attr("href", "#main").child(skip).on("click", |click| {
        click.prevent_default();
        platform::focus::to_title();
    });
    let mark = shape("svg")
        .class("masthead__mark")
        .attr("viewBox", "0 0 32 20")
        .attr("aria-hidden", "true")
        .child(shape("path").attr("d", "M2 16C11 16 11 4 20 4H25"))
        .child(shape("circle").attr("cx", "28").attr("cy", "4").attr("r", "2.5"));
    el("header")
        .class("masthead")
        .child(skip)
        .child(el("a").class("masthead__name").attr("href", home).child(mark).child(name))
        .child(el("span").class("masthead__curtain").child(curtain))
        .child(el("nav").class("masthead__links").attr("aria-label", links_label).children(links))
        .view()
}
