//! A copy of the own answers as a file, sealed with a phrase if the person wishes. What is private is in it only when it is
//! ticked here; nothing remembers the ticks or the phrase.

use super::phrase::Phrase;
use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow, live, nothing, parts};
use crate::ui::{Checkboxes, Emphasis, FieldText, RadioOption, button, checkboxes};
use content::texts::{data as t, file_save};
use content::{Text, Voice};
use domain::dossier::Private;
use platform::{files, sealing};
use screens::data::{self, FILE_NAME, SEALED_NAME};

/// What can be chosen: its value, what it is, and its words.
const ALSO: [(&str, Private, &Text); 2] =
    [("feelings", Private::Feelings, &t::COPY_FEELINGS), ("health", Private::Health, &t::COPY_HEALTH)];
/// The kind of a file that is not sealed, and of one that is.
const KINDS: [&str; 2] = ["application/json", "application/octet-stream"];
/// What was done last.
const SAID: &str = "copy-said";

/// What is to be in the file, and what came of it.
#[derive(Clone, Copy)]
struct Wanted {
    also: RwSignal<Vec<String>>,
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

/// What else may be in it, whether it is sealed, and the buttons.
pub fn view(voice: Voice) -> AnyView {
    let copy = Wanted {
        also: RwSignal::new(Vec::new()),
        phrase: Phrase::new(voice),
        said: RwSignal::new(String::new()),
        voice,
    };
    let share = follow(move || {
        let is_sealed = copy.phrase.is_wanted();
        if !files::can_share(name(is_sealed), kind(is_sealed)) {
            return nothing();
        }
        button(file_save::SHARE.get(voice), Emphasis::Quiet, move || copy.make(Way::Share))
    });
    let download = button(t::COPY_DOWNLOAD.get(voice), Emphasis::Quiet, move || copy.make(Way::Download));
    let said = el("p").attr("id", SAID).attr("tabindex", "-1").attr("role", "status");
    parts(vec![
        copy.also(),
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
    fn also(self) -> AnyView {
        checkboxes(Checkboxes {
            id: "copy-also",
            text: FieldText::new(t::COPY_ALSO.get(self.voice)).hint(t::COPY_ALSO_HINT.get(self.voice)),
            options: ALSO
                .iter()
                .map(|(value, _, text)| RadioOption::new(*value, text.get(self.voice)))
                .collect(),
            values: Box::new(move || self.also.get()),
            on_change: Box::new(move |value, is_on| {
                let mut now = self.also.get_untracked();
                now.retain(|known| *known != value);
                if is_on {
                    now.push(value);
                }
                self.also.set(now);
            }),
        })
    }

    /// Makes the file and hands it over.
    fn make(self, way: Way) {
        let Ok(phrase) = self.phrase.checked() else { return };
        let chosen = self.also.get_untracked();
        let private = ALSO.iter().filter(|(value, ..)| chosen.iter().any(|it| it == value));
        let private: Vec<Private> = private.map(|(_, private, _)| *private).collect();
        let text = here().store.peek(|dossier| data::copy(dossier, &private)).into_bytes();
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
        match way {
            Way::Share => files::share(name, kind, file, move |is_taken| {
                let said = if is_taken { &file_save::SHARED } else { &file_save::NOT_SHARED };
                self.say(said.owned(voice));
            }),
            Way::Download => self.say(match files::offer(name, kind, file) {
                Ok(()) => file_save::MADE.fill(voice, [name]),
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
