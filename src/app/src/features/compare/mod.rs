//! Routes side by side: picture, table, and keeping routes. Leaves out every figure: the view model has them.

mod keeping;

use crate::charts::ranges_drawing;
use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{el, follow, nothing, parts};
use crate::ui::{
    Emphasis, NoticeKind, PageHead, chart_picture, link_button, long_way, notice, page, wide_table,
};
use content::Voice;
use content::texts::compare as t;
use domain::dossier::Telling;
use screens::compare::{CompareScreen, Compared};
use screens::route::Route;

/// The screen, as far as the person wants to see figures.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let telling = Memo::new(move || store.with(|dossier| dossier.telling));
    let figures = follow(move || figures(store, voice));
    // What is typed stays when the figures are drawn anew.
    let keeping = follow(move || match telling.get() {
        Telling::Now => keeping::view(store, voice),
        _ => nothing(),
    });
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), vec![figures, keeping])
}

fn figures(store: DossierStore, voice: Voice) -> AnyView {
    let screen = store.with(|dossier| CompareScreen::of(dossier, platform::clock::today(), voice));
    let inside = match screen {
        CompareScreen::Shown(compared) => shown(*compared, voice),
        CompareScreen::Hidden(sentence) => el("p").child(sentence).view(),
    };
    let way = link_button(t::TO_FORECAST.get(voice), Route::Forecast.href(), Emphasis::Quiet);
    parts(vec![inside, el("p").class("no-print").child(way).view()])
}

fn shown(compared: Compared, voice: Voice) -> AnyView {
    let Compared { chart, reading, table, notes, .. } = compared;
    let empty = || {
        let body = el("p").says(&t::EMPTY_BODY, voice).view();
        notice(NoticeKind::Neutral, t::EMPTY_TITLE.get(voice), vec![body])
    };
    parts(vec![
        compared.long_way.map_or_else(nothing, long_way),
        if compared.is_empty { empty() } else { nothing() },
        chart_picture("routes-chart", reading, ranges_drawing(Box::new(move || chart.clone()))).view(),
        wide_table(table),
        parts(notes.into_iter().map(|note| el("p").class("small soft").child(note).view()).collect()),
    ])
}
