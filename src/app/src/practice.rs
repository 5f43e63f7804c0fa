//! A clock to practise with, by the time that went by: a timer alone falls behind while the page is in the background.
//! It only counts: nothing is recorded, and nothing is kept.
//!
//! Accessibility: the seconds are a timer, which is not read out while it runs; only where it stopped, and that the time
//! is up, is announced.

use crate::leptos::*;
use crate::ui::element::{Element, el, live};
use crate::ui::{Emphasis, button};
use content::Voice;
use content::texts::{exercises as e, my_story as t};
use screens::exercises::span;
use screens::story;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Milliseconds of a second.
const SECOND: i32 = 1000;

/// A clock that runs, stands, or is gone with its screen.
#[derive(Clone)]
pub struct Clock {
    /// The seconds that it counted.
    pub seconds: RwSignal<u32>,
    runs: RwSignal<bool>,
    /// Where it stopped, announced.
    stopped: RwSignal<Option<u32>>,
    /// Goes up with every press, and when the screen is gone: what waits for an earlier one counts no more.
    turn: Arc<AtomicU32>,
}

/// The clock, with a heading.
pub fn clock(voice: Voice) -> AnyView {
    let head =
        [el("h3").says(&t::PRACTISE, voice), el("p").class("small soft").says(&t::PRACTISE_HINT, voice)];
    drawn(el("section").class("no-print").children(head), None, voice)
}

/// The clock for about so many seconds. It says when they are over, and goes on.
pub fn clock_for(seconds: u16, voice: Voice) -> AnyView {
    let hint = e::PRACTISE_HINT.fill(voice, [span(seconds, voice)]);
    let head = [el("p").child(el("b").says(&e::PRACTISE, voice)), el("p").class("small soft").child(hint)];
    drawn(el("section").class("card no-print").children(head), Some(seconds), voice)
}

fn drawn(round: Element, most: Option<u16>, voice: Voice) -> AnyView {
    let clock = Clock::new();
    let Clock { runs, stopped, .. } = clock;
    let label = live(move || if runs.get() { &t::STOP } else { &t::START }.owned(voice));
    let is_up = clock.is_up(most);
    let said = live(move || match stopped.get() {
        Some(seconds) => story::seconds(seconds, voice),
        None if is_up.get() => e::TIME_UP.owned(voice),
        None => String::new(),
    });
    round
        .child(clock.face(voice))
        .child(button(label, Emphasis::Quiet, move || clock.press()))
        .child(el("p").class("small").attr("role", "status").child(said))
        .view()
}

impl Clock {
    /// A clock that stands, until the screen is gone.
    pub fn new() -> Self {
        let turn = Arc::new(AtomicU32::new(0));
        let leaving = Arc::clone(&turn);
        on_cleanup(move || next(&leaving));
        Self { seconds: RwSignal::new(0), runs: RwSignal::new(false), stopped: RwSignal::new(None), turn }
    }

    /// The seconds, to look at.
    pub fn face(&self, voice: Voice) -> Element {
        let seconds = self.seconds;
        let count = live(move || story::seconds(seconds.get(), voice));
        el("p").class("answer").attr("role", "timer").attr("aria-live", "off").child(count)
    }

    /// Whether it runs, and so many seconds are over.
    pub fn is_up(&self, most: Option<u16>) -> Memo<bool> {
        let Self { seconds, runs, .. } = *self;
        Memo::new(move || runs.get() && most.is_some_and(|most| u32::from(most) <= seconds.get()))
    }

    /// Starts anew, or stops.
    fn press(&self) {
        if self.runs.get_untracked() {
            self.stop();
        } else {
            self.begin();
        }
    }

    /// Starts anew.
    pub fn begin(&self) {
        next(&self.turn);
        self.seconds.set(0);
        self.stopped.set(None);
        self.runs.set(true);
        self.clone().wait(self.turn.load(Ordering::Relaxed), platform::clock::moment());
    }

    /// Stops, and says where.
    pub fn stop(&self) {
        next(&self.turn);
        self.runs.set(false);
        self.stopped.set(Some(self.seconds.get_untracked()));
    }

    /// Tells the seconds since the start whenever one is full, as long as it is the same turn.
    fn wait(self, turn: u32, start: f64) {
        let left = SECOND - passed(start) % SECOND;
        platform::pause::after(left, move || {
            if self.turn.load(Ordering::Relaxed) == turn {
                self.seconds.set((passed(start) / SECOND).unsigned_abs());
                self.wait(turn, start);
            }
        });
    }
}

/// Milliseconds since this moment.
fn passed(start: f64) -> i32 {
    (platform::clock::moment() - start) as i32
}

fn next(turn: &AtomicU32) {
    turn.fetch_add(1, Ordering::Relaxed);
}
