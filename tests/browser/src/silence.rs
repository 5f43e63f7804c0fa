//! A page that is loaded may not be heard by its host, in no test: looked at whenever the page goes, and at the end of a
//! visit. Leaves out trying to be heard.

use std::cell::Cell;
use std::time::Instant;

use crate::{Engine, Page};

/// The worker that keeps the page.
pub const WORKER: &str = "/sw.js";

/// Whether a page may be heard.
#[derive(Default)]
pub struct Silence {
    /// Since when the page that is open may ask for nothing; None while it is coming.
    since: Cell<Option<Instant>>,
    /// Whether this test brings requests about itself.
    is_waived: Cell<bool>,
}

impl Silence {
    /// The page that is open is loaded.
    pub(crate) fn begin(&self) {
        self.since.set(Some(Instant::now()));
    }
}

impl Page {
    /// From now on requests of a page that is loaded are no failure of this test: it brings them about itself.
    pub fn may_be_heard(&self) {
        self.silence.is_waived.set(true);
    }

    /// Makes sure that the host heard nothing since the page that is open was loaded.
    ///
    /// # Panics
    /// When it did.
    pub fn was_silent(&self) {
        let Some(since) = self.silence.since.get().filter(|_| !self.silence.is_waived.get()) else { return };
        // WebKit looks for a newer worker by itself whatever the page does, and wherever it was kept.
        let own = |path: &str| self.engine == Engine::WebKit && path == WORKER;
        let heard = self.host.log().into_iter().filter(|request| since < request.at && !own(&request.path));
        let heard: Vec<String> =
            heard.map(|request| format!("{} {}", request.method, request.path)).collect();
        assert!(heard.is_empty(), "{}: the loaded page asked for {heard:?}", self.engine.name());
    }

    /// What was open goes: it was silent to its end, and what comes may ask.
    pub(crate) fn leave(&self) {
        self.was_silent();
        self.silence.since.set(None);
    }
}
