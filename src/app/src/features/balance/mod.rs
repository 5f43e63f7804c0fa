//! The balance: four questions, own words first, then what the tests add. Printed, it is a page for a talk. Only draws.

use crate::leptos::*;
use crate::own_words::own_words;
use crate::state::here;
use crate::ui::element::{Element, el};
use crate::ui::{Emphasis, FieldText, NoticeKind, PageHead, button, link, notice, page};
use content::Voice;
use content::texts::{balance as t, common, plan, work};
use screens::balance::{Balance, Found, Part, Row};
use screens::route::Route;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    // What stands here changes elsewhere; own words stay as they are typed.
    let Balance { parts, no_test, as_of } =
        here().store.peek(|dossier| Balance::of(dossier, platform::clock::today(), voice));
    let mut inside: Vec<AnyView> = Vec::new();
    inside.extend(no_test.map(|line| el("p").class("no-print").child(line).view()));
    inside.extend(parts.into_iter().map(|part| section(part, voice)));
    let work = link(work::TITLE.get(voice), Route::Work.href());
    let plan = link(plan::TITLE.get(voice), Route::Plan.href());
    inside.push(el("p").class("row no-print").child(work).child(plan).view());
    let coach = vec![
        el("p").says(&t::FOR_COACH_BODY, voice).view(),
        el("p")
            .class("row")
            .child(button(common::PRINT.get(voice), Emphasis::Primary, platform::printing::print))
            .view(),
    ];
    inside.push(notice(NoticeKind::Neutral, t::FOR_COACH.get(voice), coach));
    inside.push(el("p").class("small soft").child(as_of).child(" ").says(&t::LEFT_OUT, voice).view());
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), inside)
}

/// One question.
fn section(part: Part, voice: Voice) -> AnyView {
    let ways = part.open.into_iter().map(|(label, href)| el("li").child(link(label, href)));
    el("section")
        .class("balance")
        .child(el("h2").child(part.heading))
        .child(own_words(
            part.note.to_owned(),
            FieldText::new(t::OWN_WORDS.get(voice)).hint(part.prompts.join(" ")),
            "",
            voice,
        ))
        .child(el("h3").child(part.teller))
        .children(part.empty.map(|empty| el("p").class("small soft").child(empty)))
        .children(part.found.into_iter().map(told))
        .child(el("ul").class("small no-print").children(ways))
        .view()
}

/// What one test adds.
fn told(found: Found) -> Element {
    let row = |row: Row| {
        let colon = if row.label.ends_with('?') { " " } else { ": " };
        el("li").child(el("b").child(row.label)).child(colon).child(row.words)
    };
    let rows = found.rows.into_iter().map(row);
    let (label, href) = found.change;
    el("div")
        .child(el("p").class("small soft").child(found.name))
        .child(el("ul").children(rows))
        .children(found.notes.into_iter().map(|note| el("p").child(note)))
        .child(el("p").class("small no-print").child(link(label, href)))
}
