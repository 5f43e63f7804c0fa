//! What the browser keeps, put there and read back byte for byte. Leaves out what it means.

use serde_json::Value;

use crate::Page;

/// Where the dossier is kept.
pub const DOSSIER: &str = "routekaart.dossier";

impl Page {
    /// What is kept under a key.
    pub async fn kept(&self, key: &str) -> Option<String> {
        let value = self.run("return localStorage.getItem(arguments[0])", [Value::from(key)]).await;
        value.as_str().map(str::to_owned)
    }

    /// Keeps a text under a key.
    pub async fn keep(&self, key: &str, text: &str) {
        self.run("localStorage.setItem(arguments[0], arguments[1])", [Value::from(key), Value::from(text)])
            .await;
    }

    /// Forgets everything this host was given to keep.
    pub async fn forget(&self) {
        self.run("localStorage.clear()", []).await;
    }

    /// A page of this host on which no script runs: for putting things there before the app looks.
    pub async fn open_without_app(&self) {
        self.load("/robots.txt").await;
    }

    /// Starts with exactly this kept: nothing else, and the app has not seen anything else.
    pub async fn begin_with(&self, kept: &[(&str, &str)]) {
        self.open_without_app().await;
        self.forget().await;
        for (key, text) in kept {
            self.keep(key, text).await;
        }
    }
}
