//! Two occupations side by side. Leaves out every figure: the view model has them.

use crate::leptos::*;
use crate::state::{here, occupations};
use crate::ui::element::{el, follow, lines, live, nothing, parts};
use crate::ui::{Emphasis, FieldText, PageHead, link, link_button, page, select, stacked_table};
use content::Voice;
use content::texts::{work, work_compare as t, work_occupation as o};
use screens::occupations::known::Known;
use screens::occupations::work_compare::{Choices, choices, compared, left_out};
use screens::route::Route;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let inside = match occupations(voice) {
        None => el("p").says(&work::NO_TABLE, voice).view(),
        Some(known) => side_by_side(known, voice),
    };
    let way = link_button(o::TO_LIST.get(voice), Route::Work.href(), Emphasis::Quiet);
    page(
        PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)),
        vec![inside, el("p").class("no-print").child(way).view()],
    )
}

fn side_by_side(known: Known, voice: Voice) -> AnyView {
    let store = here().store;
    let Choices { options, missing } = store.peek(|dossier| choices(known, dossier, voice));
    let ways = match missing.is_empty() {
        true => nothing(),
        false => {
            let ways = missing.into_iter().map(|(label, href)| el("li").child(link(label, href)));
            let about = el("p").says(&o::MISSING, voice);
            el("div").class("stack no-print").child(about).child(el("ul").children(ways)).view()
        }
    };
    let mut codes = options.iter().map(|(code, _)| *code);
    let (Some(first), Some(second)) = (codes.next(), codes.next()) else {
        return parts(vec![el("p").says(&t::NONE, voice).view(), ways]);
    };
    let (one, other) = (RwSignal::new(first), RwSignal::new(second));
    let listed: Vec<(String, String)> =
        options.into_iter().map(|(code, name)| (code.to_string(), name)).collect();
    let choice = |id, label: &'static str, chosen: RwSignal<u16>| {
        let change = move |code: String| {
            if let Ok(code) = code.parse() {
                chosen.set(code);
            }
        };
        let now = chosen.get_untracked().to_string();
        select(id, FieldText::new(label), listed.clone(), &now, Box::new(change))
    };
    let table = Memo::new(move || {
        let codes = [one.get(), other.get()];
        store.peek(|dossier| compared(known, codes, dossier, voice))
    });
    let said = live(move || match table.get() {
        Some(table) => table.caption,
        None => t::SAME.owned(voice),
    });
    let table = follow(move || match table.get() {
        Some(table) => {
            let codes = [one.get_untracked(), other.get_untracked()];
            let told = store.peek(|dossier| left_out(known, codes, dossier, voice));
            parts(vec![lines("p", "small no-print", told), stacked_table(table)])
        }
        None => el("p").says(&t::SAME, voice).view(),
    });
    parts(vec![
        el("div")
            .class("stack no-print")
            .child(choice("work-first", t::FIRST.get(voice), one))
            .child(choice("work-second", t::SECOND.get(voice), other))
            .view(),
        // The table is long: what is announced is whose it is.
        el("p").class("hidden-visually").attr("role", "status").child(said).view(),
        table,
        ways,
    ])
}
