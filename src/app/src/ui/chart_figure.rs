//! A picture of figures with its reading in one sentence and the same figures as a table. The picture is a child.
//!
//! Accessibility: a figure named by its reading. The picture itself is hidden from screen readers: sentence and table
//! hold all it shows. The table opens with the keyboard, and is open in print.

use leptos::prelude::*;
use screens::charts::ChartTable;

use super::{Details, Table};

/// A chart with words and table.
#[component]
pub fn ChartFigure(
    /// Id of the caption.
    #[prop(into)]
    id: String,
    /// What the picture says, in one sentence.
    #[prop(into)]
    reading: TextProp,
    /// The words that open the table.
    #[prop(into)]
    table_summary: TextProp,
    /// The figures.
    #[prop(into)]
    table: Signal<ChartTable>,
    /// The picture.
    children: Children,
) -> impl IntoView {
    view! {
        <figure class="chart" aria-labelledby=id>
            <figcaption class="chart__caption" id=id.clone()>
                {move || reading.get()}
            </figcaption>
            <div class="chart__frame">{children()}</div>
            <Details summary=table_summary>
                <Table table />
            </Details>
        </figure>
    }
}
