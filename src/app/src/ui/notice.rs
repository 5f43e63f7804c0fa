//! A few words set apart: neutral, a deadline, saved, or a problem. Not for errors of a form.
//!
//! Accessibility: the kind is in the words, the colour only repeats it. With `live` it is a status: its change is read
//! when the reader is idle, never interrupting. It takes no focus.

use leptos::prelude::*;

/// What a notice is about, which sets its colour.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// Good to know.
    #[default]
    Neutral,
    /// A date that counts.
    Deadline,
    /// It was kept.
    Saved,
    /// Something does not work; it says what the person can do.
    Problem,
}

/// A notice.
#[component]
pub fn Notice(
    /// What it is about.
    #[prop(optional)]
    kind: NoticeKind,
    /// A bold first line.
    #[prop(optional, into)]
    title: Option<TextProp>,
    /// Whether its change is announced.
    #[prop(optional)]
    live: bool,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let class = match kind {
        NoticeKind::Neutral => "notice",
        NoticeKind::Deadline => "notice notice--deadline",
        NoticeKind::Saved => "notice notice--saved",
        NoticeKind::Problem => "notice notice--problem",
    };
    view! {
        <div class=class role=live.then_some("status")>
            {title.map(|title| view! { <p class="notice__title">{move || title.get()}</p> })}
            {children()}
        </div>
    }
}
