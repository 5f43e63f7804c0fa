//! What was here before a file was taken over: kept in the browser, and as long as the page is open in any case, so that it
//! can be put back. Leaves out taking over.

use crate::leptos::*;
use crate::state::{here, vault};
use crate::ui::element::{el, follow, nothing};
use crate::ui::{Emphasis, button_with_id};
use content::Voice;
use content::texts::file_open as t;
use domain::dossier::{Command, Dossier};
use formats::dossier_file;
use platform::storage;
use std::cell::RefCell;

/// Where the browser keeps it.
const KEY: &str = "before-opening";
/// The button, to which the focus can go.
const BACK: &str = "put-back";

thread_local! {
    /// For a browser that does not keep it.
    static BEFORE: RefCell<Option<Dossier>> = RefCell::default();
}

/// Puts another dossier in place of the one here, which stays as the copy. What is here is kept first.
pub fn take_over(command: Command) {
    let store = here().store;
    let now = store.peek(Dossier::clone);
    // Of nothing there is no copy.
    if now.is_blank() {
        store.run(command).ok();
        return;
    }
    let kept = vault::write(KEY, &dossier_file::to_json(&now));
    // A copy of an earlier time would be taken for this one.
    if kept.is_err()
        && let Ok(storage) = storage::open()
    {
        storage.write(KEY, "").ok();
    }
    BEFORE.set(Some(now));
    store.run(command).ok();
}

/// Forgets it, here; what the browser kept was wiped.
pub fn forget() {
    BEFORE.set(None);
}

/// What was here before, and whether the browser keeps it.
fn before() -> Option<(Dossier, bool)> {
    let kept = vault::read(KEY).and_then(|text| dossier_file::from_json(&text).ok());
    let is_kept = kept.is_some();
    BEFORE.with_borrow(|before| before.clone()).or(kept).map(|before| (before, is_kept))
}

/// The way back; nothing when nothing was taken over. It is looked for again with each `news`, and `said` tells.
pub fn view(
    news: RwSignal<u32>,
    said: impl Fn(&'static str) + Clone + Send + Sync + 'static,
    voice: Voice,
) -> AnyView {
    follow(move || {
        news.track();
        // Wiping takes it away too.
        here().store.with(Dossier::is_begun);
        let Some((before, is_kept)) = before() else { return nothing() };
        let said = said.clone();
        let back = move || {
            take_over(Command::TakeOver(Box::new(before.clone())));
            said(t::DONE_BACK.get(voice));
        };
        let line = if is_kept { &t::BACK_BODY } else { &t::BACK_BODY_SHORT };
        el("section")
            .class("stack no-print")
            .child(el("h3").says(&t::BACK_HEADING, voice))
            .child(el("p").says(line, voice))
            .child(el("p").class("row").child(button_with_id(
                BACK,
                t::BACK.get(voice),
                Emphasis::Quiet,
                back,
            )))
            .view()
    })
}
