//! Whether the second file of the program has come. Leaves out fetching it: `boot.js` does.

use crate::leptos::RwSignal;

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// On its way.
    Coming,
    /// In place: its functions can be called.
    There,
    /// It does not come until the page is loaded again.
    Missing,
}

impl Arrival {
    /// How far it is, from now on.
    pub fn follow() -> RwSignal<Arrival> {
        let arrival = RwSignal::new(Arrival::now());
        platform::later::on_news(move || {
            let had_focus = platform::focus::is_on_title();
            arrival.set(Arrival::now());
            // Whoever waits for a screen is at a title that goes away now.
            if had_focus {
                platform::microtask::soon(platform::focus::to_title);
            }
        });
        arrival
    }

    fn now() -> Arrival {
        // A program that was not parted has everything from the start.
        let is_there = if cfg!(feature = "split") { platform::later::has_come() } else { Some(true) };
        match is_there {
            None => Arrival::Coming,
            Some(true) => Arrival::There,
            Some(false) => Arrival::Missing,
        }
    }
}
