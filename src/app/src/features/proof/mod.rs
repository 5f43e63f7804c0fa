//! How someone sees for themselves that nothing leaves: a counter that goes on by itself, a test with the network off, and
//! what cannot be prevented.

use crate::leptos::*;
use crate::ui::element::{el, follow, lines, parts};
use crate::ui::{Emphasis, PageHead, button, page};
use content::texts::proof as t;
use content::{Text, Voice};
use platform::requests;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let text = |text: &Text| el("p").says(text, voice).view();
    let heading = |text: &Text| el("h2").says(text, voice).view();
    let list = |tag, items: Vec<&'static str>| {
        el(tag).children(items.into_iter().map(|item| el("li").child(item))).view()
    };
    let is_file = platform::address::is_file();
    let content = vec![
        heading(&t::COUNTER_HEADING),
        text(&t::COUNTER_BODY),
        counter(voice),
        heading(&t::FLIGHT_HEADING),
        list("ol", screens::proof::steps(is_file, voice)),
        text(&t::LOOK_BODY),
        heading(&t::OPENING_HEADING),
        el("p").child(screens::proof::opening(is_file, voice)).view(),
        heading(&t::LIMITS_HEADING),
        list("ul", screens::proof::limits(is_file, voice)),
    ];
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

/// What was counted so far, read aloud when it changes, and a way to see it change.
fn counter(voice: Voice) -> AnyView {
    let seen = RwSignal::new(requests::seen());
    requests::on_news(move || {
        // Whoever looked may have left meanwhile.
        if !seen.is_gone() {
            seen.set(requests::seen());
        }
    });
    let counts = follow(move || lines("p", "", screens::proof::counted(seen.get(), voice)));
    let attempt = button(t::TRY.get(voice), Emphasis::Quiet, requests::attempt);
    parts(vec![
        el("div").class("notice").attr("id", "counted").attr("role", "status").child(counts).view(),
        el("p").class("no-print").says(&t::TRY_BODY, voice).view(),
        el("p").class("row").child(attempt).view(),
    ])
}
