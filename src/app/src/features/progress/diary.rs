//! Past forecasts beside what happened: picture, table, and how well they did.

use super::Figures;
use crate::charts::ranges_drawing;
use crate::leptos::*;
use crate::ui::element::{self, el, follow, parts};
use crate::ui::{chart_picture, details, wide_table};
use content::Voice;
use content::texts::progress as t;
use screens::progress::DiaryShown;

/// The diary, or that it is empty.
pub fn view(figures: Figures, voice: Voice) -> AnyView {
    let inside = follow(move || {
        let diary = figures.with(|shown| shown.as_ref().and_then(|shown| shown.diary.clone()));
        diary.map_or_else(|| el("p").says(&t::DIARY_EMPTY, voice).view(), |diary| kept(diary, voice))
    });
    el("section").child(el("h2").says(&t::DIARY_HEADING, voice)).child(inside).view()
}

fn kept(diary: DiaryShown, voice: Voice) -> AnyView {
    let DiaryShown { chart, reading, table, left_out, how_well } = diary;
    let drawing = ranges_drawing(Box::new(move || chart.clone()));
    let lines = how_well.into_iter().map(|line| el("p").attr("data-how-well", "").child(line).view());
    parts(vec![
        parts(lines.collect()),
        chart_picture("diary-chart", reading, drawing)
            .child(element::lines("p", "small soft", left_out.into_iter().collect()))
            .child(details(t::DIARY_SHOW_TABLE.get(voice), vec![wide_table(table)]))
            .view(),
    ])
}
