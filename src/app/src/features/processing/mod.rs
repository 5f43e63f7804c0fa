//! Pausing at what happened: five parts in own words, opened one by one or all, put away at any time. Only draws.

mod erasing;

use crate::leptos::*;
use crate::own_words::own_words;
use crate::state::here;
use crate::ui::element::{Element, el, follow, lines, nothing, parts};
use crate::ui::{Emphasis, FieldText, NoticeKind, PageHead, button, link, link_button, notice, page};
use crate::weather::{heavy_today, named};
use content::Voice;
use content::texts::{common, my_story, processing as t};
use screens::processing::{Part, Processing, is_written, said_at_the_end};
use screens::route::Route;

/// The heading of what is said at the end.
const DONE: &str = "stopped";

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let is_stopped = RwSignal::new(false);
    // What was erased is drawn anew; what is typed stays.
    let erased = RwSignal::new(false);
    let inside = follow(move || {
        erased.get();
        if is_stopped.get() {
            stopped(is_stopped, voice)
        } else {
            untrack(|| writing(is_stopped, erased, voice))
        }
    });
    let head = PageHead::titled(t::TITLE.get(voice));
    // On a heavy day people come before any other word.
    let head = if heavy_today() { head } else { head.lede(t::INTRO.get(voice)) };
    page(head, vec![inside])
}

fn writing(is_stopped: RwSignal<bool>, erased: RwSignal<bool>, voice: Voice) -> AnyView {
    let store = here().store;
    let shown = store.peek(|dossier| Processing::of(dossier, platform::clock::today(), voice));
    let Processing { first, is_heavy, people, parts: asked } = shown;
    let people = notice(
        NoticeKind::Neutral,
        if is_heavy { first } else { t::HEAVY.get(voice) },
        vec![named(people, voice)],
    );
    let rows: Vec<Element> = asked.into_iter().map(|part| row(part, voice)).collect();
    let stop = move || {
        is_stopped.set(true);
        platform::focus::soon(DONE.to_owned());
    };
    let line = |text: &'static str| el("p").child(text).view();
    let mut all = Vec::new();
    let module = vec![
        line(t::PRIVATE.get(voice)),
        el("div").children(rows).view(),
        el("p").class("row no-print").child(button(t::STOP.get(voice), Emphasis::Primary, stop)).view(),
    ];
    if is_heavy {
        all.push(people);
        all.extend(module);
    } else {
        all.push(el("p").child(el("strong").child(first)).view());
        all.extend(module);
        all.push(people);
    }
    all.push(el("p").class("small soft").says(&t::HEALTH, voice).view());
    let is_there = store.whether(is_written);
    all.push(follow(
        move || if is_there.get() { untrack(|| erasing::view(erased, voice)) } else { nothing() },
    ));
    parts(all)
}

/// One part: folded, with its question, what helps, ways to begin, and room to write.
fn row(part: Part, voice: Voice) -> Element {
    let starters = el("div")
        .class("small soft")
        .child(el("p").says(&t::STARTERS, voice))
        .child(el("ul").children(part.starters.map(|line| el("li").child(line))));
    let mut frame = el("details").class("details");
    if part.is_open {
        frame = frame.attr("open", "");
    }
    frame.child(el("summary").class("details__summary").child(part.heading)).child(
        el("div")
            .class("details__body")
            .child(own_words(part.note.to_owned(), FieldText::new(part.prompt).hint(part.hint), "", voice))
            .child(starters.class("small soft no-print")),
    )
}

/// What is said when someone stops.
fn stopped(is_stopped: RwSignal<bool>, voice: Voice) -> AnyView {
    let said = here().store.peek(|dossier| said_at_the_end(dossier, voice));
    let back = move || {
        is_stopped.set(false);
        platform::focus::to_title();
    };
    let rest = content::exercise_name("stress");
    let heading = el("h2").attr("id", DONE).attr("tabindex", "-1").says(&t::DONE_TITLE, voice);
    parts(vec![
        heading.view(),
        lines("p", "", said),
        el("p")
            .class("row")
            .child(link_button(common::ROUTE.get(voice), Route::Map.href(), Emphasis::Primary))
            .child(button(t::BACK_TO_WRITING.get(voice), Emphasis::Quiet, back))
            .child(link(my_story::TITLE.get(voice), Route::Story.href()))
            .children(rest.map(|(id, name)| link(name.get(voice), Route::Exercise(id).href())))
            .view(),
    ])
}
