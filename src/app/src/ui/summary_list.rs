//! Answers as given, each with a way to change it. Shows; what an answer says in words is decided elsewhere.
//!
//! Accessibility: a description list; each change link says what it changes, the added words hidden from the eye.
//! What was not filled in says so in words.

use super::element::{Element, Live, el, follow};
use crate::leptos::AnyView;

/// One answer.
#[derive(Clone)]
pub struct SummaryRow {
    /// What was asked.
    pub key: String,
    /// The answer, or the words for no answer.
    pub value: String,
    /// Whether there is an answer.
    pub is_answered: bool,
    /// Where to change it.
    pub href: String,
    /// The words of the change link.
    pub change: &'static str,
}

/// A list of answers, in order.
pub fn summary_list(rows: Live<Vec<SummaryRow>>) -> AnyView {
    follow(move || el("dl").class("summary-list").children(rows().into_iter().map(row)).view())
}

/// One row.
fn row(row: SummaryRow) -> Element {
    let value = if row.is_answered {
        "summary-list__value"
    } else {
        "summary-list__value summary-list__value--empty"
    };
    let more = el("span").class("hidden-visually").child(" ").child(row.key.clone());
    el("div")
        .class("summary-list__row")
        .child(el("dt").class("summary-list__key").child(row.key))
        .child(el("dd").class(value).child(row.value))
        .child(
            el("dd")
                .class("summary-list__action")
                .child(el("a").attr("href", row.href).child(row.change).child(more)),
        )
}
