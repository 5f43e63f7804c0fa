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
    let is_file = platform::address::is_file();
    let last = el("p").attr("id", "last-copy");
    let last = last.child(live(move || screens::data::last_copy(store.last_copy(), voice)));
    let short = if platform::lasting::is_short() {
        let body = el("p").child(screens::data::short(is_file, voice)).view();
        notice(NoticeKind::Deadline, t::SHORT_TITLE.get(voice), vec![body])
    } else {
        nothing()
    };
    let moving = screens::data::before_moving(is_file, voice);
    let moving = moving.map_or_else(nothing, |text| el("p").attr("id", "before-moving").child(text).view());
    parts(vec![last.view(), short, moving])
}
