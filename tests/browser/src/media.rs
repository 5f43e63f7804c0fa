//! Width, colours, paper and the browser's own copies of files. Most of it only Chromium lets be set.
//! Leaves out what is looked for.

use serde_json::json;
use thirtyfour::common::print::PrintParameters;

use crate::{Page, Scheme};

impl Page {
    /// Makes the page this wide and high, in CSS pixels. Chromium only.
    pub async fn resize(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        let set = self.browser.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await;
        set.unwrap_or_else(|error| panic!("width {width}: {error}"));
    }

    /// Prefers these colours from now on. Chromium only; other engines are told at the start of the session.
    pub async fn prefer(&self, scheme: Scheme) {
        let value = if scheme == Scheme::Dark { "dark" } else { "light" };
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": value }] });
        let set = self.browser.cdp().send_raw("Emulation.setEmulatedMedia", features).await;
        set.unwrap_or_else(|error| panic!("{value}: {error}"));
    }

    /// How many pixels the page is wider than the window: above nothing, one would have to scroll sideways.
    pub async fn overflow(&self) -> f64 {
        self.number("document.documentElement.scrollWidth - document.documentElement.clientWidth").await
    }

    /// The page as it would be printed: a PDF on A4.
    pub async fn printed(&self) -> Vec<u8> {
        let mut parameters = PrintParameters::default();
        parameters.page.width = 21.0;
        parameters.page.height = 29.7;
        self.browser.print_page(parameters).await.expect("a printed page")
    }

    /// Fetches every file anew from now on. Chromium only; elsewhere a new visit has no copies yet.
    pub async fn keep_no_files(&self) {
        let cdp = self.browser.cdp();
        cdp.send_raw("Network.enable", json!({})).await.expect("the network to listen to");
        let set = cdp.send_raw("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await;
        set.expect("no copies of files");
    }
}
