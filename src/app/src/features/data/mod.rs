//! What this device keeps, a copy of it as a file, opening such a file, both by QR codes, a lock, and wiping. Wiping asks
//! once more on the page itself.

mod address;
mod before;
mod copy;
mod device;
mod found;
mod items;
mod lasting;
mod lock;
mod locked;
mod nothing;
mod opening;
mod phrase;
mod reading;
mod share;
mod showing;
mod wiping;

use crate::leptos::*;
use crate::ui::element::{Element, el, follow};
use crate::ui::{PageHead, link, page};
use content::Voice;
use content::texts::{curtain, data as t, proof};
use platform::everything;
use screens::data::StoredItem;
use screens::route::Route;
use wiping::Step;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let step = RwSignal::new(Step::Offered);
    let text = |text: &'static str| el("p").child(text).view();
    let heading = |text: &'static str| el("h2").child(text).view();
    // Read again at each step of wiping: what is listed is what is there.
    let entries = RwSignal::new(Vec::new());
    effect(move || {
        step.track();
        everything::entries(move |all| {
            if !entries.is_gone() {
                entries.set(all.into_iter().map(|entry| (entry.key, entry.text)).collect());
            }
        });
    });
    let opening = opening::Opening::new(voice);
    let mut content = vec![
        address::view(voice),
        heading(t::STORED_HEADING.get(voice)),
        follow(move || stored(&entries.get(), voice)),
        heading(t::NOT_STORED_HEADING.get(voice)),
        text(t::NOT_STORED.get(voice)),
        el("p").child(link(proof::TITLE.get(voice), Route::Proof.href())).view(),
        heading(t::COPY_HEADING.get(voice)),
        text(t::COPY_BODY.get(voice)),
        lasting::view(voice),
        copy::view(voice),
        opening.view(),
        device::view(opening, voice),
    ];
    content.extend(share::view(voice));
    content.extend([
        lock::view(voice),
        nothing::view(voice),
        heading(t::WIPE.get(voice)),
        text(t::SHARED_COMPUTER.get(voice)),
        text(t::BROWSER_HISTORY.get(voice)),
        wiping::view(step, voice),
        heading(curtain::HEADING.get(voice)),
        text(curtain::ABOUT.get(voice)),
        text(curtain::NO_LOCK.get(voice)),
        // The longest comes last, so that everything else is near.
        items::view(voice),
    ]);
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

/// What the stores hold of ours, by name and size.
fn stored(entries: &[(String, String)], voice: Voice) -> AnyView {
    let items = screens::data::stored(entries, voice);
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
