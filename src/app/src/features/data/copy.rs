//! A copy of all own answers as a file, for the person alone: one that lacked something would be a loss. Leaves out what is
//! for others: that is [`super::share`].

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow, nothing};
use crate::ui::{Emphasis, NoticeKind, button_with_id, untitled_live_notice};
use content::Voice;
use content::texts::data as t;
use screens::data::{self, FILE_NAME};

/// The button, and what to do when the browser makes no file.
pub fn view(voice: Voice) -> [AnyView; 2] {
    let store = here().store;
    let has_failed = RwSignal::new(false);
    let offer = move || {
        let text = store.peek(data::own_copy);
        let offered = platform::files::offer(FILE_NAME, "application/json", &text);
        if offered.is_ok() {
            store.copied();
        }
        has_failed.set(offered.is_err());
    };
    let button = button_with_id("copy-own", t::COPY_DOWNLOAD.get(voice), Emphasis::Primary, offer);
    [el("p").class("row").child(button).view(), failed(has_failed, voice)]
}

/// What to do when the browser makes no file.
pub fn failed(has_failed: RwSignal<bool>, voice: Voice) -> AnyView {
    follow(move || {
        if !has_failed.get() {
            return nothing();
        }
        let body = el("p").says(&t::COPY_FAILED, voice).view();
        untitled_live_notice(NoticeKind::Problem, vec![body])
    })
}
