//! What this device keeps, a copy of it as a file, opening such a file, and wiping. Wiping asks once more on the page itself.

mod address;
mod before;
mod copy;
mod found;
mod kept;
mod locked;
mod opening;
mod phrase;
mod wiping;

use crate::leptos::*;
use crate::ui::element::{Element, el, follow};
use crate::ui::{PageHead, link, page};
use content::Voice;
use content::texts::{data as t, whole_dossier};
use platform::storage;
use screens::data::StoredItem;
use screens::route::Route;
use wiping::Step;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let step = RwSignal::new(Step::Offered);
    let text = |text: &'static str| el("p").child(text).view();
    let heading = |text: &'static str| el("h2").child(text).view();
    let content = vec![
        address::view(voice),
        heading(t::STORED_HEADING.get(voice)),
        follow(move || {
            // Read again at each step of wiping: what is listed is what is there.
            step.track();
            stored(voice)
        }),
        kept::view(voice),
        heading(t::NOT_STORED_HEADING.get(voice)),
        text(t::NOT_STORED.get(voice)),
        heading(t::COPY_HEADING.get(voice)),
        text(t::COPY_BODY.get(voice)),
        copy::view(voice),
        opening::view(voice),
        el("p").child(link(whole_dossier::TITLE.get(voice), Route::WholeDossier.href())).view(),
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
