//! One step: its day, who does it and how far it is; all about it on request. Leaves out its forms.

use super::desk::{Desk, Open, Told};
use super::{forms, place, show};
use crate::leptos::*;
use crate::ui::element::{Element, el, follow, nothing, parts};
use crate::ui::{Emphasis, button, link};
use content::texts::{plan as t, records as r};
use domain::dossier::{Command, RecordCommand, RecordField as F, TaskStatus};
use screens::map::Mark;
use screens::plan::{Moved, ShownStep, moved, week_later};

/// The step with this number, in its group. It is drawn anew when something of it changes.
pub fn view(desk: Desk, group: &'static str, id: u32) -> Element {
    let step = Memo::new(move || {
        desk.shown.with(|plan| {
            let group = plan.groups.iter().find(|known| known.id == group)?;
            group.steps.iter().find(|step| step.id == id).cloned()
        })
    });
    let open = desk.open_at(id);
    el("li")
        .child(follow(move || step.get().map_or_else(nothing, |step| untrack(|| head(desk, open, step)))))
        .child(follow(move || match open.get() {
            Open::Details(_) => step.get().map_or_else(nothing, |step| all(desk, step)),
            Open::Move(_) => forms::moving(desk, id),
            Open::Change(_) => forms::changing(desk, id),
            _ => nothing(),
        }))
}

/// What is there at once.
fn head(desk: Desk, open: Memo<Open>, step: ShownStep) -> AnyView {
    let (voice, id) = (desk.voice, step.id);
    let name = el("h4").attr("id", place(id)).attr("tabindex", "-1");
    let name = match step.href.clone() {
        Some(href) => name.child(link(step.name.clone(), href)),
        None => name.child(step.name.clone()),
    };
    let line = [&step.when, " · ", step.who, " · ", step.status].concat();
    let term = match step.at_latest.clone() {
        Some(term) => el("p").child(el("b").child(term)).view(),
        None => nothing(),
    };
    let hangs = match step.hangs.clone().filter(|_| step.is_critical) {
        Some(hangs) => el("p").child(el("b").child(hangs)).view(),
        None => nothing(),
    };
    let done = step.marks.iter().find(|mark| mark.status == Some(TaskStatus::Done)).cloned();
    let done = done.map_or_else(nothing, |mark| mark_button(desk, &step, mark, Emphasis::Quiet));
    let press = move || {
        let is_open = desk.open.get_untracked() == Open::Details(id);
        let open = if is_open { Open::Nothing } else { Open::Details(id) };
        platform::paint::after(move || desk.open.set(open));
    };
    let is_open = move || Some((open.get() == Open::Details(id)).to_string());
    let more = el("button")
        .attr("type", "button")
        .class(Emphasis::Link.class())
        .attr_while("aria-expanded", Box::new(is_open))
        .on("click", move |_| press())
        .says(&t::DETAILS, voice);
    let ways = el("div")
        .class("row no-print")
        .attr("role", "group")
        .attr("aria-label", step.name.clone())
        .child(done)
        .child(more);
    parts(vec![name.view(), desk.told_at(Some(id)), el("p").child(line).view(), term, hangs, ways.view()])
}

/// All about it, and what can be done with it.
fn all(desk: Desk, step: ShownStep) -> AnyView {
    let (voice, id) = (desk.voice, step.id);
    let lines = step.lines.iter().map(|(label, words)| {
        el("div")
            .child(el("dt").class("small soft").child(*label))
            .child(el("dd").class("words").child(words.clone()))
    });
    let mut content = vec![el("dl").class("against").children(lines).view()];
    let notes = [
        step.because.clone(),
        step.because_of_health.clone(),
        step.hangs.clone().filter(|_| !step.is_critical),
    ];
    content.extend(notes.into_iter().flatten().map(|note| el("p").class("small soft").child(note).view()));
    let others = step.marks.iter().filter(|mark| mark.status != Some(TaskStatus::Done)).cloned();
    let marks: Vec<AnyView> = others.map(|mark| mark_button(desk, &step, mark, Emphasis::Link)).collect();
    let later = move || {
        let today = platform::clock::today();
        let move_it = |dossier: &_| moved(dossier, today, id, week_later(dossier, today, id)?, voice);
        if let Some(Moved { commands, back, told }) = desk.store.peek(move_it) {
            desk.does(commands, Told { at: Some(id), words: told, back });
        }
    };
    let days = if step.is_settled || step.is_behind {
        nothing()
    } else {
        parts(vec![
            button(t::MOVE.get(voice), Emphasis::Link, move || show(desk, Open::Move(id), F::Day.id())),
            button(t::WEEK_LATER.get(voice), Emphasis::Link, later),
        ])
    };
    let first = forms::first(step.is_own).id();
    let name = step.name.clone();
    let ways = el("div")
        .class("row no-print")
        .attr("role", "group")
        .attr("aria-label", name.clone())
        .children(marks)
        .child(days)
        .child(button(r::CHANGE.get(voice), Emphasis::Link, move || show(desk, Open::Change(id), first)))
        .child(button(r::REMOVE.get(voice), Emphasis::Link, move || remove(desk, id, &name)));
    content.push(ways.view());
    parts(content)
}

/// A button that says how far it is; only the person ever says so. The step keeps its place in this visit.
fn mark_button(desk: Desk, step: &ShownStep, mark: Mark, emphasis: Emphasis) -> AnyView {
    let (id, status_id, name) = (step.id, step.status_id.clone(), step.name.clone());
    let Mark { status, label } = mark;
    let words = label.clone();
    button(label, emphasis, move || {
        let mut kept = desk.kept.get_untracked();
        kept.push(id);
        // Heard of with the change itself.
        desk.kept.set_quietly(kept);
        let before = desk.store.peek(|dossier| dossier.tasks.get(&status_id));
        let back = vec![Command::Task(status_id.clone(), before)];
        let words = vec![t::MARKED.fill(desk.voice, [&name, &words])];
        desk.does(vec![Command::Task(status_id.clone(), status)], Told { at: Some(id), words, back });
    })
}

/// Out of the plan. One of ours is skipped by that, so that it is not proposed again.
fn remove(desk: Desk, id: u32, name: &str) {
    let known = desk.store.peek(|dossier| {
        let step = dossier.records.get(id)?;
        let status_id = screens::plan_steps::status_id(step);
        Some((step.clone(), dossier.tasks.get(&status_id), status_id))
    });
    let Some((step, before, status_id)) = known else { return };
    let is_own = screens::plan_steps::task_of(&step).is_none();
    let status = if is_own { None } else { before.or(Some(TaskStatus::Skipped)) };
    let commands = vec![Command::Record(RecordCommand::Remove(id)), Command::Task(status_id.clone(), status)];
    let back =
        vec![Command::Record(RecordCommand::PutBack(Box::new(step))), Command::Task(status_id, before)];
    let words = vec![t::REMOVED_STEP.fill(desk.voice, [name])];
    desk.does(commands, Told { at: None, words, back });
}
