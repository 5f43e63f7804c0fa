//! A record that stands in a list, to read: its name, its lines, and what can be done with it. Leaves out the list.

use crate::leptos::AnyView;
use crate::record_desk::{RecordDesk, place};
use crate::ui::element::{Element, el, follow};
use screens::records::Told;

/// Lines as a list of what each is about and what stands there.
pub fn record_lines(lines: Vec<Told>) -> Element {
    let line = |line: Told| {
        el("div")
            .child(el("dt").class("small soft").child(line.label))
            .child(el("dd").class("words").child(line.value))
    };
    el("dl").class("against").children(lines.into_iter().map(line))
}

/// The record: its name as a heading that takes the focus, its lines, the ways to change and remove it, and its form once
/// that is open. `tag` is what it stands in.
pub fn kept_record(
    desk: RecordDesk,
    tag: &'static str,
    id: u32,
    name: String,
    lines: Vec<Told>,
    changed: fn(&str, content::Voice) -> String,
) -> Element {
    kept_record_of(desk, tag, id, name, vec![record_lines(lines).view()], changed)
}

/// The same, of what stands in it.
pub fn kept_record_of(
    desk: RecordDesk,
    tag: &'static str,
    id: u32,
    name: String,
    inside: Vec<AnyView>,
    changed: fn(&str, content::Voice) -> String,
) -> Element {
    let open = desk.open_at(id);
    el(tag)
        .child(el("h3").attr("id", place(id)).attr("tabindex", "-1").child(name.clone()))
        .child(desk.told_at(Some(id)))
        .children(inside)
        .child(el("div").attr("role", "group").attr("aria-label", name).child(desk.ways(id)))
        .child(follow(move || desk.form_at(id, open.get(), changed)))
}
