//! Whether what later screens need has come: the second file of the program and the table of occupations. Leaves out
//! fetching them: `boot.js` does.

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
        match platform::later::has_come() {
            None => Arrival::Coming,
            Some(true) => Arrival::There,
            Some(false) => Arrival::Missing,
        }
    }
}
