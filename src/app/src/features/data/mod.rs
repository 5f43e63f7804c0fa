//! What this device keeps, a copy of it, and wiping it. Wiping asks once more on the page itself.

mod wiping;

use crate::state::DossierStore;
use crate::ui::{Button, Emphasis, Notice, NoticeKind, Page};
use content::Voice;
use content::texts::data as t;
use leptos::prelude::*;
use platform::storage;
use screens::data::{FILE_NAME, StoredItem};

/// The screen.
pub fn screen(voice: Voice) -> impl IntoView {
    let entries = RwSignal::new(kept());
    view! {
        <Page title=t::TITLE.get(voice) lede=t::INTRO.get(voice)>
            <h2>{t::STORED_HEADING.get(voice)}</h2>
            {move || stored(screens::data::stored(&entries.get(), voice), voice)}
            <h2>{t::NOT_STORED_HEADING.get(voice)}</h2>
            <p>{t::NOT_STORED.get(voice)}</p>
            <h2>{t::COPY_HEADING.get(voice)}</h2>
            <p>{t::COPY_BODY.get(voice)}</p>
            {copy(voice)}
            <h2>{t::WIPE.get(voice)}</h2>
            <p>{t::SHARED_COMPUTER.get(voice)}</p>
            <p>{t::BROWSER_HISTORY.get(voice)}</p>
            <wiping::Wiping voice on_wiped=move || entries.set(kept()) />
        </Page>
    }
}

/// What the storage holds of ours, by key and length.
fn kept() -> Vec<(String, usize)> {
    storage::open().map(storage::Store::entries).unwrap_or_default()
}

fn stored(items: Vec<StoredItem>, voice: Voice) -> AnyView {
    if items.is_empty() {
        return view! { <p class="empty">{t::STORED_NOTHING.get(voice)}</p> }.into_any();
    }
    let row = |item: StoredItem| {
        view! {
            <div class="summary-list__row">
                <dt class="summary-list__key">{item.name}</dt>
                <dd class="summary-list__value">{item.size}</dd>
            </div>
        }
    };
    view! { <dl class="summary-list">{items.into_iter().map(row).collect_view()}</dl> }.into_any()
}

/// The button for a copy, and what to do when the browser makes none.
fn copy(voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let has_failed = RwSignal::new(false);
    let offer = move |()| {
        let text = store.peek(formats::dossier_file::to_json);
        has_failed.set(platform::files::offer(FILE_NAME, "application/json", &text).is_err());
    };
    let failed = move || {
        view! {
            <Notice kind=NoticeKind::Problem live=true>
                <p>{t::COPY_FAILED.get(voice)}</p>
            </Notice>
        }
    };
    view! {
        <p class="row">
            <Button label=t::COPY_DOWNLOAD.get(voice) emphasis=Emphasis::Quiet on_press=offer />
        </p>
        {move || has_failed.get().then(failed)}
    }
}
