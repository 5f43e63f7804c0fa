//! What the browser keeps of the page itself, for a visit without a network. Leaves out what it keeps of the person.

use serde_json::Value;

use crate::Page;

impl Page {
    /// The files that are kept, by the name of the store that holds them: sorted, without the address of the host.
    pub async fn kept_files(&self) -> Vec<(String, Vec<String>)> {
        let script = "const done = arguments[0]; (async () => { \
            const stores = []; \
            for (const name of (await caches.keys()).sort()) { \
                const files = (await (await caches.open(name)).keys()).map((each) => each.url.replace(location.origin + '/', '')); \
                stores.push([name, files.sort()]); \
            } \
            return stores; \
        })().then(done, (error) => done(String(error)));";
        let found = self.browser.execute_async(script, Vec::new()).await.expect("the files that are kept");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let stores = found.json().as_array().unwrap_or_else(|| panic!("{}", found.json())).iter();
        stores
            .map(|store| (text(&store[0]), store[1].as_array().expect("files").iter().map(text).collect()))
            .collect()
    }

    /// Whether what is open came from what is kept: a worker answers for it.
    pub async fn is_kept(&self) -> bool {
        self.holds("navigator.serviceWorker?.controller").await
    }
}
