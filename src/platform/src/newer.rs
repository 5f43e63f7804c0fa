//! Whether a newer build of the page is there and waits, as the loader of the page tells. Leaves out fetching it.

use crate::loader::{Listener, tell, told};

/// Where the loader writes it down, the event by which it tells, and the one by which it is told to change over.
const TOLD: &str = "routekaartNewer";
const NEWS: &str = "routekaart:newer";
const RENEW: &str = "routekaart:renew";

thread_local! {
    static HEARER: Listener = Listener::default();
}

/// Whether one waits.
pub fn is_there() -> bool {
    told(TOLD).as_bool().unwrap_or_default()
}

/// Calls back when one is there.
pub fn on_news(callback: impl FnMut() + 'static) {
    HEARER.with(|hearer| hearer.hear(NEWS, callback));
}

/// Loads the page again as the newer build. What waits to be kept is kept as the page goes.
pub fn open() {
    tell(RENEW);
}
