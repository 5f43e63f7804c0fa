//! What is said when the answers are not kept, or not here alone, with what can be done about it at once. Leaves out finding
//! out.

use crate::leptos::*;
use crate::state::{DossierStore, Trouble};
use crate::ui::element::{el, follow, nothing};
use crate::ui::{Emphasis, NoticeKind, button, live_notice};
use content::Voice;
use content::texts::{common as t, data};

/// The notice; nothing when all is well.
pub fn view(store: DossierStore, voice: Voice) -> AnyView {
    follow(move || store.trouble().map_or_else(nothing, |trouble| notice(trouble, store, voice)))
}

fn notice(trouble: Trouble, store: DossierStore, voice: Voice) -> AnyView {
    let (title, body) = match trouble {
        Trouble::Refused => (&t::STORAGE_REFUSED_TITLE, &t::STORAGE_REFUSED_BODY),
        Trouble::Full => (&t::STORAGE_FULL_TITLE, &t::STORAGE_FULL_BODY),
        Trouble::SetAside => (&t::STORAGE_CORRUPT_TITLE, &t::STORAGE_CORRUPT_BODY),
        Trouble::Earlier => (&t::STORAGE_EARLIER_TITLE, &t::STORAGE_EARLIER_BODY),
        Trouble::Elsewhere => (&t::STORAGE_ELSEWHERE_TITLE, &t::STORAGE_ELSEWHERE_BODY),
        Trouble::Newer => (&t::STORAGE_NEWER_TITLE, &t::STORAGE_NEWER_BODY),
    };
    let ways = match trouble {
        Trouble::Elsewhere => vec![
            button(t::STORAGE_KEEP_OWN.get(voice), Emphasis::Quiet, move || chosen(store, true)),
            button(t::STORAGE_TAKE_THEIRS.get(voice), Emphasis::Quiet, move || chosen(store, false)),
        ],
        Trouble::Refused | Trouble::Full | Trouble::Newer => {
            vec![button(data::COPY_DOWNLOAD.get(voice), Emphasis::Quiet, move || offer(store))]
        }
        Trouble::SetAside | Trouble::Earlier => Vec::new(),
    };
    let mut words = vec![el("p").says(body, voice).view()];
    if !ways.is_empty() {
        words.push(el("p").class("row").children(ways).view());
    }
    live_notice(NoticeKind::Problem, title.get(voice), words)
}

/// The notice goes, and the focus with it: it comes back at the title.
fn chosen(store: DossierStore, is_own: bool) {
    if is_own {
        store.keep_own();
    } else {
        store.take_theirs();
    }
    platform::focus::to_title();
}

fn offer(store: DossierStore) {
    if platform::files::offer(screens::data::FILE_NAME, "application/json", store.file().as_bytes()).is_ok() {
        store.copied();
    }
}
