//! Locking by itself, once nobody touched the page for some minutes. The clock is that of the device, which goes on while it
//! sleeps, and is looked at when the page is seen again. Leaves out locking.

use super::{DossierStore, Lock, Saving};
use platform::{activity, clock, pause, storage};
use std::cell::Cell;

/// Where the minutes are kept. They say nothing of the person.
pub const AFTER: &str = "lock-after";
/// After how many minutes, unless the person chose otherwise.
const USUAL: u32 = 15;
/// Milliseconds of a minute.
const MINUTE: u32 = 60_000;

thread_local! {
    /// When the page was last touched.
    static TOUCHED: Cell<f64> = const { Cell::new(0.0) };
    /// How often it was said when to look again: only the last counts.
    static LOOKS: Cell<u32> = const { Cell::new(0) };
}

/// After how many minutes the page locks by itself; 0 for never.
pub fn minutes() -> u32 {
    let kept = storage::open().ok().and_then(|store| store.read(AFTER).ok().flatten());
    kept.and_then(|text| text.parse().ok()).unwrap_or(USUAL)
}

impl DossierStore {
    /// Locks by itself after so many minutes from now on; 0 for never.
    pub fn lock_after(self, minutes: u32) {
        if let Ok(store) = storage::open() {
            store.write(AFTER, &minutes.to_string()).ok();
        }
        self.watch();
    }

    /// Follows whether somebody is there.
    pub(super) fn follow_idleness(self) {
        activity::on_sign(move || self.is_touched());
        pause::on_coming_back(move || self.watch());
    }

    /// Somebody is there, if not too late.
    fn is_touched(self) {
        if self.left().is_none_or(|left| 0.0 < left) {
            TOUCHED.set(clock::milliseconds());
        } else {
            self.watch();
        }
    }

    /// The lock was opened: the minutes begin.
    pub(super) fn begin_to_watch(self) {
        TOUCHED.set(clock::milliseconds());
        self.watch();
    }

    /// Locks when it is time, else looks again when it will be.
    fn watch(self) {
        let Some(mut left) = self.left() else { return };
        if left <= 0.0 {
            // What could not be kept is here alone.
            if !matches!(self.saving.get_untracked(), Saving::Not(_) | Saving::Off) {
                return self.lock_now();
            }
            left = f64::from(MINUTE);
        }
        let look = LOOKS.get().wrapping_add(1);
        LOOKS.set(look);
        pause::after(left.min(f64::from(MINUTE)) as i32, move || {
            if LOOKS.get() == look {
                self.watch();
            }
        });
    }

    /// Milliseconds until the page locks; nothing when it does not by itself.
    fn left(self) -> Option<f64> {
        let minutes = minutes();
        if self.lock.get_untracked() != Lock::Open || minutes == 0 {
            return None;
        }
        let now = clock::milliseconds();
        // A clock that was put back makes nobody wait longer than all of it.
        let touched = TOUCHED.get().min(now);
        TOUCHED.set(touched);
        Some(touched + f64::from(minutes.saturating_mul(MINUTE)) - now)
    }
}
