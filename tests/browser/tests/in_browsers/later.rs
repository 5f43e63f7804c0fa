//! Screens whose code travels in the second file of the program: opened first thing, opened before that file is there,
//! and when it never comes. In all engines.

use content::Voice;
use content::texts::{forecast, method, rescue as t};
use domain::values::{Address, Language};
use host::fault::Fault;
use screens::route::Route;

use browser_tests::{Engine, build, engine, visit};

use crate::kept_dossiers as kept;

const NL: Voice = Voice::new(Language::Nl, Address::Je);

/// The title of the screen, and that there is more under it than a word to wait.
const METHOD: &str = "document.querySelector('#app main details')";
/// The word to wait, among what else a screen may say aloud.
fn waiting() -> String {
    let words = t::LOADING.get(NL);
    format!(
        "[...document.querySelectorAll('#app main [role=status]')].find(it => it.textContent === '{words}')"
    )
}

#[test]
fn a_later_screen_opens_by_its_address() {
    visit("later screen first", &engine::ALL, async |page| {
        for route in [Route::Method, Route::Data, Route::Compare, Route::Progress] {
            page.open_at(route).await;
            assert_eq!(page.heading().await, screens::titles::title(route, NL), "{route:?}");
            assert!(!page.holds(&format!("Boolean({})", waiting())).await, "{route:?}");
        }
    });
}

#[test]
fn the_start_does_not_wait_for_later_screens() {
    visit("slow second file", &engine::ALL, async |page| {
        page.host.set_faults(vec![Fault::Withhold(second_file())]);
        page.load("/#/praten").await;
        page.wait_for_place(Route::Help).await;
        assert!(!page.holds("'loaded' in document.documentElement.dataset").await);
        // As a link does: the title is there and has the focus, before the file and after.
        page.run(&format!("location.hash = '{}'", Route::Method.href()), []).await;
        page.wait_for(&waiting()).await;
        assert_eq!(page.heading().await, method::TITLE.get(NL));
        page.wait_for_focus("#app main h1").await;
        page.host.set_faults(Vec::new());
        page.wait_for(METHOD).await;
        page.settle().await;
        assert_eq!(page.heading().await, method::TITLE.get(NL));
        page.wait_for_focus("#app main h1").await;
        page.wait_until_loaded().await;
    });
}

#[test]
fn the_forecast_is_drawn_when_its_code_is_there() {
    visit("slow forecast", &[Engine::Chromium], async |page| {
        kept::put(page, &kept::read(kept::SAMPLE)).await;
        page.host.set_faults(vec![Fault::Withhold(second_file())]);
        page.load(&format!("/{}", Route::Forecast.href())).await;
        page.wait_for(&waiting()).await;
        assert_eq!(page.heading().await, forecast::TITLE.get(NL));
        page.host.set_faults(Vec::new());
        page.wait_for("document.querySelector('#how')").await;
        page.run("document.querySelector('#how').open = true", []).await;
        page.wait_for("20 < document.querySelectorAll('#how li').length").await;
        assert!(!page.holds(&format!("Boolean({})", waiting())).await);
        assert_eq!(page.heading().await, forecast::TITLE.get(NL));
    });
}

#[test]
fn a_page_without_its_later_screens_says_so_there() {
    visit("no second file", &engine::ALL, async |page| {
        page.host.set_faults(vec![Fault::Block(second_file())]);
        // All else works, and the page closes itself.
        page.open("/#/praten").await;
        assert!(page.holds("!document.querySelector('[data-notice]:not([hidden])')").await);
        page.go(Route::Method).await;
        let title = "document.querySelector('#app main .notice__title').textContent";
        assert_eq!(page.text(title).await, t::PART_MISSING_TITLE.get(NL));
        assert_eq!(page.heading().await, method::TITLE.get(NL));
        // Loaded again, all of it comes.
        page.host.set_faults(Vec::new());
        page.click_to_reload("#app main .notice button").await;
        page.wait_for(METHOD).await;
    });
}

/// The name of the second file in this build.
fn second_file() -> String {
    build::named(&engine::built_page().expect("the built page"), "later-", ".wasm")
}
