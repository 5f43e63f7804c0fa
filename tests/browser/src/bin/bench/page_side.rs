//! The wasm program in a page of headless Chromium, timed by the page's own clock. Leaves out the statistics.

use std::path::Path;
use std::time::Duration;

use browser_tests::driver::Driver;
use browser_tests::{Camera, Engine, Scheme, session};
use serde_json::{Value, json};
use thirtyfour::WebDriver;
use tokio::runtime::{Builder, Runtime};

use crate::page_host;
use crate::plan::Plan;
use crate::samples::Pass;

/// How long one pass may take.
const PATIENCE: Duration = Duration::from_secs(300);

/// Loads the program; its first start prepares the plan. Answers whether the clock is the fine one.
const PREPARE: &str = "const [address, done] = arguments; \
    WebAssembly.instantiateStreaming(fetch(address), {}).then(({ instance }) => { \
        window.unit = instance.exports.main; window.unit(0, 0); done(crossOriginIsolated); \
    }, (error) => done(String(error)));";
/// One pass.
const PASS: &str = "const times = [], bytes = []; \
    for (let left = arguments[0]; 0 < left; left -= 1) { \
        const start = performance.now(); \
        const byte = window.unit(0, 0); \
        times.push(performance.now() - start); \
        bytes.push(byte); \
    } \
    return { times, bytes };";

/// A browser with the program in it.
pub struct PageSide {
    runtime: Runtime,
    browser: WebDriver,
    about: String,
    _driver: Driver,
}

impl PageSide {
    /// Opens a browser and loads the program.
    pub fn open(program: &Path) -> PageSide {
        let bytes = std::fs::read(program).unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        let address = page_host::serve(bytes);
        let path = Engine::Chromium.driver().expect("ROUTEKAART_CHROMEDRIVER");
        let driver = Driver::start(Engine::Chromium, &path);
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let (browser, about) = runtime.block_on(async {
            let browser = session::open(Engine::Chromium, driver.address(), Scheme::Light, Camera::Own).await;
            browser.set_script_timeout(PATIENCE).await.expect("patience");
            browser.goto(address.as_str()).await.expect("the empty page");
            let ready = browser.execute_async(PREPARE, vec![Value::from(page_host::PROGRAM)]).await;
            let ready = ready.expect("the program");
            assert_eq!(ready.json(), &Value::Bool(true), "the program, with the fine clock");
            let version = browser.cdp().send_raw("Browser.getVersion", json!({})).await.expect("its version");
            let about = version["product"].as_str().unwrap_or("an unknown browser").to_owned();
            (browser, about)
        });
        PageSide { runtime, browser, about, _driver: driver }
    }

    /// The browser and its version.
    pub fn about(&self) -> &str {
        &self.about
    }

    /// Goes through the plan once.
    pub fn pass(&self, plan: &Plan) -> Pass {
        let units = Value::from(plan.units.len());
        let answer = self.runtime.block_on(self.browser.execute(PASS, vec![units]));
        let answer = answer.expect("a pass in the page");
        let numbers = |name: &str| -> Vec<f64> {
            let list = answer.json()[name].as_array().cloned().unwrap_or_default();
            list.iter().filter_map(Value::as_f64).collect()
        };
        let times: Vec<f64> =
            numbers("times").into_iter().map(|milliseconds| milliseconds * 1_000.0).collect();
        assert_eq!(times.len(), plan.units.len(), "times of the page");
        Pass { times, bytes: numbers("bytes").into_iter().map(|byte| byte as u8).collect() }
    }

    /// Ends the browser.
    pub fn close(self) {
        // It goes before its driver does; if it has gone already, so much the better.
        let _ = self.runtime.block_on(self.browser.quit());
    }
}
