//! Answers as given, each with a way to change it. Shows; what an answer says in words is decided elsewhere.
//!
//! Accessibility: a description list; each change link says what it changes, the added words hidden from the eye.
//! What was not filled in says so in words.

use leptos::prelude::*;

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
    pub change: String,
}

/// A list of answers.
#[component]
pub fn SummaryList(
    /// The answers, in order.
    #[prop(into)]
    rows: Signal<Vec<SummaryRow>>,
) -> impl IntoView {
    view! { <dl class="summary-list">{move || rows.get().into_iter().map(row).collect_view()}</dl> }
}

/// One row.
fn row(row: SummaryRow) -> impl IntoView {
    view! {
        <div class="summary-list__row">
            <dt class="summary-list__key">{row.key.clone()}</dt>
            <dd class="summary-list__value" class:summary-list__value--empty=!row.is_answered>
                {row.value}
            </dd>
            <dd class="summary-list__action">
                <a href=row.href>{row.change}<span class="hidden-visually">" "{row.key}</span></a>
            </dd>
        </div>
    }
}
