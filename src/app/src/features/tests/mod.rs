//! The tests: where to begin, the list, and taking one; on a heavy day people first. Only draws.

mod pages;
mod question;
mod taking;

pub use taking::screen as taking;

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow, parts};
use crate::ui::{Emphasis, PageHead, Task, button, link, link_button, page, task_list};
use crate::weather;
use content::Voice;
use content::texts::{balance, exercises, my_story, processing, tests as t, work};
use domain::dossier::Command;
use platform::clock::today;
use screens::route::Route;
use screens::test::Test;
use screens::tests::begin::{Begin, Part};
use screens::tests::overview::{Listed, Way, list};

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    // The test of which was asked whether it begins again.
    let asked: RwSignal<Option<Test>> = RwSignal::new(None);
    let rows = move || store.with(|dossier| list(dossier, today(), voice));
    let tasks = task_list(Box::new(move || rows().into_iter().map(task).collect()), move |place| {
        rows().into_iter().nth(place).map(|row| more(row, asked, voice)).unwrap_or_default()
    });
    let further = [
        (work::TITLE.get(voice), Route::Work),
        (balance::SHORT_TITLE.get(voice), Route::Balance),
        (processing::TITLE.get(voice), Route::Processing),
        (my_story::TITLE.get(voice), Route::Story),
        (exercises::TITLE.get(voice), Route::Exercises),
    ];
    let further = further.map(|(name, route)| el("li").child(link(name, route.href())));
    let mut content: Vec<AnyView> = weather::people_first(voice).into_iter().collect();
    content.extend([
        follow(move || begin(store.with(|dossier| Begin::of(dossier, today(), voice)), voice)),
        el("h2").says(&t::ALL_HEADING, voice).view(),
        tasks,
        el("h2").class("no-print").says(&t::MORE_HEADING, voice).view(),
        el("ul").class("no-print").children(further).view(),
    ]);
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

/// Where to begin: what it takes, and one thing to press.
fn begin(begin: Begin, voice: Voice) -> AnyView {
    let part = |part: Part| {
        el("li").child(el("b").child(part.name)).child([": ", &part.length, ". ", &part.state].concat())
    };
    let mut ways = begin.ways.into_iter();
    let first = ways.next().map(|way| link_button(way.words, way.route.href(), Emphasis::Primary));
    let mut row = el("p").class("row no-print").children(first);
    row = row.children(ways.map(|way| link(way.words, way.route.href())));
    el("section")
        .class("card")
        .child(el("h2").says(&t::BEGIN_HEADING, voice))
        .child(el("p").child(begin.body))
        .child(el("ol").children(begin.parts.into_iter().map(part)))
        .child(row)
        .view()
}

fn task(row: Listed) -> Task {
    Task {
        id: row.test.id().to_owned(),
        name: row.name.to_owned(),
        href: None,
        status: row.state,
        note: [row.about, " ", &row.length, "."].concat(),
    }
}

/// The ways on from a test, and beginning it again, asked once more in place.
fn more(row: Listed, asked: RwSignal<Option<Test>>, voice: Voice) -> Vec<AnyView> {
    let test = row.test;
    let to_row = move || platform::focus::soon(test.id().to_owned());
    if asked.get() == Some(test) {
        let again = move || {
            let here = here();
            asked.set(None);
            here.pace.forget(test);
            here.store.run(Command::ForgetTest(test.id().to_owned())).ok();
            here.place.go(Route::Test(test));
        };
        let not = move || {
            asked.set(None);
            to_row();
        };
        return vec![
            el("span").says(&t::AGAIN_ASK, voice).view(),
            button(t::AGAIN_YES.get(voice), Emphasis::Quiet, again),
            button(t::AGAIN_NO.get(voice), Emphasis::Link, not),
        ];
    }
    let mut ways: Vec<AnyView> = row.ways.into_iter().map(to).collect();
    if row.is_begun {
        let ask = move || {
            asked.set(Some(test));
            to_row();
        };
        ways.push(button(t::AGAIN.get(voice), Emphasis::Link, ask));
    }
    vec![parts(ways)]
}

fn to(way: Way) -> AnyView {
    link(way.words, way.route.href())
}
