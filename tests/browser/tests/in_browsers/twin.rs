//! The static page and what the app draws in its place: the same words in the same order, and nothing moves.
//! In Chromium only: the words are the same everywhere, and only it measures shifts.

use std::time::Duration;

use content::Voice;
use content::texts::start;
use domain::values::{Address, Language};
use host::fault::Fault;

use browser_tests::{Engine, Page, visit};

/// The places that stand in the page itself.
const PLACES: [&str; 3] = ["start", "eerste-hulp", "praten"];

#[test]
fn the_app_shows_every_word_of_the_static_page_in_the_same_order() {
    visit("static twin", &[Engine::Chromium], async |page| {
        page.keep_no_files().await;
        for language in Language::ALL {
            // That the rest is coming: only the static page says so.
            let own = start::STATIC_NOTE.get(Voice::new(language, Address::Je));
            let language = language.tag();
            for place in PLACES {
                page.begin_with(&[("routekaart.language", language)]).await;
                page.host.set_faults(vec![Fault::Block(".wasm".to_owned())]);
                page.load(&format!("/#/{place}")).await;
                page.wait_for("document.querySelector('[data-notice]:not([hidden])')").await;
                let mut before = blocks(page).await;
                before.retain(|text| text != own);
                page.host.set_faults(Vec::new());
                page.open(&format!("/#/{place}")).await;
                let after = blocks(page).await;
                assert!(5 < before.len(), "{language} {place}: {before:?}");
                let mut rest = after.iter();
                for text in &before {
                    assert!(
                        rest.any(|one| one == text),
                        "{language} {place}: {text:?} is not in place in {after:#?}"
                    );
                }
            }
        }
    });
}

#[test]
fn nothing_moves_when_the_app_takes_over() {
    visit("layout shift", &[Engine::Chromium], async |page| {
        page.keep_no_files().await;
        for (width, height) in [(360, 740), (1280, 900)] {
            page.resize(width, height).await;
            for place in PLACES {
                page.begin_with(&[]).await;
                // Held back, so that the static page is seen first.
                page.host.set_faults(vec![Fault::Hold(".wasm".to_owned(), Duration::from_millis(600))]);
                page.open(&format!("/#/{place}")).await;
                page.settle().await;
                // At the start nothing ever moves. For another place the browser lays out the start before the loader
                // shows that place: what counts there is what moves once it is shown.
                let since = if place == "start" { 0.0 } else { wasm_came(page).await };
                let shift = shift(page, since).await;
                assert!(shift.is_empty(), "{place} at {width} px: {shift:?}");
            }
        }
    });
}

/// The words of the page, a text a block, as far as they are drawn; folded words count too.
async fn blocks(page: &Page) -> Vec<String> {
    let script = "[...document.querySelectorAll('main :is(h1, h2, h3, p, li, summary, a, button)')]\
        .filter((element) => !element.closest('[hidden]'))\
        .map((element) => element.textContent.replace(/\\s+/g, ' ').trim())\
        .filter((text) => text)";
    page.texts(script).await
}

/// When the wasm was there, in milliseconds since the page began.
async fn wasm_came(page: &Page) -> f64 {
    let script =
        "performance.getEntriesByType('resource').find((entry) => entry.name.endsWith('.wasm')).responseEnd";
    page.number(script).await
}

/// Every shift since a moment: how much, when, and of what.
async fn shift(page: &Page, since: f64) -> Vec<String> {
    let script = "const [since, done] = arguments; const seen = []; \
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (since <= entry.startTime) seen.push(entry.value + ' after ' + \
            entry.startTime + ' ms: ' + entry.sources.map((source) => source.node?.outerHTML?.slice(0, 80)).join(' | ')); }) \
            .observe({ type: 'layout-shift', buffered: true }); \
        setTimeout(() => done(seen), 300);";
    let seen = page.browser.execute_async(script, vec![since.into()]).await.expect("what moved");
    let seen = seen.json().as_array().cloned().unwrap_or_default();
    seen.iter().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
}
