//! One deadline: its name and date, opened by choice to what to do and what skipping costs.

use super::details::details_of;
use super::element::el;
use crate::leptos::AnyView;
use screens::first_aid::deadline_item::DeadlineItem;

/// A deadline; `skipping` is the heading of what it costs to let it go.
pub fn deadline(item: DeadlineItem, skipping: &'static str) -> AnyView {
    let skipping = el("p").child(el("strong").child(skipping)).child(el("br")).child(item.skipping);
    let mut inside = Vec::new();
    if !item.note.is_empty() {
        inside.push(el("p").child(el("strong").child(item.note)).view());
    }
    inside.extend([el("p").child(item.action).view(), skipping.view()]);
    inside.extend(item.check.map(|check| el("p").child(el("strong").child(check)).view()));
    inside.extend(item.page.map(|(title, page)| {
        let to = el("a").attr("href", page).attr("rel", "noreferrer").attr("lang", "nl").child(title);
        el("p").class("small").child(to).view()
    }));
    inside.push(el("p").class("small soft").child(item.grounds.join(" ")).view());
    // The date stands on a line of its own where there is no room.
    let when = el("span").class("deadline__when").child(item.when);
    details_of(el("span").child(item.name).child(" ").child(when), inside)
}
