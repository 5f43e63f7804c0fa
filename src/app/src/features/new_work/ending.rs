//! New work that ends again: the way back in one step, and what stands there then. Leaves out every rule.

use crate::leptos::*;
use crate::setback::setback;
use crate::state::here;
use crate::typed_form::{TypedForm, typed_form};
use crate::ui::element::{el, follow, lines, nothing, parts};
use crate::ui::{Emphasis, NoticeKind, button, link, link_button, notice};
use crate::undoing::Undoing;
use content::texts::{applications, new_work as t, plan, rights, route, search};
use content::{Text, Voice};
use domain::dossier::Command;
use screens::facts::Typed;
use screens::map::NearestDate;
use screens::new_work::{Changes, Ended, Now, Off, goes_on, lost, lost_field, off};
use screens::route::Route;
use std::rc::Rc;

/// The heading after it, to which the focus goes.
const ENDED: &str = "work-ended";

/// The way back: folded until asked for, then one day to fill in.
pub(super) fn way_back(voice: Voice) -> AnyView {
    let store = here().store;
    let is_open = RwSignal::new(false);
    let check = move |typed: &[Typed]| -> Result<Vec<Command>, _> {
        let typed = typed.first().cloned().unwrap_or_default();
        store.peek(|dossier| lost(&typed, dossier, platform::clock::today(), voice))
    };
    let inside = follow(move || {
        if !is_open.get() {
            let press = move || {
                is_open.set(true);
                platform::focus::soon("until".to_owned());
            };
            return el("p").child(button(t::LOST_SHOW.get(voice), Emphasis::Quiet, press)).view();
        }
        let form = TypedForm {
            id: "lost-errors",
            fields: vec![lost_field(voice)],
            folded: None,
            check: Rc::new(check),
            save: t::LOST_SAVE.get(voice),
            saved: Rc::new(|| platform::focus::soon(ENDED.to_owned())),
            others: Vec::new(),
        };
        untrack(|| typed_form(form, voice))
    });
    el("section")
        .class("no-print")
        .child(el("h2").says(&t::LOST_HEADING, voice))
        .child(el("p").says(&t::LOST_BODY, voice))
        .child(inside)
        .view()
}

/// The way back before the first day: by whom, or with the offer open once more.
pub(super) fn way_off(work: Memo<Option<Now>>, undoing: Undoing, voice: Voice) -> AnyView {
    let store = here().store;
    let way = |(how, label): (Off, &Text)| {
        button(label.get(voice), Emphasis::Quiet, move || {
            let name =
                work.with_untracked(|now| now.as_ref().map(|now| now.name.clone()).unwrap_or_default());
            let Changes { commands, back } = store.peek(|dossier| off(how, dossier));
            undoing.run(commands, back, t::OFF_DONE.fill(voice, [name]));
        })
    };
    let ways = [(Off::Theirs, &t::OFF_THEIRS), (Off::Mine, &t::OFF_MINE), (Off::Open, &t::OFF_OPEN)];
    el("section")
        .class("no-print")
        .attr("id", "work-off")
        .child(el("h2").says(&t::OFF_HEADING, voice))
        .child(el("p").says(&t::OFF_BODY, voice))
        .child(el("p").class("row").children(ways.map(way)))
        .view()
}

/// What stands there once it ended: what was thought of before, the dates, and the ways on.
pub(super) fn ended(work: Memo<Option<Now>>, undoing: Undoing, voice: Voice) -> AnyView {
    let store = here().store;
    let shown = follow(move || {
        let Some(Ended { body, dates, ask, setback: what }) = work.get().and_then(|now| now.ended) else {
            return nothing();
        };
        let heading = if dates.is_empty() { nothing() } else { el("h3").says(&t::ENDED_DATES, voice).view() };
        let mut all = vec![el("p").child(body).view(), setback(what, voice), heading];
        all.extend(dates.into_iter().map(date));
        all.push(lines("p", "", ask.into_iter().map(str::to_owned).collect()));
        parts(all)
    });
    let undo = move || {
        let commands = store.peek(|dossier| goes_on(dossier, platform::clock::today()));
        undoing.run(commands, Vec::new(), t::ENDED_UNDONE.owned(voice));
    };
    let ways = [
        (search::TITLE.get(voice), Route::Search),
        (applications::TITLE.get(voice), Route::Applications),
        (rights::TITLE.get(voice), Route::Rights),
        (route::TITLE.get(voice), Route::WholeMap),
    ];
    let ways = ways.map(|(label, route)| el("li").child(link(label, route.href())));
    parts(vec![
        el("h2").attr("id", ENDED).attr("tabindex", "-1").says(&t::ENDED_HEADING, voice).view(),
        shown,
        el("p")
            .class("no-print")
            .child(link_button(plan::TITLE.get(voice), Route::Plan.href(), Emphasis::Primary))
            .view(),
        el("ul").class("no-print").children(ways).view(),
        el("p").class("no-print").child(button(t::ENDED_MISTAKE.get(voice), Emphasis::Link, undo)).view(),
    ])
}

fn date(date: NearestDate) -> AnyView {
    let until = [date.until, date.left, String::new()].join(". ");
    let said = [Some(date.action), date.skipping, date.check];
    let mut body = vec![el("p").child(until).view()];
    body.extend(said.into_iter().flatten().map(|line| el("p").child(line).view()));
    notice(NoticeKind::Deadline, date.name, body)
}
