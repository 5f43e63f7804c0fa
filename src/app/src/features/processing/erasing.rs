//! Erasing everything that was written here: a button, and one more question.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow};
use crate::ui::{Emphasis, button};
use content::Voice;
use content::texts::{data, processing as t};
use domain::dossier::Command;
use screens::processing::notes;

/// The question, to which the focus goes.
const ASKED: &str = "erase";

/// The way from the button to the erasing; `erased` is told.
pub fn view(erased: RwSignal<bool>, voice: Voice) -> AnyView {
    let store = here().store;
    let is_asked = RwSignal::new(false);
    follow(move || {
        if !is_asked.get() {
            let ask = move || {
                is_asked.set(true);
                platform::focus::soon(ASKED.to_owned());
            };
            return el("p").class("no-print").child(button(t::ERASE.get(voice), Emphasis::Link, ask)).view();
        }
        let yes = move || {
            let all = notes().map(|note| Command::Write(note.to_owned(), String::new()));
            store.run_all(all.collect()).ok();
            erased.set(true);
            platform::focus::to_title();
        };
        let no = move || is_asked.set(false);
        el("section")
            .class("notice notice--problem no-print")
            .child(el("h2").attr("id", ASKED).attr("tabindex", "-1").says(&t::ERASE_ASK, voice))
            .child(
                el("p")
                    .class("row")
                    .child(button(t::ERASE_YES.get(voice), Emphasis::Primary, yes))
                    .child(button(data::WIPE_NO.get(voice), Emphasis::Quiet, no)),
            )
            .view()
    })
}
