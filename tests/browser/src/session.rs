//! A fresh browser for one test: nothing kept, nothing fetched of its own accord. Leaves out what is done in it.

use std::path::Path;

use serde_json::{Map, Value, json};
use thirtyfour::{Capabilities, WebDriver};

use crate::engine::{self, Engine};
use crate::visit::{Camera, Scheme};

/// Opens a session of an engine at its driver.
///
/// # Panics
/// When the browser does not start.
pub async fn open(engine: Engine, address: &str, scheme: Scheme, camera: Camera<'_>) -> WebDriver {
    let mut wishes = wishes(engine, scheme);
    match camera {
        Camera::Own => {}
        Camera::Refused => add(&mut wishes, &[FAKE, "--use-fake-ui-for-media-stream=deny"]),
        Camera::Shows(film) => {
            let film = format!("--use-file-for-fake-video-capture={}", film.display());
            add(&mut wishes, &[FAKE, "--use-fake-ui-for-media-stream", &film]);
        }
    }
    begin(engine, address, wishes).await
}

/// What has Chromium make a camera of its own.
const FAKE: &str = "--use-fake-device-for-media-stream";

/// Adds to what Chromium is started with.
fn add(wishes: &mut Map<String, Value>, more: &[&str]) {
    let options = wishes.get_mut("goog:chromeOptions").and_then(|options| options.get_mut("args"));
    if let Some(Value::Array(arguments)) = options {
        arguments.extend(more.iter().map(|argument| json!(argument)));
    }
}

/// Opens Chromium with a profile that outlives it.
///
/// # Panics
/// When the browser does not start.
pub async fn open_with_profile(address: &str, profile: &Path) -> WebDriver {
    let mut wishes = wishes(Engine::Chromium, Scheme::Light);
    add(&mut wishes, &[&format!("--user-data-dir={}", profile.display())]);
    begin(Engine::Chromium, address, wishes).await
}

async fn begin(engine: Engine, address: &str, wishes: Map<String, Value>) -> WebDriver {
    let opened = WebDriver::new(address, Capabilities::from(wishes)).await;
    opened.unwrap_or_else(|error| panic!("{} does not start: {error}", engine.name()))
}

fn wishes(engine: Engine, scheme: Scheme) -> Map<String, Value> {
    // The drivers make a profile of their own and throw it away.
    let (name, own, options) = match engine {
        Engine::Chromium => ("chrome", "goog:chromeOptions", chromium()),
        Engine::Firefox => ("firefox", "moz:firefoxOptions", firefox(scheme)),
        Engine::WebKit => ("MiniBrowser", "webkitgtk:browserOptions", webkit()),
    };
    let mut wishes = Map::new();
    wishes.insert("browserName".to_owned(), json!(name));
    // A test says itself what it waits for: the page may be held back on purpose. WebKit's driver hangs when it is
    // asked something while a page is coming in.
    let strategy = if engine == Engine::WebKit { "normal" } else { "eager" };
    wishes.insert("pageLoadStrategy".to_owned(), json!(strategy));
    wishes.insert(own.to_owned(), options);
    wishes
}

fn chromium() -> Value {
    // Without sandbox: tests run as root too, and open nothing but our own page.
    json!({ "args": [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-extensions",
        "--hide-scrollbars", "--window-size=1280,900",
    ] })
}

fn firefox(scheme: Scheme) -> Value {
    json!({ "args": ["-headless"], "prefs": {
        "layout.css.prefers-color-scheme.content-override": if scheme == Scheme::Dark { 0 } else { 1 },
        "app.update.auto": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "browser.safebrowsing.malware.enabled": false,
        "browser.safebrowsing.phishing.enabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
    } })
}

fn webkit() -> Value {
    let browser = engine::mini_browser().expect("WebKit's MiniBrowser");
    json!({ "binary": browser, "args": ["--automation"] })
}
