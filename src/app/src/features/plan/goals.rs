//! The goals of the plan: what they are, and changing them. Leaves out the steps.

use super::desk::{Desk, Open, Told};
use super::{place, show};
use crate::leptos::*;
use crate::record_form::{RecordForm, record_form};
use crate::ui::element::{Element, el, follow};
use crate::ui::{Emphasis, button, button_with_id};
use content::texts::{plan as t, records as r};
use domain::dossier::{Command, RecordCommand, RecordField as F, RecordKind};
use screens::plan::ShownGoal;
use std::rc::Rc;

/// The button for one more.
const ADD: &str = "plan-add-goal";
const FIELDS: &[F] = &[F::Title, F::DoneWhen, F::Day, F::Why];

/// All of them, and the button for one more.
pub fn view(desk: Desk) -> AnyView {
    let voice = desk.voice;
    let goals = Memo::new(move || desk.shown.with(|plan| plan.goals.clone()));
    let list = follow(move || {
        let goals = goals.get();
        if goals.is_empty() {
            return el("p").class("empty").says(&t::GOALS_EMPTY, voice).view();
        }
        let rows: Vec<Element> = goals.into_iter().map(|goal| row(desk, goal)).collect();
        el("ul").class("records").children(rows).view()
    });
    let section = el("section").child(el("h2").says(&t::GOALS_HEADING, voice)).child(list);
    section.child(adding(desk)).view()
}

/// The button for one more, or its form.
pub fn adding(desk: Desk) -> AnyView {
    let is_open = desk.is_open(Open::AddGoal);
    follow(move || {
        if is_open.get() {
            return form(desk, None);
        }
        let press = move || show(desk, Open::AddGoal, F::Title.id());
        let add = button_with_id(ADD, t::ADD_GOAL.get(desk.voice), Emphasis::Quiet, press);
        el("p").class("row no-print").child(add).view()
    })
}

fn row(desk: Desk, goal: ShownGoal) -> Element {
    let voice = desk.voice;
    let ShownGoal { id, name, lines } = goal;
    let lines = lines.into_iter().map(|line| {
        el("div")
            .child(el("dt").class("small soft").child(line.label))
            .child(el("dd").class("words").child(line.value))
    });
    let change = move || show(desk, Open::Goal(id), F::Title.id());
    let remove = {
        let name = name.clone();
        move || {
            let Some(known) = desk.store.peek(|dossier| dossier.records.get(id).cloned()) else { return };
            let words = vec![r::REMOVED.fill(voice, [&name])];
            let back = vec![Command::Record(RecordCommand::PutBack(Box::new(known)))];
            desk.does(vec![Command::Record(RecordCommand::Remove(id))], Told { at: None, words, back });
        }
    };
    let ways = el("div")
        .class("row no-print")
        .attr("role", "group")
        .attr("aria-label", name.clone())
        .child(button(r::CHANGE.get(voice), Emphasis::Link, change))
        .child(button(r::REMOVE.get(voice), Emphasis::Link, remove));
    let is_open = desk.is_open(Open::Goal(id));
    el("li")
        .child(el("h3").attr("id", place(id)).attr("tabindex", "-1").child(name))
        .child(desk.told_at(Some(id)))
        .child(el("dl").class("against").children(lines))
        .child(ways)
        .child(follow(
            move || {
                if is_open.get() { form(desk, Some(id)) } else { crate::ui::element::nothing() }
            },
        ))
}

fn form(desk: Desk, record: Option<u32>) -> AnyView {
    let newest = move || desk.store.peek(|dossier| dossier.records.newest());
    let before = newest();
    let done = move || {
        desk.open.set(Open::Nothing);
        let made = Some(newest()).filter(|made| before < *made);
        platform::focus::soon(record.or(made).map_or_else(|| ADD.to_owned(), place));
    };
    let form = RecordForm { kind: RecordKind::Goal, record, fields: FIELDS, folded: &[] };
    untrack(|| record_form(form, true, Rc::new(done), desk.voice))
}
