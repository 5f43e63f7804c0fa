//! The pages of a test without a question: before the first, after the short start, after the last, and where nothing came
//! out. Only draws.

use super::taking::{ITEM, Taking};
use crate::leptos::*;
use crate::ui::element::el;
use crate::ui::{Emphasis, PageHead, button, link, link_button, page};
use content::texts::test_results::ANSWER_MISSING;
use content::texts::{assessment_randvoorwaarden, tests as t};
use platform::clock::today;
use screens::route::Route;
use screens::test::Test;
use screens::tests::begin::next_part;
use screens::tests::made_of;
use screens::tests::overview::length;
use screens::tests::standing::start;

/// What the test is, before it begins.
pub fn before(taking: Taking) -> AnyView {
    let Taking { test, voice, .. } = taking;
    let made = made_of(test);
    let mut content = vec![
        el("p").child(el("b").child([&length(test, voice), "."].concat())).view(),
        el("p").says(&t::CALM, voice).view(),
    ];
    if test == Test::Conditions {
        content.push(el("p").says(&assessment_randvoorwaarden::WHY_NOT_ASKED, voice).view());
    }
    content.push(el("p").class("row").child(first(taking)).view());
    content.push(el("h2").says(&t::CANNOT_HEADING, voice).view());
    content.push(cannot(taking));
    content.push(el("p").class("small soft").says(&t::KEYS, voice).view());
    page(head(taking).lede(made.about.get(voice)), content)
}

fn first(taking: Taking) -> AnyView {
    button(t::FIRST_QUESTION.get(taking.voice), Emphasis::Primary, move || taking.go(0))
}

/// What the test cannot tell.
pub fn cannot(taking: Taking) -> AnyView {
    el("p").says(made_of(taking.test).cannot, taking.voice).view()
}

/// After the short start: see it, or go on.
pub fn half(taking: Taking) -> AnyView {
    let Taking { test, here, voice, .. } = taking;
    let made = made_of(test);
    let begun = start(&made.instrument);
    let questions = made.instrument.items.len() - begun;
    let minutes = made.instrument.minutes.saturating_sub(made.start_minutes.unwrap_or_default());
    let more = t::HALF_ON.fill(voice, [questions.to_string(), minutes.to_string()]);
    let next = here.store.peek(|dossier| next_part(test, dossier, today(), voice));
    let row = el("p")
        .class("row")
        .child(result(taking))
        .child(button(more, Emphasis::Quiet, move || taking.go(begun)));
    let content = vec![
        title(&t::HALF_TITLE, taking),
        el("p").says(&t::HALF_BODY, voice).view(),
        row.view(),
        el("p").children(next.map(|way| link(way.words, way.route.href()))).view(),
        el("p")
            .class("row small")
            .child(button(t::PREVIOUS.get(voice), Emphasis::Link, move || taking.go(begun - 1)))
            .child(link(t::STOP.get(voice), Route::Tests.href()))
            .view(),
    ];
    page(quiet(taking), content)
}

/// After the last question, for whoever comes back.
pub fn done(taking: Taking) -> AnyView {
    let voice = taking.voice;
    let row = el("p").class("row").child(result(taking)).child(button(
        t::LOOK_THROUGH.get(voice),
        Emphasis::Quiet,
        move || taking.go(0),
    ));
    let content = vec![title(&t::STATE_DONE, taking), el("p").says(&t::DONE_BODY, voice).view(), row.view()];
    page(quiet(taking), content)
}

/// At an end where nothing came out, for want of answers: the way to give them, from this place on.
pub fn skipped(taking: Taking, place: usize) -> AnyView {
    let voice = taking.voice;
    let answer = button(ANSWER_MISSING.get(voice), Emphasis::Primary, move || taking.go(place));
    let row = el("p").class("row").child(answer).child(link(t::STOP.get(voice), Route::Tests.href()));
    page(quiet(taking), vec![title(&t::STATE_SKIPPED, taking), row.view()])
}

/// What stands in the place of the question.
fn title(words: &content::Text, taking: Taking) -> AnyView {
    el("h2").attr("id", ITEM).attr("tabindex", "-1").says(words, taking.voice).view()
}

fn result(taking: Taking) -> AnyView {
    link_button(t::SEE.get(taking.voice), Route::TestResult(taking.test).href(), Emphasis::Primary)
}

fn head(taking: Taking) -> PageHead {
    let Taking { test, voice, .. } = taking;
    PageHead::titled(made_of(test).title.get(voice)).back(Route::Tests.href(), t::TITLE.get(voice))
}

/// The head of a page whose message stands below.
pub fn quiet(taking: Taking) -> PageHead {
    PageHead { quiet: true, ..head(taking) }
}
