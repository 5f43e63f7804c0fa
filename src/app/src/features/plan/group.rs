//! The steps that come at about the same time: a page of them, more on request. Leaves out a single step.

use super::desk::Desk;
use super::{place, step};
use crate::leptos::*;
use crate::ui::element::{Element, el, follow, nothing};
use crate::ui::{Emphasis, button};
use content::texts::plan as t;

/// How many steps are drawn at first, and how many more each time.
const PAGE: usize = 30;

/// What decides how a group is drawn: its words, and which steps it holds.
#[derive(Clone, PartialEq)]
struct Head {
    heading: &'static str,
    note: &'static str,
    steps: Vec<u32>,
    count: usize,
}

/// The group with this id. It is drawn anew when other steps come into it; a step that changes is drawn anew by itself.
pub fn view(desk: Desk, id: &'static str) -> AnyView {
    let voice = desk.voice;
    let most = RwSignal::new(PAGE);
    let head = Memo::new(move || {
        let most = most.get();
        desk.shown.with(|plan| {
            let group = plan.groups.iter().find(|group| group.id == id)?;
            let steps = group.steps.iter().take(most).map(|step| step.id).collect();
            Some(Head { heading: group.heading, note: group.note, steps, count: group.steps.len() })
        })
    });
    follow(move || {
        let Some(Head { heading, note, steps, count }) = head.get() else { return nothing() };
        let drawn = steps.len();
        let last = steps.last().copied();
        let rows: Vec<Element> =
            untrack(|| steps.into_iter().map(|step| step::view(desk, id, step)).collect());
        let note = if note.is_empty() { nothing() } else { el("p").class("small soft").child(note).view() };
        let more = if drawn < count {
            let press = move || {
                platform::paint::after(move || most.set(drawn + PAGE));
                if let Some(last) = last {
                    platform::focus::soon(place(last));
                }
            };
            let left = (count - drawn).to_string();
            el("p").class("row").child(button(t::MORE.fill(voice, [left]), Emphasis::Quiet, press)).view()
        } else {
            nothing()
        };
        let count = [" (", &count.to_string(), ")"].concat();
        el("section")
            .attr("id", id)
            .child(el("h3").child(heading).child(el("span").class("soft").child(count)))
            .child(note)
            .child(el("ul").class("records").children(rows))
            .child(more)
            .view()
    })
}
