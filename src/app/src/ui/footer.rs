//! The foot of every screen: who to call, what is saved and when it was last copied, quiet links, and which edition of
//! the page this is, also on paper.
//!
//! Accessibility: a content-info region; help stands first and in the same place on every screen. The saved state is
//! text and is not announced at every answer: that would drown the next question.

use super::element::{Words, el};
use crate::leptos::AnyView;

/// The foot of a screen: help first, then whether it was saved, what happens to answers, the links, and the edition.
pub fn footer(
    help: AnyView,
    states: [Words; 2],
    links_label: &'static str,
    links: Vec<AnyView>,
    edition: String,
) -> AnyView {
    el("footer")
        .class("footer")
        .child(el("p").class("footer__help").child(help))
        .child(el("p").class("footer__state").children(states.map(|state| el("span").child(state))))
        .child(el("nav").class("footer__links").attr("aria-label", links_label).children(links))
        .child(el("p").class("footer__edition").child(edition))
        .view()
}
