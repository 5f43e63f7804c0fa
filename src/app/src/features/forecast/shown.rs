//! The words, the picture and the tables of the forecast. Each part follows its own figure, so that what is open
//! stays open while a control moves.

use super::explanation::how;
use super::{Figures, backcast, causes, controls, explanation, grim, levers};
use crate::charts::range_drawing;
use crate::explaining::own_values;
use crate::leptos::*;
use crate::ui::element::{self, Live, Words, el, follow, nothing, parts};
use crate::ui::{ChartFigure, chart_figure, details, link, table};
use content::texts::{forecast as t, levers as l, rights as r};
use content::{Text, Voice};
use screens::forecast::{Ground, Shown};
use screens::route::Route;

/// What the forecast does not know.
const NOT_COVERED: [&Text; 4] =
    [&t::NOT_COVERED_PERSON, &t::NOT_COVERED_AGE, &t::NOT_COVERED_PLACE, &t::NOT_COVERED_LAW];

/// One part of what is shown.
pub fn part<T: Default + 'static>(figures: Figures, read: fn(&Shown) -> T) -> Live<T> {
    Box::new(move || figures.with(|shown| shown.as_ref().map(read).unwrap_or_default()))
}

/// Whether something holds of what is shown, for whoever follows only that.
pub fn whether(figures: Figures, holds: fn(&Shown) -> bool) -> Memo<bool> {
    Memo::new(move || figures.with(|shown| shown.as_ref().is_some_and(holds)))
}

/// A text of what is shown.
pub fn text(figures: Figures, read: fn(&Shown) -> String) -> Words {
    Words::Live(part(figures, read))
}

/// Everything left of the controls.
pub fn view(figures: Figures, voice: Voice) -> Vec<AnyView> {
    let is_grim = whether(figures, |shown| shown.grim.is_some());
    let first = follow(move || {
        if !is_grim.get() {
            return nothing();
        }
        let levers = levers::view(&t::GRIM_HELPS_HEADING, figures, voice);
        let grim = figures.with(|shown| shown.as_ref().and_then(|shown| shown.grim.clone()));
        let number = el("h2").says(&t::GRIM_NUMBER_HEADING, voice).view();
        grim.map_or_else(nothing, |grim| parts(vec![grim::view(grim, levers, voice), number]))
    });
    let after =
        follow(move || if is_grim.get() { nothing() } else { levers::view(&l::HEADING, figures, voice) });
    let not_covered = el("ul").children(NOT_COVERED.map(|text| el("li").says(text, voice)));
    vec![
        first,
        el("div").attr("role", "status").child(answer(figures)).view(),
        el("p").attr("id", "sentences").child(text(figures, |shown| shown.sentences.join(" "))).view(),
        picture(figures, voice),
        controls::way(voice),
        el("p").class("small soft").child(text(figures, |shown| shown.group_note.clone())).view(),
        how(Ground::FirstDay, voice),
        own_values(voice),
        lines(part(figures, |shown| shown.wide_note.clone().into_iter().collect()), "p", "small soft"),
        after,
        backcast::view(figures, voice),
        el("h2").says(&t::WITHOUT_WAGE_HEADING, voice).view(),
        lines(part(figures, |shown| shown.employed.clone()), "p", ""),
        el("p").attr("id", "without-wage").child(text(figures, |shown| shown.without_wage.clone())).view(),
        el("p").class("small soft").says(&t::WITHOUT_WAGE_NOTE, voice).view(),
        el("p").class("no-print").child(link(r::TO_RIGHTS.get(voice), Route::Rights.href())).view(),
        how(Ground::WithoutWage, voice),
        lines(part(figures, |shown| shown.guidance.clone()), "p", ""),
        how(Ground::Guidance, voice),
        causes::view(figures, voice),
        table(part(figures, |shown| shown.chances.clone())),
        how(Ground::Chances, voice),
        el("h2").says(&t::PHASES_HEADING, voice).view(),
        el("ul").child(lines(part(figures, |shown| shown.phases.clone()), "li", "")).view(),
        how(Ground::FirstDay, voice),
        explanation::view(voice),
        details(t::NOT_COVERED_HEADING.get(voice), vec![not_covered.view()]),
    ]
}

/// The answer; told again when it changes.
fn answer(figures: Figures) -> AnyView {
    el("p").class("answer").attr("id", "answer").child(text(figures, |shown| shown.answer.clone())).view()
}

fn picture(figures: Figures, voice: Voice) -> AnyView {
    let figure = ChartFigure {
        id: "forecast-chart",
        reading: text(figures, |shown| shown.chart_reading.clone()),
        table_summary: t::SHOW_TABLE.get(voice),
        table: part(figures, |shown| shown.chart_table.clone()),
    };
    chart_figure(figure, range_drawing(part(figures, |shown| shown.chart.clone())))
}

/// Lines of text, each in an element of its own.
pub fn lines(lines: Live<Vec<String>>, tag: &'static str, class: &'static str) -> AnyView {
    follow(move || element::lines(tag, class, lines()))
}
