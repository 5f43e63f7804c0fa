//! Short exercises: what fits now, and the list. Only draws.

mod one;
mod result;
mod steps;
mod turns;

pub use one::screen as one;

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, nothing, parts};
use crate::ui::{PageHead, Task, link, page, task_list};
use crate::weather;
use content::Voice;
use content::texts::{buddy, exercises as t, setbacks};
use platform::clock::today;
use screens::exercises::{Fit, Group, Row, fitting, groups};
use screens::route::Route;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let (fits, groups) = store.peek(|dossier| (fitting(dossier, today(), voice), groups(dossier, voice)));
    let mut content: Vec<AnyView> = weather::people_first(voice).into_iter().collect();
    content.push(fit(fits, voice));
    content.extend(groups.into_iter().map(group));
    let ways = [(&setbacks::TITLE, Route::Setbacks), (&buddy::TITLE, Route::Buddy)];
    let ways = ways.map(|(text, route)| el("li").child(link(text.get(voice), route.href())));
    content.push(el("ul").class("no-print").children(ways).view());
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

/// What fits now, with the reason. Not on paper: a reason may tell more than one wants to show.
fn fit(fits: Vec<Fit>, voice: Voice) -> AnyView {
    if fits.is_empty() {
        return nothing();
    }
    let row = |fit: Fit| {
        let words = [". ", &fit.why, " ", &fit.length, "."].concat();
        el("li").child(link(fit.name, fit.href)).child(words)
    };
    el("section")
        .class("card no-print")
        .attr("id", "fits-now")
        .child(el("h2").says(&t::FITS_HEADING, voice))
        .child(el("ul").children(fits.into_iter().map(row)))
        .view()
}

fn group(group: Group) -> AnyView {
    let rows = group.rows;
    let tasks = task_list(Box::new(move || rows.iter().map(task).collect()), |_| Vec::new());
    parts(vec![el("h2").child(group.name).view(), tasks])
}

fn task(row: &Row) -> Task {
    Task {
        id: row.id.to_owned(),
        name: row.name.to_owned(),
        href: Some(row.href.clone()),
        status: row.state.to_owned(),
        note: row.about.clone(),
    }
}
