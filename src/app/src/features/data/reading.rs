//! Reads a series of QR codes with the camera of this device, which is asked for after a press alone and let go when all is
//! there, on stop, and when the person leaves. Leaves out finding codes, which the worker does.
//!
//! Accessibility: how far it is stands there in words, and is announced at every quarter; so is what is wrong with a code.

use super::device::bar;
use super::opening::Opening;
use crate::leptos::*;
use crate::ui::element::{el, follow, live, parts};
use crate::ui::{Emphasis, button, button_with_id};
use content::texts::device as t;
use content::{Text, Voice};
use formats::qr_series::Gathering;
use platform::camera::{self, NoCamera};
use platform::{focus, pause, series};
use screens::device;

/// The button that begins.
const START: &str = "codes-read";
/// The heading while reading.
const HEADING: &str = "reading-heading";
/// What was done last.
const SAID: &str = "reading-said";
/// The picture of the camera.
const VIDEO: &str = "camera";
/// Milliseconds between two looks, so that the page answers in between.
const BETWEEN: i32 = 40;

/// How far it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Offered,
    Asked,
    Looking,
}

/// What reading shares.
#[derive(Clone, Copy)]
struct Reading {
    step: RwSignal<Step>,
    gathering: RwSignal<Gathering>,
    said: RwSignal<String>,
    /// How far it is, for who does not see the bar.
    heard: RwSignal<String>,
    opening: Opening,
    voice: Voice,
}

/// The part of the screen.
pub fn view(opening: Opening, voice: Voice) -> AnyView {
    let reading = Reading {
        step: RwSignal::new(Step::Offered),
        gathering: RwSignal::new(Gathering::default()),
        said: RwSignal::new(String::new()),
        heard: RwSignal::new(String::new()),
        opening,
        voice,
    };
    on_cleanup(camera::close);
    let said = el("p").attr("id", SAID).attr("tabindex", "-1").attr("role", "status");
    let heard = el("p").class("hidden-visually").attr("role", "status");
    parts(vec![
        el("h3").says(&t::READ_HEADING, voice).view(),
        follow(move || reading.drawn(reading.step.get())),
        said.child(live(move || reading.said.get())).view(),
        heard.child(live(move || reading.heard.get())).view(),
    ])
}

impl Reading {
    fn begin(self) {
        self.gathering.set(Gathering::default());
        self.said.set(String::new());
        self.heard.set(String::new());
        self.step.set(Step::Asked);
        focus::soon(HEADING.to_owned());
        camera::ask(move |given| {
            if !self.is_at(Step::Asked) {
                return;
            }
            match given {
                Ok(()) => {
                    self.step.set(Step::Looking);
                    focus::soon(HEADING.to_owned());
                    platform::paint::after(move || {
                        camera::show(VIDEO);
                        self.look();
                    });
                }
                Err(NoCamera::Refused) => self.end(&t::NO_CAMERA_REFUSED),
                Err(NoCamera::NotHere) => self.end(&t::NO_CAMERA),
                Err(NoCamera::Left) => self.end(&t::STOPPED),
            }
        });
    }

    fn is_at(self, step: Step) -> bool {
        !self.step.is_gone() && self.step.get_untracked() == step
    }

    /// Lets the camera go, and says why.
    fn end(self, why: &'static Text) {
        camera::close();
        if !self.step.is_gone() {
            self.step.set(Step::Offered);
            self.said.set(why.owned(self.voice));
            focus::soon(SAID.to_owned());
        }
    }

    fn look(self) {
        camera::look(VIDEO, move |code| {
            if !self.is_at(Step::Looking) {
                return;
            }
            // The page was put away, or covered.
            if !camera::is_on() {
                return self.end(&t::STOPPED);
            }
            if !code.is_some_and(|code| self.take(&code)) {
                pause::after(BETWEEN, move || self.look());
            }
        });
    }

    /// Takes a code; whether it was the last.
    fn take(self, code: &[u8]) -> bool {
        let mut gathering = self.gathering.get_untracked();
        let before = gathering.kept();
        let remark = device::remark(gathering.take(code));
        let is_further = before < gathering.kept();
        if let Some(remark) = remark {
            self.say(remark.owned(self.voice));
        } else if is_further {
            // What was wrong is over.
            self.say(String::new());
            if device::is_told(&gathering) {
                self.heard.set(device::progress(&gathering, self.voice));
            }
        }
        let whole = gathering.whole();
        if is_further {
            self.gathering.set(gathering);
        }
        whole.map(|whole| self.finish(&whole)).is_some()
    }

    fn say(self, words: String) {
        if self.said.get_untracked() != words {
            self.said.set(words);
        }
    }

    fn finish(self, whole: &[u8]) {
        self.end(&t::COMPLETE);
        series::unpack(whole, move |file| match file {
            Some(file) => self.opening.look(file),
            None => self.end(&t::BROKEN),
        });
    }

    fn drawn(self, step: Step) -> AnyView {
        let voice = self.voice;
        let heading = || el("h4").attr("id", HEADING).attr("tabindex", "-1").says(&t::READING_HEADING, voice);
        let stop = button(t::STOP.get(voice), Emphasis::Quiet, move || self.end(&t::STOPPED));
        let row = el("p").class("row");
        match step {
            Step::Offered => parts(vec![
                el("p").says(&t::READ_BODY, voice).view(),
                row.child(button_with_id(START, t::READ.get(voice), Emphasis::Quiet, move || self.begin()))
                    .view(),
            ]),
            Step::Asked => parts(vec![
                heading().view(),
                el("p").says(&t::READING_ASKED, voice).view(),
                row.child(stop).view(),
            ]),
            Step::Looking => parts(vec![
                heading().view(),
                el("p").says(&t::READING_BODY, voice).view(),
                el("video")
                    .attr("id", VIDEO)
                    .class("camera")
                    .attr("muted", "")
                    .attr("playsinline", "")
                    .attr("aria-label", t::PICTURE.get(voice))
                    .view(),
                follow(move || self.gathering.with(|gathering| bar(gathering, voice))),
                row.child(stop).view(),
            ]),
        }
    }
}
