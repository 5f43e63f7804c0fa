//! The page in a browser: going somewhere, and asking the page what it shows. Leaves out waiting, keys and forms.

use std::cell::Cell;

use host::Host;
use screens::route::Route;
use serde_json::Value;
use thirtyfour::WebDriver;
use thirtyfour::error::WebDriverResult;

use crate::Engine;
use crate::silence::Silence;

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
    /// Whether the host may hear it.
    pub(crate) silence: Silence,
}

impl Page {
    /// A browser that has opened nothing yet.
    pub fn new(engine: Engine, host: Host, browser: WebDriver) -> Page {
        let silence = Silence::default();
        Page { engine, host, browser, loads: Cell::new(0), is_coming: Cell::new(false), silence }
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
        self.begin_to_leave().await;
        self.browser.goto(address.as_str()).await.unwrap_or_else(|error| panic!("{address}: {error}"));
        self.is_coming.set(false);
    }

    /// Loads the page again, where it is.
    pub async fn reload(&self) {
        self.leave();
        self.is_coming.set(true);
        self.begin_to_leave().await;
        self.browser.refresh().await.expect("a reload");
        self.wait_until_loaded().await;
    }

    /// Presses what loads the page again, and waits until it has come.
    pub async fn click_to_reload(&self, selector: &str) {
        self.leave();
        self.begin_to_leave().await;
        self.click(selector).await;
        self.wait_until_loaded().await;
    }

    /// Takes the mark of having come from the page at hand: a driver may answer before the next one has begun to come.
    async fn begin_to_leave(&self) {
        let unmark = "delete document.documentElement?.dataset?.loaded";
        let _ = self.browser.execute(unmark, Vec::new()).await;
    }

    /// Goes to a place as a link does, without loading anything.
    pub async fn go(&self, route: Route) {
        self.run("location.hash = arguments[0]", [Value::from(route.to_string())]).await;
        self.wait_for_place(route).await;
    }

    /// Notes whether it is being loaded.
    pub(crate) fn comes(&self, is_coming: bool) {
        self.is_coming.set(is_coming);
    }

    /// Whether it is being loaded; who fails then never saw the page.
    pub fn is_coming(&self) -> bool {
        self.is_coming.get()
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
