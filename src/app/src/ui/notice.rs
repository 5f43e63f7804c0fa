//! A few words set apart: neutral, a deadline, saved, or a problem. Not for errors of a form.
//!
//! Accessibility: the kind is in the words, the colour only repeats it. With `live` it is a status: its change is read
//! when the reader is idle, never interrupting. It takes no focus.

use super::element::{Words, el};
use crate::leptos::AnyView;

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

/// A notice with a bold first line.
pub fn notice(kind: NoticeKind, title: impl Into<Words>, children: Vec<AnyView>) -> AnyView {
    framed(kind, false, Some(title.into()), children)
}

/// A notice whose change is announced.
pub fn live_notice(kind: NoticeKind, title: impl Into<Words>, children: Vec<AnyView>) -> AnyView {
    framed(kind, true, Some(title.into()), children)
}

/// A notice without a first line of its own.
pub fn untitled_notice(kind: NoticeKind, children: Vec<AnyView>) -> AnyView {
    framed(kind, false, None, children)
}

/// A notice without a first line of its own, whose change is announced.
pub fn untitled_live_notice(kind: NoticeKind, children: Vec<AnyView>) -> AnyView {
    framed(kind, true, None, children)
}

fn framed(kind: NoticeKind, live: bool, title: Option<Words>, children: Vec<AnyView>) -> AnyView {
    let class = match kind {
        NoticeKind::Neutral => "notice",
        NoticeKind::Deadline => "notice notice--deadline",
        NoticeKind::Saved => "notice notice--saved",
        NoticeKind::Problem => "notice notice--problem",
    };
    let mut frame = el("div").class(class);
    if live {
        frame = frame.attr("role", "status");
    }
    if let Some(title) = title {
        frame = frame.child(el("p").class("notice__title").child(title));
    }
    frame.children(children).view()
}
