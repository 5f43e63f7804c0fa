//! Whether a file is sealed, and its phrase, typed twice; the same for the lock. Leaves out sealing.
//!
//! Accessibility: what is to be mended stands at the field, which takes the focus.

use crate::leptos::*;
use crate::ui::element::{el, follow, nothing, parts};
use crate::ui::{FieldText, RadioOption, Radios, SecretField, radios, secret_field, show_box};
use content::texts::file_save as t;
use content::{Text, Voice};
use screens::passphrase::{LEAST, PhraseProblem, problem};

/// The two fields and the box that shows them: of a file, and of the lock.
const OF_FILE: [&str; 3] = ["phrase", "phrase-again", "phrase-show"];
const OF_LOCK: [&str; 3] = ["lock-phrase", "lock-phrase-again", "lock-phrase-show"];

/// What is chosen and typed.
#[derive(Clone, Copy)]
pub struct Phrase {
    ids: [&'static str; 3],
    is_wanted: RwSignal<bool>,
    typed: [RwSignal<String>; 2],
    is_shown: RwSignal<bool>,
    problem: RwSignal<Option<PhraseProblem>>,
    voice: Voice,
}

impl Phrase {
    /// Nothing was chosen: the file is not sealed.
    pub fn new(voice: Voice) -> Self {
        Self::of(OF_FILE, false, voice)
    }

    /// The phrase of the lock, which is wanted in any case.
    pub fn of_lock(voice: Voice) -> Self {
        Self::of(OF_LOCK, true, voice)
    }

    fn of(ids: [&'static str; 3], is_wanted: bool, voice: Voice) -> Self {
        Self {
            ids,
            is_wanted: RwSignal::new(is_wanted),
            typed: [RwSignal::new(String::new()), RwSignal::new(String::new())],
            is_shown: RwSignal::new(false),
            problem: RwSignal::new(None),
            voice,
        }
    }

    /// Whether the file is to be sealed.
    pub fn is_wanted(self) -> bool {
        self.is_wanted.get()
    }

    /// The phrase to seal with, nothing when the file is not to be sealed; `Err` when something is to be mended, which is
    /// said then.
    pub fn checked(self) -> Result<Option<String>, ()> {
        if !self.is_wanted.get_untracked() {
            return Ok(None);
        }
        let [phrase, again] = self.typed.map(RwSignal::get_untracked);
        let found = problem(&phrase, &again, self.voice);
        let place = found.as_ref().map(|found| usize::from(found.is_second));
        self.problem.set(found);
        match place {
            None => Ok(Some(phrase)),
            Some(place) => {
                let id = self.ids.get(place).copied().unwrap_or_default();
                platform::focus::soon(id.to_owned());
                Err(())
            }
        }
    }

    /// Forgets what was typed.
    pub fn forget(self) {
        self.typed.iter().for_each(|typed| typed.set(String::new()));
    }

    /// The choice, and the fields once they are wanted.
    pub fn view(self) -> AnyView {
        let voice = self.voice;
        let choice = radios(Radios {
            id: "seal",
            text: FieldText::new(t::SEAL.get(voice)),
            options: vec![
                RadioOption::new("no", t::SEAL_NO.get(voice)),
                RadioOption::new("yes", t::SEAL_YES.get(voice)),
            ],
            value: Box::new(move || Some(if self.is_wanted.get() { "yes" } else { "no" }.to_owned())),
            on_change: Box::new(move |word| self.is_wanted.set(word == "yes")),
            inline: false,
        });
        let fields = move || {
            el("div")
                .class("card stack")
                .child(self.fields(&t::PHRASE))
                .child(el("p").says(&t::LOST, voice))
                .view()
        };
        parts(vec![choice, follow(move || if self.is_wanted.get() { fields() } else { nothing() })])
    }

    /// The two fields alone; the first has this name.
    pub fn fields(self, name: &'static Text) -> AnyView {
        let voice = self.voice;
        let [phrase, again] = self.typed;
        let field = |place: usize, text: FieldText, value| {
            let error = move || {
                let found = self.problem.get().filter(|found| usize::from(found.is_second) == place);
                found.map(|found| found.sentence)
            };
            let id = self.ids.get(place).copied().unwrap_or_default();
            secret_field(SecretField {
                id,
                text: text.error(Box::new(error)),
                value,
                is_shown: self.is_shown,
            })
        };
        let hint = t::PHRASE_HINT.fill(voice, [LEAST.to_string()]);
        let [.., show] = self.ids;
        parts(vec![
            field(0, FieldText::new(name.get(voice)).hint(hint), phrase),
            field(1, FieldText::new(t::PHRASE_AGAIN.get(voice)), again),
            show_box(show, t::PHRASE_SHOW.get(voice), self.is_shown),
        ])
    }
}
