//! A file to share with others: without what the person keeps private, block by block. Leaves out the copy for themselves.

use super::copy::failed;
use crate::leptos::*;
use crate::sharing::Ticks;
use crate::state::here;
use crate::ui::element::{el, follow};
use crate::ui::{Emphasis, button_with_id, link};
use content::Voice;
use content::texts::{data as t, whole_dossier};
use screens::data::{self, SHARED_FILE_NAME};
use screens::route::Route;

/// The heading, what can be shared, the button, and the way to paper.
pub fn view(voice: Voice) -> Vec<AnyView> {
    let store = here().store;
    let (ticks, has_failed) = (Ticks::new(), RwSignal::new(false));
    let offer = move || {
        let text = store.peek(|dossier| data::shared_copy(dossier, &ticks.sharing_now()));
        has_failed
            .set(platform::files::offer(SHARED_FILE_NAME, "application/json", text.as_bytes()).is_err());
    };
    let [open, private] = ticks.boxes(["share", "share-private"], voice);
    let heading = move || {
        let text = if ticks.sharing().keeps_private() { &whole_dossier::WITHOUT } else { &t::SHARE_WITH };
        el("p").attr("role", "status").child(el("b").says(text, voice)).view()
    };
    let button = button_with_id("share-file", t::SHARE_DOWNLOAD.get(voice), Emphasis::Quiet, offer);
    vec![
        el("h2").says(&t::SHARE_HEADING, voice).view(),
        el("p").says(&t::SHARE_BODY, voice).view(),
        open,
        private,
        follow(heading),
        el("p").class("row").child(button).view(),
        failed(has_failed, voice),
        el("p").child(link(whole_dossier::TITLE.get(voice), Route::WholeDossier.href())).view(),
    ]
}
