//! Once loaded, the page asks nobody for anything, whatever the person does; and could not if it tried. In all
//! engines: each keeps a policy in its own way.

use std::time::Duration;

use host::Host;
use host::request::Request;
use screens::route::Route;
use serde_json::Value;

use browser_tests::fault_scripts::never_closes;
use browser_tests::{Engine, Page, engine, visit};

use crate::navigation;
use crate::person::PEOPLE;
use crate::walk;

#[test]
fn the_whole_way_asks_nothing_of_the_host() {
    visit("silence", &engine::ALL, async |page| {
        let person = PEOPLE[0];
        walk::begin(page, person).await;
        page.host.forget_log();
        let listen = async |route| assert_eq!(paths(&page.host.log()), Vec::<String>::new(), "{route:?}");
        walk::first_aid(page, person, &listen).await;
        walk::intake(page, person, &listen).await;
        walk::forecast(page, &listen).await;
        for route in navigation::places() {
            page.go(route).await;
            page.run("for (const details of document.querySelectorAll('details')) details.open = true", [])
                .await;
            page.settle().await;
            listen(route).await;
        }
        for language in ["en", "nl-BE", "nl"] {
            page.click(&format!("[data-language='{language}']")).await;
        }
        listen(Route::Start).await;
    });
}

// Not in WebKit: it does not take what was loaded ahead for what is asked for later, and fetches the wasm twice.
#[test]
fn each_file_is_asked_for_once() {
    visit("each file once", &[Engine::Chromium, Engine::Firefox], async |page| {
        page.open("/").await;
        let mut asked = paths(&page.host.log());
        asked.sort();
        let all = asked.len();
        asked.dedup();
        assert_eq!(asked.len(), all, "{asked:?}");
    });
}

#[test]
fn a_request_from_the_page_reaches_nobody() {
    visit("closed page", &engine::ALL, async |page| {
        let other =
            Host::serve(browser_tests::engine::built_page().expect("the built page"), 0).expect("a port");
        page.open("/").await;
        page.host.forget_log();
        try_everything(page, &other).await;
        assert_eq!(paths(&page.host.log()), Vec::<String>::new());
        assert_eq!(paths(&other.log()), Vec::<String>::new());
    });
}

/// Every way to run words as a script, each of which writes its name down when it does.
const WORDS_AS_SCRIPT: &str = "window.ran = []; \
    const attempt = (way) => { try { way(); } catch {} }; \
    const put = (name, set) => attempt(() => { \
        const element = document.createElement(name); set(element); document.body.append(element); }); \
    attempt(() => window.eval(\"window.ran.push('eval')\")); \
    attempt(() => new window.Function(\"window.ran.push('Function')\")()); \
    attempt(() => window.setTimeout(\"window.ran.push('timeout')\")); \
    put('script', (element) => { element.append(\"window.ran.push('inline')\"); }); \
    put('button', (element) => { element.setAttribute('onclick', \"window.ran.push('handler')\"); setTimeout(() => element.click()); }); \
    put('a', (element) => { element.href = \"javascript:window.ran.push('address')\"; setTimeout(() => element.click()); }); \
    put('div', (element) => { element.innerHTML = \"<img src=x onerror=\\\"window.ran.push('markup')\\\">\"; }); \
    attempt(() => import(\"data:text/javascript,window.ran.push('import')\").catch(() => {}));";

#[test]
fn words_never_run_as_a_script() {
    visit("no words as script", &engine::ALL, async |page| {
        page.open("/").await;
        as_the_page(page).await;
        // All of them would have run within a moment.
        page.settle().await;
        page.settle().await;
        assert_eq!(page.texts("window.ran").await, Vec::<String>::new());
        page.was_silent();
    });
}

// Proves that the test above would see them run: a page of the same host that states no policy.
#[test]
fn words_run_where_nothing_forbids_it() {
    visit("words as script", &engine::ALL, async |page| {
        page.browser.goto("data:text/html,<body>").await.expect("an empty page");
        as_the_page(page).await;
        page.wait_for("6 < window.ran?.length").await;
    });
}

