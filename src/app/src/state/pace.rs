//! How long each item of a test took in this visit, for the note that it went faster than anyone reads. In memory alone:
//! it is kept nowhere and goes with the page.

use crate::leptos::RwSignal;
use screens::test::Test;

/// Seconds by test and place of the item.
#[derive(Clone, Copy)]
pub struct Pace {
    taken: RwSignal<Vec<(Test, usize, f64)>>,
}

impl Pace {
    /// Nothing was answered yet.
    pub fn begin() -> Self {
        Self { taken: RwSignal::new(Vec::new()) }
    }

    /// An item was answered for the first time, in so many seconds.
    pub fn took(self, test: Test, place: usize, seconds: f64) {
        let mut taken = self.taken.get_untracked();
        taken.retain(|(known, at, _)| (*known, *at) != (test, place));
        taken.push((test, place, seconds));
        self.taken.set(taken);
    }

    /// The seconds of the items of a test that were answered in this visit.
    pub fn of(self, test: Test) -> Vec<f64> {
        let taken = self.taken.get_untracked();
        taken.iter().filter(|(known, ..)| *known == test).map(|(_, _, seconds)| *seconds).collect()
    }

    /// A test is begun again.
    pub fn forget(self, test: Test) {
        let mut taken = self.taken.get_untracked();
        taken.retain(|(known, ..)| *known != test);
        self.taken.set(taken);
    }
}
