//! The days that lie ahead, kind by kind. Only draws.

use crate::leptos::AnyView;
use crate::ui::details;
use crate::ui::element::{Element, el, parts};
use content::Voice;
use content::texts::calendar as t;
use screens::calendar::{Group, Row};

/// How many days of a kind are open to see.
const OPEN: usize = 30;

/// All kinds; the rest of a long one is folded away.
pub fn view(groups: Vec<Group>, voice: Voice) -> AnyView {
    let group = |group: Group| {
        let mut rows = group.rows;
        let rest = rows.split_off(rows.len().min(OPEN));
        let more = t::MORE.fill(voice, [rest.len().to_string()]);
        el("section")
            .child(el("h3").child(group.name))
            .child(if rows.is_empty() { el("p").class("small soft").child(group.count) } else { list(rows) })
            .children((!rest.is_empty()).then(|| details(more, vec![list(rest).view()])))
            .view()
    };
    parts(groups.into_iter().map(group).collect())
}

fn list(rows: Vec<Row>) -> Element {
    let row = |row: Row| el("li").child(el("b").child(row.day)).child(": ").child(row.title);
    el("ul").children(rows.into_iter().map(row))
}
