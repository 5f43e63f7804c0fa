//! Figures in rows and columns: what a chart shows, and how a figure was worked out.
//!
//! Accessibility: a caption names it, every column has a header, the first cell of a row is its header. Wide tables
//! scroll inside themselves.

use leptos::prelude::*;
use screens::charts::ChartTable;

/// A table.
#[component]
pub fn Table(
    /// Caption, headers and rows.
    #[prop(into)]
    table: Signal<ChartTable>,
) -> impl IntoView {
    move || {
        let ChartTable { caption, columns, rows } = table.get();
        view! {
            <table>
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        {columns.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        }
    }
}

/// One row; its first cell says what the row is about.
fn row(cells: Vec<String>) -> impl IntoView {
    let mut cells = cells.into_iter();
    let header = cells.next().map(|cell| view! { <th scope="row">{cell}</th> });
    view! { <tr>{header} {cells.map(|cell| view! { <td>{cell}</td> }).collect_view()}</tr> }
}
