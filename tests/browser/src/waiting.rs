//! Waiting for what is bound to happen: the page is loaded, a place is shown, something holds. Leaves out what is expected.

use std::time::{Duration, Instant};

use screens::route::Route;

use crate::Page;

/// How long to wait.
const PATIENCE: Duration = Duration::from_secs(60);

impl Page {
    /// Waits until all is loaded and the page is closed to the network.
    pub async fn wait_until_loaded(&self) {
        self.comes(true);
        self.wait_for("document.readyState === 'complete' && 'loaded' in document.documentElement.dataset")
            .await;
        self.comes(false);
        self.silence.begin();
    }

    /// Waits until the app shows a place: the address names it, and it is drawn.
    pub async fn wait_for_place(&self, route: Route) {
        // Who opened the page itself is at the start, without a fragment.
        let start = if route == Route::Start { "''" } else { "null" };
        let href = route.href();
        // The static page stands where the app will, and has places too; the announcement is the app's alone.
        let wanted = format!(
            "['{href}', {start}].includes(location.hash) && document.querySelector('#app main h1') \
                && document.querySelector('#app > .hidden-visually[role=status]')"
        );
        self.wait_for(&wanted).await;
        self.settle().await;
    }

    /// Waits until what was set going has been drawn, and kept: two frames, or a moment where there are none. What follows
    /// from a press comes after the first paint, and what follows from that, as a rule a focus, after the second.
    pub async fn settle(&self) {
        let script = "const done = arguments[0]; setTimeout(done, 250); \
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => setTimeout(done))));";
        // A page that goes away meanwhile is waited for by whoever sent it away.
        let _ = self.browser.execute_async(script, Vec::new()).await;
    }

    /// Waits for an expression to hold.
    ///
    /// # Panics
    /// When it does not in time.
    pub async fn wait_for(&self, expression: &str) {
        let start = Instant::now();
        while !self.holds(expression).await {
            assert!(
                start.elapsed() < PATIENCE,
                "{}: never {expression}\n{}",
                self.engine.name(),
                self.in_words().await
            );
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }

    /// Waits for an expression to hold that has to wait for something itself.
    ///
    /// # Panics
    /// When it does not in time.
    pub async fn wait_for_async(&self, expression: &str) {
        let script = format!(
            "const done = arguments[0]; \
                (async () => {{ while (!({expression})) await new Promise((next) => setTimeout(next, 20)); }})().then(done);"
        );
        let waited = self.browser.execute_async(script.as_str(), Vec::new()).await;
        assert!(waited.is_ok(), "{}: never {expression}", self.engine.name());
    }
}
