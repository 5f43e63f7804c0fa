//! Wiping everything: a button, one more question, and what came of it. The heading of each step takes the focus.

use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{Element, el, follow};
use crate::ui::{Emphasis, button, button_with_id};
use content::texts::data as t;
use content::{Text, Voice};
use platform::storage;

/// How far wiping is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A button.
    Offered,
    /// One more question.
    Asked,
    /// All is gone.
    Wiped,
    /// Something is still there.
    Failed,
}

/// The heading of the step at hand.
const HEADING: &str = "wipe-heading";
/// The button that starts it, to which the focus goes back.
const START: &str = "wipe-start";

/// The way from the button to the result.
pub fn view(step: RwSignal<Step>, voice: Voice) -> AnyView {
    let store = here().store;
    follow(move || match step.get() {
        Step::Offered => {
            let ask = move || go(step, Step::Asked);
            el("p")
                .class("row")
                .child(button_with_id(START, t::WIPE.get(voice), Emphasis::Primary, ask))
                .view()
        }
        Step::Asked => {
            let yes = button(t::WIPE_YES.get(voice), Emphasis::Primary, move || wipe(store, step));
            let no = button(t::WIPE_NO.get(voice), Emphasis::Quiet, move || go(step, Step::Offered));
            told("notice notice--problem", &t::WIPE_CONFIRM_TITLE, &t::WIPE_CONFIRM_BODY, voice)
                .child(el("p").class("row").child(yes).child(no))
                .view()
        }
        Step::Wiped => told("notice", &t::WIPE_DONE_TITLE, &t::WIPE_DONE, voice).view(),
        Step::Failed => told("notice notice--problem", &t::WIPE_FAILED_TITLE, &t::WIPE_FAILED, voice).view(),
    })
}

fn go(step: RwSignal<Step>, to: Step) {
    step.set(to);
    platform::focus::soon(if to == Step::Offered { START } else { HEADING }.to_owned());
}

fn wipe(store: DossierStore, step: RwSignal<Step>) {
    super::before::forget();
    store.wipe();
    let is_clean = storage::open().is_ok_and(|store| store.entries().is_empty());
    go(step, if is_clean { Step::Wiped } else { Step::Failed });
}

/// A part with a heading that can take the focus, and a sentence.
fn told(class: &'static str, title: &Text, body: &Text, voice: Voice) -> Element {
    el("section")
        .class(class)
        .child(el("h3").attr("id", HEADING).attr("tabindex", "-1").says(title, voice))
        .child(el("p").says(body, voice))
}
