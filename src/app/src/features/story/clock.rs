//! A clock to practise with, by the time that went by: a timer alone falls behind while the page is in the background.
//! It only counts: nothing is recorded, and nothing is kept.
//!
//! Accessibility: the seconds are a timer, which is not read out while it runs; only where it stopped is announced.

use crate::leptos::*;
use crate::ui::element::{el, live};
use crate::ui::{Emphasis, button};
use content::Voice;
use content::texts::my_story as t;
use screens::story;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Milliseconds of a second.
const SECOND: i32 = 1000;

/// A clock that runs, stands, or is gone with its screen.
#[derive(Clone)]
struct Clock {
    seconds: RwSignal<u32>,
    runs: RwSignal<bool>,
    /// Where it stopped, announced.
    stopped: RwSignal<Option<u32>>,
    /// Goes up with every press, and when the screen is gone: what waits for an earlier one counts no more.
    turn: Arc<AtomicU32>,
}

/// The clock.
pub fn view(voice: Voice) -> AnyView {
    let turn = Arc::new(AtomicU32::new(0));
    let leaving = Arc::clone(&turn);
    on_cleanup(move || next(&leaving));
    let clock =
        Clock { seconds: RwSignal::new(0), runs: RwSignal::new(false), stopped: RwSignal::new(None), turn };
    let Clock { seconds, runs, stopped, .. } = clock;
    let label = live(move || if runs.get() { &t::STOP } else { &t::START }.owned(voice));
    let told = move |seconds: u32| story::seconds(seconds, voice);
    let said = live(move || stopped.get().map(told).unwrap_or_default());
    let count = live(move || told(seconds.get()));
    el("section")
        .class("no-print")
        .child(el("h3").says(&t::PRACTISE, voice))
        .child(el("p").class("small soft").says(&t::PRACTISE_HINT, voice))
        .child(el("p").class("answer").attr("role", "timer").attr("aria-live", "off").child(count))
        .child(button(label, Emphasis::Quiet, move || clock.press()))
        .child(el("p").class("hidden-visually").attr("role", "status").child(said))
        .view()
}

impl Clock {
    /// Starts anew, or stops.
    fn press(&self) {
        next(&self.turn);
        let runs = !self.runs.get_untracked();
        self.runs.set(runs);
        if runs {
            self.seconds.set(0);
            self.stopped.set(None);
            self.clone().wait(self.turn.load(Ordering::Relaxed), platform::clock::moment());
        } else {
            self.stopped.set(Some(self.seconds.get_untracked()));
        }
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
