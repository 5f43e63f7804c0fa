//! The lock with a phrase: setting it, when it shuts by itself, changing its phrase and taking it off. Leaves out sealing.
//!
//! Accessibility: what is to be mended stands at its field, which takes the focus; what was done is a status, which takes it.

use super::phrase::Phrase;
use crate::leptos::*;
use crate::state::{DossierStore, Lock, Saving, here, minutes};
use crate::ui::element::{el, follow, live, parts};
use crate::ui::{
    Emphasis, FieldText, RadioOption, Radios, SecretField, button_with_id, details, radios, secret_field,
};
use content::texts::{file_open, lock as t};
use content::{Text, Voice};

/// The heading, which the focus goes to when the parts below it change.
const SAID: &str = "lock-said";
/// The field with the phrase of now.
const CURRENT: &str = "lock-current";

/// What is typed and said.
#[derive(Clone, Copy)]
struct Desk {
    store: DossierStore,
    phrase: Phrase,
    current: RwSignal<String>,
    fault: RwSignal<Option<&'static Text>>,
    said: RwSignal<String>,
    voice: Voice,
}

/// The part of the screen.
pub fn view(voice: Voice) -> AnyView {
    let store = here().store;
    let desk = Desk {
        store,
        phrase: Phrase::of_lock(voice),
        current: RwSignal::new(String::new()),
        fault: RwSignal::new(None),
        said: RwSignal::new(String::new()),
        voice,
    };
    // Whether all is saved changes with every answer; drawn anew for that, a field would lose what is typed.
    let can = Memo::new(move || !matches!(store.saving(), Saving::Off | Saving::Not(_)));
    let said = el("p").attr("id", SAID).attr("tabindex", "-1").attr("role", "status");
    parts(vec![
        el("h2").says(&t::HEADING, voice).view(),
        said.child(live(move || desk.said.get())).view(),
        follow(move || match store.lock() {
            Lock::Open => desk.managed(),
            _ if can.get() => desk.offered(),
            _ => el("p").says(&t::NOT_NOW, voice).view(),
        }),
    ])
}

impl Desk {
    /// Before there is one.
    fn offered(self) -> AnyView {
        let voice = self.voice;
        let set =
            button_with_id("lock-set", t::SET.get(voice), Emphasis::Quiet, move || self.set(&t::DONE_SET));
        el("div")
            .class("stack no-print")
            .child(el("p").says(&t::ABOUT, voice))
            .child(el("p").says(&t::LOST, voice))
            .child(details(
                t::SET.get(voice),
                vec![form([self.phrase.fields(&t::PHRASE), el("p").class("row").child(set).view()])],
            ))
            .view()
    }

    /// Once there is one.
    fn managed(self) -> AnyView {
        let voice = self.voice;
        let store = self.store;
        let chosen = RwSignal::new(minutes());
        let option =
            |minutes: &u32| RadioOption::new(minutes.to_string(), screens::lock::after(*minutes, voice));
        let after = radios(Radios {
            id: "lock-after",
            text: FieldText::new(t::AFTER.get(voice)).hint(t::AFTER_HINT.get(voice)),
            options: screens::lock::MINUTES.iter().map(option).collect(),
            value: Box::new(move || Some(chosen.get().to_string())),
            on_change: Box::new(move |word| {
                let minutes = word.parse().unwrap_or_default();
                chosen.set(minutes);
                store.lock_after(minutes);
            }),
            inline: false,
        });
        let now = button_with_id("lock-now", t::NOW.get(voice), Emphasis::Quiet, move || store.lock_now());
        el("div")
            .class("stack no-print")
            .child(el("p").says(&t::IS_ON, voice))
            .child(after)
            .child(el("p").class("row").child(now))
            .child(details(t::MANAGE.get(voice), vec![self.ways()]))
            .view()
    }

    fn ways(self) -> AnyView {
        let voice = self.voice;
        let error = Box::new(move || self.fault.get().map(|fault| fault.owned(voice)));
        let text = FieldText::new(t::CURRENT.get(voice)).error(error);
        let is_shown = RwSignal::new(false);
        let current = secret_field(SecretField { id: CURRENT, text, value: self.current, is_shown });
        let off = move || {
            self.with_phrase(move || self.store.take_lock_off(move |is_all| self.done(is_all, &t::DONE_OFF)))
        };
        let change = move || self.with_phrase(move || self.set(&t::DONE_CHANGED));
        form([
            current,
            el("p")
                .class("row")
                .child(button_with_id("lock-off", t::TAKE_OFF.get(voice), Emphasis::Quiet, off))
                .view(),
            self.phrase.fields(&t::NEW_PHRASE),
            el("p").says(&t::LOST, voice).view(),
            el("p")
                .class("row")
                .child(button_with_id("lock-change", t::CHANGE.get(voice), Emphasis::Quiet, change))
                .view(),
        ])
    }

    /// Sets a lock with the phrase that was typed twice.
    fn set(self, words: &'static Text) {
        let Ok(Some(phrase)) = self.phrase.checked() else { return self.said.set(String::new()) };
        self.busy(move || self.store.set_lock(&phrase, move |is_all| self.done(is_all, words)));
    }

    /// Goes on if the phrase of now is right.
    fn with_phrase(self, then: impl FnOnce() + 'static) {
        self.fault.set(None);
        self.busy(move || {
            self.store.check_phrase(&self.current.get_untracked(), move |answer| match answer {
                Ok(true) => then(),
                _ if self.said.is_gone() => {}
                Ok(false) => self.refuse(&t::WRONG),
                Err(_) => self.refuse(&file_open::FAILED_HERE),
            });
        });
    }

    fn refuse(self, why: &'static Text) {
        self.said.set(String::new());
        self.fault.set(Some(why));
        platform::focus::soon(CURRENT.to_owned());
    }

    /// Says that it takes a moment, and begins once that is seen.
    fn busy(self, work: impl FnOnce() + 'static) {
        self.said.set(t::WORKING.owned(self.voice));
        platform::paint::after(work);
    }

    fn done(self, is_all: bool, words: &'static Text) {
        if self.said.is_gone() {
            return;
        }
        self.phrase.forget();
        self.current.set(String::new());
        self.said.set(if is_all { words } else { &t::FAILED }.owned(self.voice));
        platform::focus::soon(SAID.to_owned());
    }
}

/// Fields with room between them.
fn form(parts: impl IntoIterator<Item = AnyView>) -> AnyView {
    el("div").class("stack").children(parts).view()
}
