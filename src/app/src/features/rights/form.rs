//! What is asked: the next few questions, or those that were picked below; and what was answered. Leaves out the fields.

use super::door;
use crate::fact_form::fact_form;
use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{Element, Words, el, follow, nothing, parts};
use crate::ui::{Emphasis, button, details};
use content::Voice;
use content::texts::{assumptions, rights as t};
use domain::rights::RightsQuestion;
use screens::facts;
use screens::rights::{Asking, RightsScreen, given, next, settled};
use std::rc::Rc;

/// The questions that were picked.
pub type Picked = RwSignal<Vec<RightsQuestion>>;

/// The heading of the form, to which the focus goes.
const HEADING: &str = "rights-ask";

/// Questions as a way to the form.
pub fn way(questions: Vec<RightsQuestion>, label: impl Into<Words>, picked: Picked) -> AnyView {
    button(label, Emphasis::Link, move || {
        picked.set(questions.clone());
        platform::focus::soon(HEADING.to_owned());
    })
}

/// The form, and what was answered.
pub fn view(picked: Picked, voice: Voice) -> AnyView {
    let store = here().store;
    let asking = Memo::new(move || {
        let chosen = picked.get();
        if chosen.is_empty() {
            return store.with(|dossier| next(dossier, voice));
        }
        Some(Asking { heading: t::CHANGE_ANSWER.owned(voice), questions: chosen, is_again: false })
    });
    let form = follow(move || match asking.get() {
        Some(asking) => untrack(|| form(asking, picked, voice)),
        None => heading(t::ASK_DONE.owned(voice)).view(),
    });
    let answered = follow(move || {
        let rows = store.with(|dossier| {
            let row = |question| (question, given(question, dossier, voice));
            settled(dossier).into_iter().map(row).collect::<Vec<_>>()
        });
        if rows.is_empty() {
            return nothing();
        }
        let row = |(question, answer): (RightsQuestion, String)| {
            el("li")
                .child(way(vec![question], facts::label(question, voice), picked))
                .child([" ", &answer].concat())
        };
        let list = el("ul").children(rows.into_iter().map(row).collect::<Vec<Element>>());
        details(t::ANSWERED.get(voice), vec![list.view()])
    });
    parts(vec![form, answered])
}

fn heading(words: String) -> Element {
    el("h2").attr("id", HEADING).attr("tabindex", "-1").child(words)
}

fn form(asking: Asking, picked: Picked, voice: Voice) -> AnyView {
    let is_picked = !picked.get_untracked().is_empty();
    let saved = move || {
        picked.set(Vec::new());
        platform::focus::soon(HEADING.to_owned());
    };
    let places = [RightsQuestion::Lives, RightsQuestion::Works];
    let elsewhere = if asking.questions.iter().any(|question| places.contains(question)) {
        let shown = here().store.peek(|dossier| RightsScreen::of(dossier, platform::clock::today(), voice));
        details(t::ELSEWHERE.get(voice), vec![door::view(shown.elsewhere, voice)])
    } else {
        nothing()
    };
    let why = if asking.is_again { &t::ASK_AGAIN } else { &t::ASK_WHY };
    parts(vec![
        heading(asking.heading).view(),
        if is_picked { nothing() } else { el("p").says(why, voice).view() },
        fact_form(&asking.questions, true, Rc::new(saved), voice),
        if is_picked { button(assumptions::LEAVE.get(voice), Emphasis::Link, saved) } else { nothing() },
        elsewhere,
    ])
}
