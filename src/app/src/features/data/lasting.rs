//! How long this browser keeps the answers, and the day of the last copy of them.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, live, nothing, parts};
use crate::ui::{NoticeKind, notice};
use content::Voice;
use content::texts::data as t;

/// The last copy; and where browsers wipe what is not visited, that they do and what helps.
pub fn view(voice: Voice) -> AnyView {
    let store = here().store;
    let last = el("p").attr("id", "last-copy");
    let last = last.child(live(move || screens::data::last_copy(store.last_copy(), voice)));
    let short = if platform::lasting::is_short() {
        let body = el("p").says(&t::SHORT_BODY, voice).view();
        notice(NoticeKind::Deadline, t::SHORT_TITLE.get(voice), vec![body])
    } else {
        nothing()
    };
    parts(vec![last.view(), short])
}
