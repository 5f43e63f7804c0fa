//! Shows all own answers as a series of QR codes, one after another, until the person stops. Leaves out reading them.
//!
//! Accessibility: nothing moves before a press, and with less movement asked for nothing moves by itself: the person takes
//! each step. Four codes a second at most. The count is not announced; what is shown and that it stopped is.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow, live, nothing, parts};
use crate::ui::{Emphasis, button, button_with_id, qr_picture};
use content::texts::device as t;
use content::{Text, Voice};
use formats::qr_series::{PACE, Sending};
use platform::{focus, motion, pause, series};
use screens::{data, device, qr};

/// The button that begins.
const START: &str = "codes-show";
/// The heading of what is shown, or went wrong.
const HEADING: &str = "codes-heading";

/// How far it is.
enum Step {
    Offered,
    Working,
    Failed(&'static Text),
    Shown(Sending),
}

/// What showing shares.
#[derive(Clone, Copy)]
struct Showing {
    step: RwSignal<Step>,
    /// The number of the code on screen.
    number: RwSignal<u16>,
    is_playing: RwSignal<bool>,
    /// Counts each time it begins to play, so that one clock runs at most.
    clock: RwSignal<u32>,
    voice: Voice,
}

/// The part of the screen.
pub fn view(voice: Voice) -> AnyView {
    let showing = Showing {
        step: RwSignal::new(Step::Offered),
        number: RwSignal::new(0),
        is_playing: RwSignal::new(false),
        clock: RwSignal::new(0),
        voice,
    };
    parts(vec![
        el("h3").says(&t::SHOW_HEADING, voice).view(),
        follow(move || showing.step.with(|step| showing.drawn(step))),
    ])
}

impl Showing {
    fn begin(self) {
        self.step.set(Step::Working);
        let text = here().store.peek(data::own_copy);
        platform::paint::after(move || {
            series::pack(text.as_bytes(), move |packed| {
                self.made(packed.map(|packed| Sending::of(&packed).ok_or(&t::SHOW_TOO_MUCH)));
            });
        });
    }

    fn made(self, sending: Option<Result<Sending, &'static Text>>) {
        if self.step.is_gone() {
            return;
        }
        self.number.set(0);
        self.step.set(match sending {
            Some(Ok(sending)) => Step::Shown(sending),
            Some(Err(why)) => Step::Failed(why),
            None => Step::Failed(&t::SHOW_FAILED),
        });
        focus::soon(HEADING.to_owned());
        self.play(!motion::is_unwanted());
    }

    fn play(self, plays: bool) {
        let clock = self.clock.get_untracked().wrapping_add(1);
        self.clock.set(clock);
        self.is_playing.set(plays);
        if plays {
            self.tick(clock);
        }
    }

    /// Goes on after a while, as long as the same clock runs.
    fn tick(self, clock: u32) {
        pause::after(i32::try_from(PACE).unwrap_or(i32::MAX), move || {
            let is_gone = self.step.is_gone() || self.clock.get_untracked() != clock;
            if !is_gone && self.is_playing.get_untracked() {
                self.next();
                self.tick(clock);
            }
        });
    }

    fn next(self) {
        self.number.set(self.number.get_untracked().wrapping_add(1));
    }

    fn stop(self) {
        self.play(false);
        self.step.set(Step::Offered);
        focus::soon(START.to_owned());
    }

    fn drawn(self, step: &Step) -> AnyView {
        let voice = self.voice;
        let says = |text: &'static Text| el("p").says(text, voice);
        match step {
            Step::Working => says(&t::SHOW_WORKING).attr("role", "status").view(),
            Step::Failed(why) => says(why).attr("id", HEADING).attr("tabindex", "-1").view(),
            Step::Shown(sending) => self.shown(sending),
            Step::Offered => parts(vec![
                says(&t::SHOW_BODY).view(),
                el("p")
                    .class("row")
                    .child(button_with_id(START, t::SHOW.get(voice), Emphasis::Quiet, move || self.begin()))
                    .view(),
            ]),
        }
    }

    fn shown(self, sending: &Sending) -> AnyView {
        let (voice, total) = (self.voice, sending.total());
        let sending = sending.clone();
        let code = follow(move || {
            let frame = sending.frame(self.number.get());
            qr::frame_code(&frame).map_or_else(nothing, |code| qr_picture(code, t::LABEL.get(voice)))
        });
        let plays = move || if self.is_playing.get() { &t::PAUSE } else { &t::PLAY }.owned(voice);
        let turn = move || self.play(!self.is_playing.get_untracked());
        let row = el("p")
            .class("row")
            .child(button_with_id("codes-play", live(plays), Emphasis::Quiet, turn))
            .child(button_with_id("codes-next", t::NEXT.get(voice), Emphasis::Quiet, move || self.next()))
            .child(button(t::STOP.get(voice), Emphasis::Link, move || self.stop()));
        parts(vec![
            el("h4").attr("id", HEADING).attr("tabindex", "-1").says(&t::SHOWN_HEADING, voice).view(),
            el("p").says(&t::SHOWN_BODY, voice).view(),
            el("div").class("series").child(code).view(),
            el("p")
                .attr("id", "codes-which")
                .child(live(move || device::which(self.number.get(), total, voice)))
                .view(),
            row.view(),
        ])
    }
}
