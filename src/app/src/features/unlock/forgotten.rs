//! For whoever forgot the phrase: that nobody can help, keeping what is sealed as a file, and wiping it, with one more
//! question.
//!
//! Accessibility: the question takes the focus, and what was done is a status.

use crate::leptos::*;
use crate::state::{Here, here};
use crate::ui::element::{el, follow, live};
use crate::ui::{Emphasis, button, button_with_id, details};
use content::Voice;
use content::texts::{data, lock as t};
use screens::data::SEALED_NAME;
use screens::route::Route;

/// The question, and the button that asks it.
const QUESTION: &str = "wipe-heading";
const START: &str = "wipe-start";

/// The line that opens.
pub fn view(voice: Voice) -> AnyView {
    let (said, asks) = (RwSignal::new(String::new()), RwSignal::new(false));
    let here = here();
    let keep = move || here.store.sealed_file(move |file| said.set(offer(file, voice)));
    let steps = follow(move || {
        let go = move |to: bool| {
            asks.set(to);
            platform::focus::soon(if to { QUESTION } else { START }.to_owned());
        };
        if asks.get() {
            return el("section")
                .class("notice notice--problem")
                .child(el("h2").attr("id", QUESTION).attr("tabindex", "-1").says(&t::WIPE_TITLE, voice))
                .child(el("p").says(&t::WIPE_BODY, voice))
                .child(
                    el("p")
                        .class("row")
                        .child(button(data::WIPE_YES.get(voice), Emphasis::Primary, move || wipe(here)))
                        .child(button(data::WIPE_NO.get(voice), Emphasis::Quiet, move || go(false))),
                )
                .view();
        }
        el("p")
            .class("row")
            .child(button_with_id("keep-sealed", t::KEEP_SEALED.get(voice), Emphasis::Quiet, keep))
            .child(button_with_id(START, t::WIPE.get(voice), Emphasis::Link, move || go(true)))
            .view()
    });
    let body = vec![
        el("p").says(&t::FORGOTTEN_BODY, voice).view(),
        steps,
        el("p").attr("role", "status").child(live(move || said.get())).view(),
    ];
    details(t::FORGOTTEN.get(voice), body)
}

/// Offers what is sealed as a file; what came of it, in words.
fn offer(file: Option<Vec<u8>>, voice: Voice) -> String {
    let made = file.map(|file| platform::files::offer(SEALED_NAME, "application/octet-stream", &file));
    match made {
        Some(Ok(())) => t::KEPT_SEALED.fill(voice, [SEALED_NAME]),
        _ => data::COPY_FAILED.owned(voice),
    }
}

/// Wipes everything, and goes where a copy can be opened.
fn wipe(here: Here) {
    here.store.wipe(move |_| {
        here.place.go(Route::Data);
        platform::focus::soon("open-file".to_owned());
    });
}
