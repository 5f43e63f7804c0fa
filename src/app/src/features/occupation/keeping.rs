//! Keeping an occupation with a note, and putting it aside, each with its way back. Leaves out how well it fits.
//!
//! Accessibility: buttons whose words say what a press does; what was done is announced, and the focus stays on the button.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow, live, nothing};
use crate::ui::{Emphasis, FieldText, NoticeKind, button_with_id, link, untitled_notice, words_field};
use content::texts::work_occupation as t;
use content::{Text, Voice};
use domain::dossier::{Command, MOST_OCCUPATION_NOTE, WorkCommand};
use screens::occupations::known::Known;
use screens::occupations::work_page::Standing;

/// Both parts of keeping.
pub struct Keeping {
    /// Why it is not in the list, if it is not.
    pub standing: AnyView,
    /// What can be done with it.
    pub ways: AnyView,
}

/// Where an occupation stands, and what can be done with it.
pub fn view(known: Known, code: u16, voice: Voice) -> Keeping {
    let store = here().store;
    let standing = Memo::new(move || store.with(|dossier| Standing::of(known, code, dossier, voice)));
    let is_kept = Memo::new(move || standing.with(|standing| standing.is_kept));
    let is_aside = Memo::new(move || standing.with(|standing| standing.is_aside));
    let said: RwSignal<&'static Text> = RwSignal::new(&t::KEPT);
    let has_said = RwSignal::new(false);
    // A note comes back when the work is kept again: nothing that was written is lost by a press.
    let note = RwSignal::new(store.peek(|dossier| dossier.work.note(code).unwrap_or_default().to_owned()));
    let run = move |command: WorkCommand, done: &'static Text| {
        let is_done = store.run(Command::Work(command)).is_ok();
        said.set(if is_done { done } else { &t::FULL });
        has_said.set(true);
    };
    let keep = move || match is_kept.get_untracked() {
        true => run(WorkCommand::Drop(code), &t::DROPPED),
        false => run(WorkCommand::Keep(code, note.get_untracked()), &t::KEPT),
    };
    let put_aside = move || match is_aside.get_untracked() {
        true => run(WorkCommand::PutAside(code, false), &t::ASIDE_UNDONE),
        false => run(WorkCommand::PutAside(code, true), &t::ASIDE_DONE),
    };
    let words = move |is_so: Memo<bool>, yes: &'static Text, no: &'static Text| {
        live(move || if is_so.get() { yes } else { no }.owned(voice))
    };
    let field = follow(move || {
        if !is_kept.get() {
            return nothing();
        }
        let write = move |words: String| {
            note.set(words.clone());
            store.run_often(vec![Command::Work(WorkCommand::Keep(code, words))]).ok();
        };
        let text = FieldText::new(t::NOTE.get(voice));
        let held = note.get_untracked();
        words_field("work-note".to_owned(), text, MOST_OCCUPATION_NOTE, held, Box::new(write), voice)
    });
    let tell = live(move || if has_said.get() { said.get().owned(voice) } else { String::new() });
    let next = follow(move || match standing.with(|standing| standing.replacement.clone()) {
        Some((name, href)) => el("p").says(&t::ASIDE_NEXT, voice).child(" ").child(link(name, href)).view(),
        None => nothing(),
    });
    let ways = el("section")
        .child(el("h3").class("no-print").says(&t::KEEP_HEADING, voice))
        .child(
            el("p")
                .class("row no-print")
                .child(button_with_id("work-keep", words(is_kept, &t::DROP, &t::KEEP), Emphasis::Quiet, keep))
                .child(button_with_id(
                    "work-aside",
                    words(is_aside, &t::BACK, &t::ASIDE),
                    Emphasis::Quiet,
                    put_aside,
                )),
        )
        .child(el("div").attr("role", "status").class("no-print").child(el("p").child(tell)).child(next))
        .child(field);
    Keeping { standing: follow(move || told(standing.get())), ways: ways.view() }
}

/// Why it is not in the list. Never on paper: it tells what someone asks of work, health among it.
fn told(standing: Standing) -> AnyView {
    if standing.left_out.is_empty() {
        return nothing();
    }
    let mut inside: Vec<AnyView> =
        standing.left_out.into_iter().map(|sentence| el("p").child(sentence).view()).collect();
    inside.extend(standing.change.map(|(label, href)| el("p").child(link(label, href)).view()));
    el("div").class("no-print").child(untitled_notice(NoticeKind::Neutral, inside)).view()
}
