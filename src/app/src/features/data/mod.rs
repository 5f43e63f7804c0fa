//! What this device keeps, a copy of it, and wiping it. Wiping asks once more on the page itself.

mod address;
mod wiping;

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{Element, el, follow, nothing};
use crate::ui::{Emphasis, NoticeKind, PageHead, button, page, untitled_live_notice};
use content::Voice;
use content::texts::data as t;
use platform::storage;
use screens::data::{FILE_NAME, StoredItem};
use wiping::Step;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let step = RwSignal::new(Step::Offered);
    let text = |text: &'static str| el("p").child(text).view();
    let heading = |text: &'static str| el("h2").child(text).view();
    let [offer, failed] = copy(voice);
    let content = vec![
        address::view(voice),
        heading(t::STORED_HEADING.get(voice)),
        follow(move || {
            // Read again at each step of wiping: what is listed is what is there.
            step.track();
            stored(voice)
        }),
        heading(t::NOT_STORED_HEADING.get(voice)),
        text(t::NOT_STORED.get(voice)),
        heading(t::COPY_HEADING.get(voice)),
        text(t::COPY_BODY.get(voice)),
        offer,
        failed,
        heading(t::WIPE.get(voice)),
        text(t::SHARED_COMPUTER.get(voice)),
        text(t::BROWSER_HISTORY.get(voice)),
        wiping::view(step, voice),
    ];
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

/// What the storage holds of ours, by name and size.
fn stored(voice: Voice) -> AnyView {
    let kept = storage::open().map(storage::Store::entries).unwrap_or_default();
    let items = screens::data::stored(&kept, voice);
    if items.is_empty() {
        return el("p").class("empty").says(&t::STORED_NOTHING, voice).view();
    }
    el("dl").class("summary-list").children(items.into_iter().map(row)).view()
}

fn row(item: StoredItem) -> Element {
    el("div")
        .class("summary-list__row")
        .child(el("dt").class("summary-list__key").child(item.name))
        .child(el("dd").class("summary-list__value").child(item.size))
}

/// The button for a copy, and what to do when the browser makes none.
fn copy(voice: Voice) -> [AnyView; 2] {
    let store = here().store;
    let has_failed = RwSignal::new(false);
    let offer = move || {
        let text = store.peek(formats::dossier_file::to_json);
        has_failed.set(platform::files::offer(FILE_NAME, "application/json", &text).is_err());
    };
    let failed = move || {
        if !has_failed.get() {
            return nothing();
        }
        let body = el("p").says(&t::COPY_FAILED, voice).view();
        untitled_live_notice(NoticeKind::Problem, vec![body])
    };
    let button = button(t::COPY_DOWNLOAD.get(voice), Emphasis::Quiet, offer);
    [el("p").class("row").child(button).view(), follow(failed)]
}
