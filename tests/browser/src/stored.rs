//! What the browser keeps, put there and read back byte for byte. Leaves out what it means.

use formats::kept_copy::{Found, Place, restore};
use serde_json::Value;

use crate::Page;

/// Where a test puts a dossier: as programs before the copies kept it. Where it is asked for, the newest copy answers.
pub const DOSSIER: &str = "routekaart.dossier";
/// The two places for copies in the quick store.
pub const SLOTS: [&str; 2] = ["routekaart.copy-a", "routekaart.copy-b"];
/// The key of the copy in the mirror.
pub const MIRRORED: &str = "copy";

/// Opens the store of the mirror, and does what follows with it: `store` is the store, `done` gives the answer.
const MIRROR: &str = "const [done, key, text] = [arguments[arguments.length - 1], ...arguments]; \
    let open; \
    try { open = indexedDB.open('routekaart'); } catch { return done(null); } \
    open.onerror = () => done(null); \
    open.onupgradeneeded = () => open.result.createObjectStore('routekaart'); \
    open.onsuccess = () => { \
        const turn = open.result.transaction('routekaart', 'readwrite', { durability: 'strict' }); \
        const store = turn.objectStore('routekaart'); \
        const answer = {}; \
        turn.oncomplete = () => { open.result.close(); done(answer.value ?? null); }; ";

impl Page {
    /// What is kept under a key of the quick store; under [`DOSSIER`] the text of the newest copy, wherever that is.
    pub async fn kept(&self, key: &str) -> Option<String> {
        if key == DOSSIER { self.newest().await } else { self.quick(key).await }
    }

    /// What stands under a key of the quick store.
    pub async fn quick(&self, key: &str) -> Option<String> {
        let value = self.run("return localStorage.getItem(arguments[0])", [Value::from(key)]).await;
        value.as_str().map(str::to_owned)
    }

    /// What stands under a key of the mirror.
    pub async fn mirrored(&self, key: &str) -> Option<String> {
        let read =
            "const asked = store.get(key); asked.onsuccess = () => { answer.value = asked.result; }; };";
        self.at_mirror(read, vec![Value::from(key)]).await.as_str().map(str::to_owned)
    }

    /// Puts a text in the mirror.
    pub async fn mirror(&self, key: &str, text: &str) {
        self.at_mirror("store.put(text, key); };", vec![Value::from(key), Value::from(text)]).await;
    }

    /// Keeps a text under a key of the quick store.
    pub async fn keep(&self, key: &str, text: &str) {
        self.run("localStorage.setItem(arguments[0], arguments[1])", [Value::from(key), Value::from(text)])
            .await;
    }

    /// Forgets everything this host was given to keep.
    pub async fn forget(&self) {
        self.forget_quick().await;
        self.forget_mirror().await;
    }

    /// Forgets what the quick store keeps.
    pub async fn forget_quick(&self) {
        self.run("localStorage.clear()", []).await;
    }

    /// Forgets what the mirror keeps.
    pub async fn forget_mirror(&self) {
        self.at_mirror("store.clear(); };", Vec::new()).await;
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

    /// Waits until the page says that all is saved, and nothing is on its way any more.
    pub async fn wait_until_saved(&self) {
        self.settle().await;
        self.wait_for(
            "/^(Bewaard|Saved)/.test(document.querySelector('#app .footer__state span')?.textContent)",
        )
        .await;
    }

    async fn newest(&self) -> Option<String> {
        let mut kept = vec![(Place::Copy, self.mirrored(MIRRORED).await)];
        for key in SLOTS {
            kept.push((Place::Copy, self.quick(key).await));
        }
        kept.push((Place::Bare, self.quick(DOSSIER).await));
        let found: Vec<Found<'_>> = kept
            .iter()
            .filter_map(|(place, text)| Some(Found { place: *place, kept: text.as_deref()? }))
            .collect();
        let restored = restore(&found);
        // What cannot be read is given as it stands.
        let newest = restored.source.map(|(_, text)| text.to_owned());
        newest.or_else(|| found.last().map(|found| found.kept.to_owned()))
    }

    async fn at_mirror(&self, script: &str, arguments: Vec<Value>) -> Value {
        let script = format!("{MIRROR}{script}");
        let answer = self.browser.execute_async(script.as_str(), arguments).await;
        answer.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone()
    }
}
