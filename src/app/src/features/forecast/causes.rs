//! What makes it longer or shorter, and what cannot be changed in a line of its own.

use super::Figures;
use super::explanation::how;
use super::shown::{part, text, whether};
use crate::charts::causes_drawing;
use crate::leptos::*;
use crate::ui::element::{Live, el, follow, nothing};
use crate::ui::{ChartFigure, Lever, chart_figure, details, lever_list};
use content::Voice;
use content::texts::forecast as t;
use screens::forecast::{CauseRow, Ground, Shown};

/// The causes with their total.
pub fn view(figures: Figures, voice: Voice) -> AnyView {
    let has_fixed = whether(figures, |shown| !shown.causes.fixed.is_empty());
    let fixed = follow(move || {
        if !has_fixed.get() {
            return nothing();
        }
        let body = el("p").says(&t::CANNOT_CHANGE_BODY, voice).view();
        details(
            t::CANNOT_CHANGE_HEADING.get(voice),
            vec![body, lever_list(levers(figures, |shown| &shown.causes.fixed))],
        )
    });
    let has_chart = whether(figures, |shown| shown.causes.chart.is_some());
    let total = el("b").attr("id", "causes-total").child(text(figures, |shown| shown.causes.total.clone()));
    let compared = text(figures, |shown| shown.causes.compared.clone().unwrap_or_default());
    el("section")
        .attr("id", "causes")
        .child(el("h2").says(&t::CAUSES_HEADING, voice))
        .child(el("p").class("small soft").child(text(figures, |shown| shown.causes.intro.clone())))
        .child(lever_list(levers(figures, |shown| &shown.causes.rows)))
        .child(el("p").child(total).child(". ").child(compared))
        .child(follow(move || if has_chart.get() { picture(figures, voice) } else { nothing() }))
        .child(how(Ground::Causes, voice))
        .child(fixed)
        .view()
}

/// The same as steps from the comparison to these answers.
fn picture(figures: Figures, voice: Voice) -> AnyView {
    let figure = ChartFigure {
        id: "causes-chart",
        reading: text(figures, |shown| shown.causes.reading.clone()),
        table_summary: t::SHOW_TABLE.get(voice),
        table: part(figures, |shown| shown.causes.table.clone()),
    };
    chart_figure(
        figure,
        causes_drawing(part(figures, |shown| shown.causes.chart.clone().unwrap_or_default())),
    )
}

fn levers(figures: Figures, read: fn(&Shown) -> &Vec<CauseRow>) -> Live<Vec<Lever>> {
    let rows = move || figures.with(|shown| shown.as_ref().map(read).cloned().unwrap_or_default());
    Box::new(move || rows().into_iter().map(lever).collect())
}

fn lever(row: CauseRow) -> Lever {
    Lever { name: row.name, gain: row.effect, is_later: 0 < row.amount, share: row.share, note: row.note }
}
