//! What changed since the forecast before: the sentence, and its parts by kind. The focus comes here after a new one.

use super::Figures;
use crate::leptos::*;
use crate::ui::element::{el, follow, lines, nothing, parts};
use crate::ui::{Lever, lever_list};
use content::Voice;
use content::texts::progress as t;
use screens::progress::{ChangeGroup, ChangePart, ChangeShown, Progress};

/// The heading of this part, to which the focus goes.
pub const HEADING: &str = "change";

/// What changed, or that there is one forecast so far.
pub fn view(figures: Figures, voice: Voice) -> AnyView {
    follow(move || {
        let inside = figures.with(|shown| shown.as_ref().map(inside(voice)));
        let Some(inside) = inside.flatten() else { return nothing() };
        el("section")
            .child(el("h2").attr("id", HEADING).attr("tabindex", "-1").says(&t::CHANGE_HEADING, voice))
            .child(inside)
            .view()
    })
}

fn inside(voice: Voice) -> impl Fn(&Progress) -> Option<AnyView> {
    move |shown| match (&shown.change, shown.first) {
        (Some(change), _) => Some(told(change.clone(), voice)),
        (None, Some(first)) => Some(el("p").child(first).view()),
        (None, None) => None,
    }
}

fn told(change: ChangeShown, voice: Voice) -> AnyView {
    // Told in people it is a long sentence, and no good news: it is not set large.
    let class = if change.in_people.is_some() { "page__lede" } else { "answer" };
    let is_told = !change.groups.is_empty();
    let line = |line: String| el("p").child(line).view();
    let made_of = || {
        parts(vec![
            el("p").class("small soft").says(&t::PARTS_INTRO, voice).view(),
            parts(change.groups.into_iter().map(group).collect()),
            el("p")
                .child(el("b").says(&t::PART_TOTAL, voice))
                .child(": ")
                .child(el("b").attr("id", "change-total").child(change.together))
                .view(),
        ])
    };
    parts(vec![
        el("p").class(class).attr("id", "change-sentence").child(change.sentence).view(),
        line(change.since),
        change.then_and_now.map_or_else(nothing, line),
        change.in_people.map_or_else(nothing, |why| el("p").class("small soft").child(why).view()),
        if is_told { made_of() } else { nothing() },
    ])
}

fn group(group: ChangeGroup) -> AnyView {
    let parts: Vec<Lever> = group.parts.into_iter().map(bar).collect();
    el("section")
        .class("moved")
        .child(el("h3").child(group.heading))
        .child(lines("p", "small soft", group.notes))
        .child(lever_list(Box::new(move || parts.clone())))
        .view()
}

fn bar(part: ChangePart) -> Lever {
    Lever {
        name: part.name,
        gain: part.effect,
        is_later: part.is_later,
        share: part.share,
        note: String::new(),
    }
}
