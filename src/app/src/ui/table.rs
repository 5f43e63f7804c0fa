//! Figures in rows and columns: what a chart shows, and how a figure was worked out.
//!
//! Accessibility: a caption names it, every column has a header, the first cell of a row is its header. Wide tables
//! scroll inside themselves.

use super::element::{Element, Live, el, follow};
use crate::leptos::AnyView;
use screens::charts::ChartTable;

/// A table that follows its figures: caption, headers and rows.
pub fn table(table: Live<ChartTable>) -> AnyView {
    follow(move || {
        let ChartTable { caption, columns, rows } = table();
        let headers: Vec<Element> =
            columns.iter().map(|name| el("th").attr("scope", "col").child(name.clone())).collect();
        let rows: Vec<Element> = rows.into_iter().map(|cells| row(cells, &columns)).collect();
        el("table")
            .child(el("caption").child(caption))
            .child(el("thead").child(el("tr").children(headers)))
            .child(el("tbody").children(rows))
            .view()
    })
}

/// One row; its first cell says what the row is about. The others know their column, for where rows become lists.
fn row(cells: Vec<String>, columns: &[String]) -> Element {
    let mut row = el("tr");
    for (place, cell) in cells.into_iter().enumerate() {
        row = row.child(match columns.get(place) {
            Some(column) if place != 0 => el("td").attr("data-column", column.clone()).child(cell),
            _ => el("th").attr("scope", "row").child(cell),
        });
    }
    row
}

/// A table with many columns: it scrolls in a frame of its own where there is no room. The caption names the frame.
pub fn wide_table(figures: ChartTable) -> AnyView {
    el("div")
        .class("table-scroll")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", figures.caption.clone())
        .child(table(Box::new(move || figures.clone())))
        .view()
}

/// A table with few rows: each becomes a short list where there is no room. Then the names of the columns stand before the
/// cells instead of above them.
pub fn stacked_table(figures: ChartTable) -> AnyView {
    el("div").class("table-stack").child(table(Box::new(move || figures.clone()))).view()
}
