//! A copy of all own answers as a file, for the person alone: one that lacked something would be a loss. It is sealed with a
//! phrase if they wish; nothing remembers the phrase. Leaves out what is for others: that is [`super::share`].

use super::phrase::Phrase;
use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{el, follow, live, nothing, parts};
use crate::ui::{Emphasis, NoticeKind, button, button_with_id, untitled_live_notice};
use content::Voice;
use content::texts::{data as t, file_save};
use platform::{files, sealing};
use screens::data::{self, FILE_NAME, SEALED_NAME};

/// The kind of a file that is not sealed, and of one that is.
const KINDS: [&str; 2] = ["application/json", "application/octet-stream"];
/// What was done last.
const SAID: &str = "copy-said";

/// Whether it is to be sealed, and what came of it.
#[derive(Clone, Copy)]
struct Wanted {
    store: DossierStore,
    phrase: Phrase,
    said: RwSignal<String>,
    voice: Voice,
}

/// How the file goes to the person.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Download,
    Share,
}

/// Whether it is sealed, and the buttons.
pub fn view(voice: Voice) -> AnyView {
    let copy =
        Wanted { store: here().store, phrase: Phrase::new(voice), said: RwSignal::new(String::new()), voice };
    let share = follow(move || {
        let is_sealed = copy.phrase.is_wanted();
        if !files::can_share(name(is_sealed), kind(is_sealed)) {
            return nothing();
        }
        button(file_save::SHARE.get(voice), Emphasis::Quiet, move || copy.make(Way::Share))
    });
    let press = move || copy.make(Way::Download);
    let download = button_with_id("copy-own", t::COPY_DOWNLOAD.get(voice), Emphasis::Primary, press);
    let said = el("p").attr("id", SAID).attr("tabindex", "-1").attr("role", "status");
    parts(vec![
        copy.phrase.view(),
        el("p").class("row no-print").child(download).child(share).view(),
        said.child(live(move || copy.said.get())).view(),
    ])
}

fn name(is_sealed: bool) -> &'static str {
    if is_sealed { SEALED_NAME } else { FILE_NAME }
}

fn kind(is_sealed: bool) -> &'static str {
    let [open, sealed] = KINDS;
    if is_sealed { sealed } else { open }
}

impl Wanted {
    /// Makes the file and hands it over.
    fn make(self, way: Way) {
        let Ok(phrase) = self.phrase.checked() else { return };
        let text = self.store.peek(data::own_copy).into_bytes();
        let Some(phrase) = phrase else { return self.hand(way, false, &text) };
        self.say(file_save::WORKING.owned(self.voice));
        platform::paint::after(move || {
            sealing::seal(&text, &phrase, move |sealed| match sealed {
                Ok(file) => {
                    self.phrase.forget();
                    self.hand(way, true, &file);
                }
                Err(_) => self.say(file_save::NOT_SEALED.owned(self.voice)),
            });
        });
    }

    fn hand(self, way: Way, is_sealed: bool, file: &[u8]) {
        let (name, kind, voice) = (name(is_sealed), kind(is_sealed), self.voice);
        let store = self.store;
        match way {
            Way::Share => files::share(name, kind, file, move |is_taken| {
                if is_taken {
                    store.copied();
                }
                let said = if is_taken { &file_save::SHARED } else { &file_save::NOT_SHARED };
                self.say(said.owned(voice));
            }),
            Way::Download => self.say(match files::offer(name, kind, file) {
                Ok(()) => {
                    store.copied();
                    file_save::MADE.fill(voice, [name])
                }
                Err(_) => t::COPY_FAILED.owned(voice),
            }),
        }
    }

    /// Says what came of it, unless the person left.
    fn say(self, words: String) {
        if !self.said.is_gone() {
            self.said.set(words);
            platform::focus::soon(SAID.to_owned());
        }
    }
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
