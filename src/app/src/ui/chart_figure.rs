//! A picture of figures with its reading in one sentence and the same figures as a table. The picture is a child.
//!
//! Accessibility: a figure named by its reading. The picture itself is hidden from screen readers: sentence and table
//! hold all it shows. The table opens with the keyboard, and is open in print.

use super::element::{Element, Live, Words, el};
use super::{details, table};
use crate::leptos::AnyView;
use screens::charts::ChartTable;

/// A chart with words and table.
pub struct ChartFigure {
    /// Id of the caption.
    pub id: &'static str,
    /// What the picture says, in one sentence.
    pub reading: Words,
    /// The words that open the table.
    pub table_summary: &'static str,
    /// The figures.
    pub table: Live<ChartTable>,
}

/// A chart with words and table round its picture.
pub fn chart_figure(figure: ChartFigure, picture: AnyView) -> AnyView {
    chart_picture(figure.id, figure.reading, picture)
        .child(details(figure.table_summary, vec![table(figure.table)]))
        .view()
}

/// A chart with its words; the table stands beside it, or is put inside.
pub fn chart_picture(id: &'static str, reading: impl Into<Words>, picture: AnyView) -> Element {
    el("figure")
        .class("chart")
        .attr("aria-labelledby", id)
        .child(el("figcaption").class("chart__caption").attr("id", id).child(reading.into()))
        .child(el("div").class("chart__frame").child(picture))
}
