//! One question of a test. Only draws.
//!
//! Accessibility: the heading says which question of how many and what it asks, and has the focus when it comes. Answers
//! are buttons in a group named by the question; the one that was given is pressed. Digits answer while the focus is at
//! the question or its answers.

use super::pages;
use super::taking::{ITEM, THEN, Taking};
use crate::leptos::*;
use crate::ui::element::{Element, el, follow, live, nothing};
use crate::ui::{Emphasis, FieldText, button, details, link, link_button, page, words_field};
use content::texts::{assessment_weer_check as weather, common, tests as t};
use domain::assessment::Reply;
use domain::dossier::MOST_REPLY;
use platform::clock::today;
use platform::event::digit;
use screens::route::Route;
use screens::test::Test;
use screens::tests::asked::{Asked, Row, examples, given, pressed};
use screens::tests::made_of;
use screens::tests::standing::is_passed;

/// The id of what a row of answers asks.
pub fn label(row: usize) -> String {
    ["row-", &row.to_string()].concat()
}

/// The question at this place.
pub fn view(taking: Taking, place: usize) -> AnyView {
    let Taking { test, here, voice, .. } = taking;
    let asked = here.store.peek(|dossier| Asked::of(test, place, dossier, today(), voice));
    let Some(asked) = asked else { return nothing() };
    let count = asked.rows.len();
    let mut rows =
        asked.rows.iter().enumerate().map(|(row, answers)| group(taking, place, row, answers, count));
    let mut first = el("div").class("stack").children(words(&asked)).children(rows.next());
    if asked.rows.is_empty() {
        first = first.child(own_words(taking, place, asked.hint));
    }
    let mut content = vec![
        el("div")
            .class("test")
            .child(answered_by_digit(first, taking, place, 0))
            .children(rows.enumerate().map(|(row, rest)| answered_by_digit(rest, taking, place, row + 1)))
            .view(),
    ];
    content
        .extend(asked.hint.filter(|_| 0 < count).map(|hint| el("p").class("small soft").child(hint).view()));
    content.push(ways(taking, place));
    if test == Test::Weather && place == 0 {
        content.push(then(taking));
        content.push(el("p").class("small soft").says(&weather::PRIVATE, voice).view());
        let about = el("p").says(made_of(test).about, voice).view();
        content.push(details(t::CANNOT_HEADING.get(voice), vec![about, pages::cannot(taking)]));
    }
    page(pages::quiet(taking), content)
}

/// What is asked, above the answers.
fn words(asked: &Asked) -> Vec<Element> {
    let mut words = Vec::new();
    let mut title = el("h2").class("test__title").attr("id", ITEM).attr("tabindex", "-1");
    if let Some(place) = &asked.place {
        let (passed, all) = asked.passed;
        words.push(
            el("progress")
                .class("test__way")
                .attr("aria-hidden", "true")
                .attr("max", all.to_string())
                .attr("value", passed.to_string()),
        );
        title = title.child(el("span").class("test__place").child(place.clone())).child(" ");
    }
    words.push(title.child(asked.title));
    let lines = [asked.example, asked.question].into_iter().flatten();
    words.extend(lines.map(|line| el("p").class("test__ask").child(line)));
    words
}

/// A part of the question in which a digit answers this row.
fn answered_by_digit(part: Element, taking: Taking, place: usize, row: usize) -> Element {
    part.on("keydown", move |event| {
        if let Some(number) = digit(&event) {
            event.prevent_default();
            taking.choose(place, row, number);
        }
    })
}

/// A row of answers.
fn group(taking: Taking, place: usize, row: usize, answers: &Row, count: usize) -> Element {
    let Taking { test, here, .. } = taking;
    let now = Memo::new(move || here.store.with(|dossier| pressed(test, place, row, dossier, today())));
    let answer = |(at, words): (usize, &&'static str)| {
        let number = at + 1;
        let is_pressed = live(move || (now.get() == Some(number)).to_string());
        el("button")
            .attr("type", "button")
            .class("reply")
            .attr("aria-pressed", is_pressed)
            .on("click", move |_| taking.choose(place, row, u8::try_from(number).unwrap_or_default()))
            .child(el("span").class("reply__number").child(number.to_string()))
            .child(" ")
            .child(*words)
    };
    let named = if count < 2 { ITEM.to_owned() } else { label(row) };
    let mut group = el("div").class("replies").attr("role", "group").attr("aria-labelledby", named);
    if let Some(words) = answers.label {
        group = group.child(el("h3").attr("id", label(row)).attr("tabindex", "-1").child(words));
    }
    group.children(answers.answers.iter().enumerate().map(answer))
}

/// Own words, kept as they are typed.
fn own_words(taking: Taking, place: usize, hint: Option<&'static str>) -> Element {
    let Taking { test, here, voice, .. } = taking;
    let words = here.store.peek(|dossier| match given(test, place, dossier, today()) {
        Some(Reply::Words(words)) => words.clone(),
        _ => String::new(),
    });
    let keep = move |words: String| {
        let is_blank = words.trim().is_empty();
        taking.stay(place, if is_blank { Reply::Skipped } else { Reply::Words(words) });
    };
    let text = FieldText::new(t::WORDS_LABEL.get(voice)).hint(hint.unwrap_or_default());
    let field = words_field("words".to_owned(), text, MOST_REPLY, words, Box::new(keep), voice);
    let examples = examples(test, place, voice).map(|(heading, examples)| {
        details(heading, vec![el("ul").children(examples.map(|each| el("li").child(each))).view()])
    });
    el("div").class("stack").child(field).children(examples)
}

/// Back, past, and away.
fn ways(taking: Taking, place: usize) -> AnyView {
    let Taking { test, here, voice, .. } = taking;
    if test == Test::Weather && place == 0 {
        return nothing();
    }
    let is_given =
        Memo::new(move || here.store.with(|dossier| given(test, place, dossier, today()).is_some()));
    let on = live(move || if is_given.get() { &common::NEXT } else { &t::SKIP }.owned(voice));
    let is_passed = here.store.peek(|dossier| is_passed(test, dossier));
    let mut row = el("p").class("row test__ways");
    if let Some(before) = place.checked_sub(1) {
        row = row.child(button(t::PREVIOUS.get(voice), Emphasis::Quiet, move || taking.go(before)));
    }
    row = row.child(button(on, Emphasis::Quiet, move || taking.pass(place)));
    row.child(if is_passed {
        link(t::SEE.get(voice), Route::TestResult(test).href())
    } else {
        link(t::STOP.get(voice), Route::Tests.href())
    })
    .view()
}

/// After the first question of the weather check: five more, or what follows.
fn then(taking: Taking) -> AnyView {
    let Taking { test, here, voice, .. } = taking;
    let is_given = Memo::new(move || here.store.with(|dossier| given(test, 0, dossier, today()).is_some()));
    follow(move || {
        if !is_given.get() {
            return nothing();
        }
        let row = el("p")
            .class("row")
            .child(link_button(t::MORE_NO.get(voice), Route::TestResult(test).href(), Emphasis::Primary))
            .child(button(t::MORE_YES.get(voice), Emphasis::Quiet, move || taking.go(1)));
        el("div")
            .class("stack")
            .child(el("p").attr("id", THEN).attr("tabindex", "-1").says(&weather::MORE, voice))
            .child(row)
            .view()
    })
}
