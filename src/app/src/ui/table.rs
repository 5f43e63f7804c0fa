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
        let headers = columns.into_iter().map(|name| el("th").attr("scope", "col").child(name));
        el("table")
            .child(el("caption").child(caption))
            .child(el("thead").child(el("tr").children(headers)))
            .child(el("tbody").children(rows.into_iter().map(row)))
            .view()
    })
}

/// One row; its first cell says what the row is about.
fn row(cells: Vec<String>) -> Element {
    let cell = |(place, cell): (usize, String)| {
        if place == 0 { el("th").attr("scope", "row").child(cell) } else { el("td").child(cell) }
    };
    el("tr").children(cells.into_iter().enumerate().map(cell))
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
