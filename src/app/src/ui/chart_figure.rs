//! A picture of figures with its reading in one sentence and the same figures as a table. The picture is a child.
//!
//! Accessibility: a figure named by its reading. The picture itself is hidden from screen readers: sentence and table
//! hold all it shows. The table opens with the keyboard, and is open in print.

use super::element::{Live, Words, el};
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
    el("figure")
        .class("chart")
        .attr("aria-labelledby", figure.id)
        .child(el("figcaption").class("chart__caption").attr("id", figure.id).child(figure.reading))
        .child(el("div").class("chart__frame").child(picture))
        .child(details(figure.table_summary, vec![table(figure.table)]))
        .view()
}