/// Tries it as the page itself would: what a driver runs may run words where the page may not.
pub async fn as_the_page(page: &Page) {
    page.run(&format!("setTimeout(() => {{ {WORDS_AS_SCRIPT} }})"), []).await;
    page.wait_for("window.ran").await;
}

// Proves that a request would be heard: the same page, kept from closing itself.
#[test]
fn a_page_that_does_not_close_is_heard() {
    visit("open page", &engine::ALL, async |page| {
        let other =
            Host::serve(browser_tests::engine::built_page().expect("the built page"), 0).expect("a port");
        page.host.set_faults(vec![never_closes()]);
        page.may_be_heard();
        page.open("/").await;
        page.host.forget_log();
        try_everything(page, &other).await;
        const WAYS: [&str; 4] = ["fetch", "beacon", "xhr", "image"];
        let is_heard = |heard: &[String], way: &str| heard.iter().any(|path| path.contains(way));
        let mut heard = paths(&page.host.log());
        // A beacon goes when the browser sees fit, and under load WebKit may drop one: it is sent again.
        for _ in 0..16 {
            if WAYS.iter().all(|&way| is_heard(&heard, way)) {
                break;
            }
            let again = "navigator.sendBeacon(arguments[0] + '/?beacon', 'x')";
            page.run(again, [Value::from(page.host.address())]).await;
            tokio::time::sleep(Duration::from_millis(500)).await;
            heard = paths(&page.host.log());
        }
        for way in WAYS {
            assert!(is_heard(&heard, way), "{way} was not heard: {heard:?}");
        }
        // Also while loading nothing goes to others.
        assert_eq!(paths(&other.log()), Vec::<String>::new());
    });
}

/// Every way that a page has to send something, to its own host and to another; and time for it to arrive.
pub async fn try_everything(page: &Page, other: &Host) {
    let script = "for (const host of [arguments[0], arguments[1]]) { \
        const attempt = (way) => { try { way(); } catch {} }; \
        const put = (name, set) => attempt(() => { \
            const element = document.createElement(name); set(element); document.body.append(element); }); \
        attempt(() => fetch(host + '/robots.txt?fetch').catch(() => {})); \
        attempt(() => fetch(host + '/?post', { method: 'POST', body: 'x', mode: 'no-cors' }).catch(() => {})); \
        attempt(() => navigator.sendBeacon(host + '/?beacon', 'x')); \
        attempt(() => { const request = new XMLHttpRequest(); request.open('GET', host + '/?xhr'); request.send(); }); \
        attempt(() => { new Image().src = host + '/?image'; }); \
        attempt(() => new EventSource(host + '/?events')); \
        attempt(() => new WebSocket(host.replace('http', 'ws') + '/?socket')); \
        attempt(() => new Worker(host + '/?worker')); \
        attempt(() => { document.body.style.backgroundImage = 'url(' + host + '/?background)'; }); \
        put('script', (element) => { element.src = host + '/?script'; }); \
        put('link', (element) => { element.rel = 'stylesheet'; element.href = host + '/?style'; }); \
        put('link', (element) => { element.rel = 'prefetch'; element.href = host + '/?prefetch'; }); \
        put('iframe', (element) => { element.src = host + '/?frame'; }); \
        put('object', (element) => { element.data = host + '/?object'; }); \
        put('video', (element) => { element.src = host + '/?video'; }); \
        put('form', (element) => { element.method = 'post'; element.target = '_blank'; element.action = host + '/?form'; \
            setTimeout(() => attempt(() => element.submit())); }); \
    }";
    page.run(script, [Value::from(page.host.address()), Value::from(other.address())]).await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
}

pub fn paths(log: &[Request]) -> Vec<String> {
    log.iter().map(|request| format!("{} {}", request.method, request.path)).collect()
}
