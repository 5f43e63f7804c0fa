//! Opening a file: choosing it, its phrase when it is sealed, what is in it, and what to do with it. Nothing is changed before
//! the person chooses. Leaves out what a file is, and putting two dossiers together.
//!
//! Accessibility: each step has a heading that takes the focus; what is being done is a status.

use super::before;
use super::found;
use super::locked;
use crate::leptos::*;
use crate::ui::element::{el, follow, live, nothing, parts};
use crate::ui::{FieldText, file_field};
use content::texts::file_open as t;
use content::{Text, Voice};
use domain::dossier::Dossier;
use formats::opened_file::{self, MOST_OPENED, Opened};
use platform::given_file::GivenFile;
use screens::file_opening::sentence;

/// How far opening is.
pub enum Step {
    /// Nothing was chosen.
    Ready,
    /// A file that does not open, and why.
    Failed(&'static Text),
    /// A sealed file, and why it did not open before.
    Locked(Vec<u8>, Option<&'static Text>),
    /// A sealed file is being opened.
    Working,
    /// What is in the file.
    Found(Box<Dossier>),
}

/// What opening shares.
#[derive(Clone, Copy)]
pub struct Opening {
    /// How far it is.
    pub step: RwSignal<Step>,
    /// What was done last, in words.
    said: RwSignal<String>,
    /// Counts what was taken over.
    news: RwSignal<u32>,
    /// How the person is spoken to.
    pub voice: Voice,
}

/// The heading of the step at hand.
const HEADING: &str = "opening-heading";
/// What was done last.
const SAID: &str = "opening-said";

impl Opening {
    /// Nothing was opened yet.
    pub fn new(voice: Voice) -> Self {
        Self {
            step: RwSignal::new(Step::Ready),
            said: RwSignal::new(String::new()),
            news: RwSignal::new(0),
            voice,
        }
    }

    /// The part of the screen.
    pub fn view(self) -> AnyView {
        let voice = self.voice;
        let text = FieldText::new(t::PICK.get(voice)).hint(t::PICK_HINT.get(voice));
        let said = el("p").attr("id", SAID).attr("tabindex", "-1").attr("role", "status");
        parts(vec![
            el("h2").says(&t::HEADING, voice).view(),
            el("p").says(&t::BODY, voice).view(),
            file_field("open-file", &text, move |file| self.read(file)),
            follow(move || self.step.with(|step| self.drawn(step))),
            said.child(live(move || self.said.get())).view(),
            before::view(self.news, move |words| self.done(words), voice),
        ])
    }

    /// Goes on to a step, whose heading takes the focus.
    pub fn go(self, step: Step) {
        if self.step.is_gone() {
            return;
        }
        self.said.set(String::new());
        self.step.set(step);
        platform::focus::soon(HEADING.to_owned());
    }

    /// Says what was done, and begins anew.
    pub fn done(self, words: &'static str) {
        // Who took over what is spoken in another language sees a page that was drawn anew.
        if self.step.is_gone() {
            return;
        }
        self.step.set(Step::Ready);
        self.news.set(self.news.get_untracked() + 1);
        self.said.set(words.to_owned());
        platform::focus::soon(SAID.to_owned());
    }

    /// What came out of a file.
    pub fn look(self, bytes: Vec<u8>) {
        self.go(match opened_file::look(&bytes) {
            Ok(Opened::Dossier(dossier)) => Step::Found(dossier),
            Ok(Opened::Sealed(file)) => Step::Locked(file, None),
            Err(fault) => Step::Failed(sentence(fault)),
        });
    }

    fn read(self, file: GivenFile) {
        file.read(MOST_OPENED, move |read| match read {
            Ok(bytes) => self.look(bytes),
            Err(is_too_large) => {
                self.go(Step::Failed(if is_too_large { &t::FAILED_LARGE } else { &t::FAILED_UNREAD }));
            }
        });
    }

    fn drawn(self, step: &Step) -> AnyView {
        let heading = |text: &'static Text| {
            el("h3").attr("id", HEADING).attr("tabindex", "-1").says(text, self.voice).view()
        };
        match step {
            Step::Ready => nothing(),
            Step::Failed(why) => el("section")
                .class("notice notice--problem")
                .child(heading(&t::FAILED_TITLE))
                .child(el("p").says(why, self.voice))
                .child(el("p").says(&t::FAILED_REST, self.voice))
                .view(),
            Step::Locked(file, fault) => {
                parts(vec![heading(&t::LOCKED_TITLE), locked::view(self, file.clone(), *fault)])
            }
            Step::Working => parts(vec![
                heading(&t::LOCKED_TITLE),
                el("p").attr("role", "status").says(&t::WORKING, self.voice).view(),
            ]),
            Step::Found(file) => parts(vec![heading(&t::FOUND_TITLE), found::view(self, file)]),
        }
    }
}
