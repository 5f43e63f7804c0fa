//! What the list rests on, ways to what is missing, and tests that are not counted. Only draws.

use super::weights;
use crate::leptos::*;
use crate::ui::element::{Element, el, lines, parts};
use crate::ui::{Emphasis, NoticeKind, button, link, notice};
use content::Voice;
use content::texts::work as t;
use screens::occupations::list::{Doubted, WorkList};
use screens::route::Route;
use screens::tests::overview::Way;

pub(super) fn view(list: &WorkList, voice: Voice) -> AnyView {
    let (heading, words) = if list.is_empty {
        (&t::START_HEADING, t::START_BODY.owned(voice))
    } else {
        (&t::BASIS_HEADING, list.basis.clone())
    };
    let way = |way: &Way| el("li").child(link(way.words.clone(), way.route.href()));
    let ways: Vec<Element> = list.ways.iter().map(way).collect();
    let mut card =
        el("section").class("card").child(el("h2").says(heading, voice)).child(el("p").child(words));
    if !ways.is_empty() {
        card = card
            .child(el("p").class("no-print").says(&t::SHARPEN, voice))
            .child(el("ul").class("no-print").children(ways));
    }
    if !list.is_empty {
        let to = || platform::focus::soon(weights::HEADING.to_owned());
        let to = button(t::WEIGHTS_HEADING.get(voice), Emphasis::Link, to);
        card = card.child(el("p").class("no-print").child(to));
    }
    let mut all = vec![card.view()];
    all.extend(list.doubts.iter().map(|doubted| doubt(doubted, voice)));
    parts(all)
}

/// A test that is not counted, and what helps.
fn doubt(doubted: &Doubted, voice: Voice) -> AnyView {
    let says = |line: &&'static str| (*line).to_owned();
    let helps = lines("li", "", doubted.helps.iter().map(says).collect());
    let ways = el("p")
        .class("row no-print")
        .child(link(t::TO_OWN_WORDS.get(voice), Route::Balance.href()))
        .child(link(doubted.result.words.clone(), doubted.result.route.href()));
    let body = vec![
        lines("p", "", doubted.body.iter().map(says).collect()),
        el("p").says(&t::DOUBT_HELPS, voice).view(),
        el("ul").child(helps).view(),
        ways.view(),
    ];
    notice(NoticeKind::Neutral, doubted.heading, body)
}
