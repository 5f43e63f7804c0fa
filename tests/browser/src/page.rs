//! The page in a browser: going somewhere, waiting, and asking the page what it shows. Leaves out keys and forms.

use std::cell::Cell;
use std::time::{Duration, Instant};

use host::Host;
use screens::route::Route;
use serde_json::Value;
use thirtyfour::WebDriver;
use thirtyfour::error::WebDriverResult;

use crate::Engine;

/// How long to wait for something that is bound to happen.
const PATIENCE: Duration = Duration::from_secs(60);

/// A page in a browser, on a host of its own.
pub struct Page {
    /// What it runs in.
    pub engine: Engine,
    /// What serves it.
    pub host: Host,
    /// What drives it.
    pub browser: WebDriver,
    /// How often something was loaded.
    loads: Cell<u32>,
    /// Whether something is being loaded.
    is_coming: Cell<bool>,
    /// Since when the page that is open may ask for nothing.
    silent_since: Cell<Option<Instant>>,
    /// Whether requests are to be heard in this test.
    may_be_heard: Cell<bool>,
}

impl Page {
    /// A browser that has opened nothing yet.
    pub fn new(engine: Engine, host: Host, browser: WebDriver) -> Page {
        Page {
            engine,
            host,
            browser,
            loads: Cell::new(0),
            is_coming: Cell::new(false),
            silent_since: Cell::new(None),
            may_be_heard: Cell::new(false),
        }
    }

    /// From now on requests of a page that is loaded are no failure of this test: it brings them about itself.
    pub fn may_be_heard(&self) {
        self.may_be_heard.set(true);
    }

    /// Makes sure that the host heard nothing since the page that is open was loaded.
    ///
    /// # Panics
    /// When it did.
    pub fn was_silent(&self) {
        let Some(since) = self.silent_since.get().filter(|_| !self.may_be_heard.get()) else { return };
        let heard = self.host.log().into_iter().filter(|request| since < request.at);
        let heard: Vec<String> = heard.map(|request| format!("{} {}", request.method, request.path)).collect();
        assert!(heard.is_empty(), "{}: the loaded page asked for {heard:?}", self.engine.name());
    }

    /// What was open goes: it was silent to its end, and what comes may ask.
    fn leave(&self) {
        self.was_silent();
        self.silent_since.set(None);
    }

    /// Ends the browser.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub async fn close(&self) -> WebDriverResult<()> {
        self.browser.clone().quit().await
    }

    /// Opens an address of the host (`/#/start`) and waits until everything is loaded.
    pub async fn open(&self, address: &str) {
        self.load(address).await;
        self.wait_until_loaded().await;
    }

    /// Opens a place.
    pub async fn open_at(&self, route: Route) {
        self.open(&format!("/{}", route.href())).await;
    }

    /// Opens an address of the host without waiting for the app. It is loaded anew also when only the fragment
    /// differs: every load has a number of its own in the address, which the host leaves aside.
    pub async fn load(&self, address: &str) {
        self.leave();
        self.loads.set(self.loads.get() + 1);
        let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
        let hash = if fragment.is_empty() { "" } else { "#" };
        let address = format!("{}{path}?{}{hash}{fragment}", self.host.address(), self.loads.get());
        self.is_coming.set(true);
        self.browser.goto(address.as_str()).await.unwrap_or_else(|error| panic!("{address}: {error}"));
        self.is_coming.set(false);
    }

    /// Loads the page again, where it is.
    pub async fn reload(&self) {
        self.leave();
        self.is_coming.set(true);
        self.browser.refresh().await.expect("a reload");
        self.wait_until_loaded().await;
    }

    /// Goes to a place as a link does, without loading anything.
    pub async fn go(&self, route: Route) {
        self.run("location.hash = arguments[0]", [Value::from(route.to_string())]).await;
        self.wait_for_place(route).await;
    }

    /// Waits until all is loaded and the page is closed to the network.
    pub async fn wait_until_loaded(&self) {
        self.is_coming.set(true);
        self.wait_for("document.readyState === 'complete' && 'loaded' in document.documentElement.dataset")
            .await;
        self.is_coming.set(false);
        self.silent_since.set(Some(Instant::now()));
    }

    /// Whether it is being loaded; who fails then never saw the page.
    pub fn is_coming(&self) -> bool {
        self.is_coming.get()
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

    /// Waits until what was set going has been drawn: two frames, or a moment where there are none.
    pub async fn settle(&self) {
        let script = "const done = arguments[0]; setTimeout(done, 100); \
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));";
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

    /// Whether an expression holds now. An error counts as no: the page may be on its way to another.
    pub async fn holds(&self, expression: &str) -> bool {
        let script = format!("try {{ return Boolean({expression}); }} catch {{ return false; }}");
        let answer = self.browser.execute(script.as_str(), Vec::new()).await;
        answer.is_ok_and(|answer| answer.json() == &Value::Bool(true))
    }

    /// What an expression is now.
    pub async fn value(&self, expression: &str) -> Value {
        self.run(&format!("return {expression}"), []).await
    }

    /// The same, as text.
    ///
    /// # Panics
    /// When it is none.
    pub async fn text(&self, expression: &str) -> String {
        let value = self.value(expression).await;
        value.as_str().unwrap_or_else(|| panic!("{expression} is {value}, not text")).to_owned()
    }

    /// The same, as a list of texts.
    pub async fn texts(&self, expression: &str) -> Vec<String> {
        let value = self.value(expression).await;
        let list = value.as_array().unwrap_or_else(|| panic!("{expression} is {value}, not a list"));
        list.iter().map(|each| each.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// The same, as a number.
    pub async fn number(&self, expression: &str) -> f64 {
        let value = self.value(expression).await;
        value.as_f64().unwrap_or_else(|| panic!("{expression} is {value}, not a number"))
    }

    /// Runs a script with arguments.
    pub async fn run(&self, script: &str, arguments: impl Into<Vec<Value>>) -> Value {
        let answer = self.browser.execute(script, arguments.into()).await;
        answer.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone()
    }

    /// Presses the first element of a selector, by pointer.
    pub async fn click(&self, selector: &str) {
        let script =
            "const found = document.querySelector(arguments[0]); found?.click(); return Boolean(found);";
        let found = self.run(script, [Value::from(selector)]).await;
        assert_eq!(found, Value::Bool(true), "nothing to press at {selector}\n{}", self.in_words().await);
        self.settle().await;
    }

    /// The title of the page on screen.
    pub async fn heading(&self) -> String {
        self.text("document.querySelector('main:not([hidden]) h1')?.textContent ?? ''").await
    }

    /// The words on screen, with the address.
    pub async fn in_words(&self) -> String {
        let script = "return location.href + ' · ' + document.title + ' · ' + \
            document.activeElement?.outerHTML.slice(0, 200) + '\\n' + document.body.innerText.slice(0, 1500)";
        let answer = self.browser.execute(script, Vec::new()).await;
        answer.map_or_else(
            |error| error.to_string(),
            |answer| answer.json().as_str().unwrap_or_default().to_owned(),
        )
    }
}
