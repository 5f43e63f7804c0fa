//! The page before the app is there, or without it ever: start, first aid and help lines can be read, links and
//! languages work, a notice says what does not, and no press is lost. In all engines.

use std::time::Duration;

use content::texts::{first_aid, help, rescue, start};
use content::{Text, Voice};
use domain::values::{Address, Language};
use host::fault::Fault;
use screens::route::Route;

use browser_tests::stored::DOSSIER;
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers as kept;

pub const NL: Voice = Voice::new(Language::Nl, Address::Je);
const EN: Voice = Voice::new(Language::En, Address::Je);

#[test]
fn the_page_can_be_read_without_the_app() {
    visit("without wasm", &engine::ALL, async |page| {
        page.host.set_faults(vec![Fault::Block(".wasm".to_owned())]);
        page.load("/").await;
        notice_says(page, NL).await;
        shows(page, &start::TITLE, NL).await;
        // The links of the page, by pressing them.
        page.click("[data-shell=nl] [data-place=start] a[href='#/eerste-hulp']").await;
        shows(page, &first_aid::TITLE, NL).await;
        page.click("[data-shell=nl] .masthead a[href='#/praten']").await;
        shows(page, &help::TITLE, NL).await;
        assert!(page.holds("[...document.querySelectorAll('[data-place=praten] a[href^=\"tel:\"]')].some((a) => a.offsetParent)").await);
        // Another language, of page and notice, which stays.
        page.click("[data-shell=nl] [data-language=en]").await;
        shows(page, &help::TITLE, EN).await;
        notice_says(page, EN).await;
        assert_eq!(page.text("document.documentElement.lang").await, "en");
        page.load("/#/eerste-hulp").await;
        notice_says(page, EN).await;
        shows(page, &first_aid::TITLE, EN).await;
        // A place that only the app knows: the start, and the notice.
        page.load("/#/schatting").await;
        notice_says(page, EN).await;
        shows(page, &start::TITLE, EN).await;
    });
}

#[test]
fn the_page_comes_back_when_the_wasm_does() {
    visit("wasm after all", &engine::ALL, async |page| {
        kept::put(page, &kept::read(kept::FIRST_DAYS)).await;
        let before = page.kept(DOSSIER).await;
        page.host.set_faults(vec![Fault::Block(".wasm".to_owned())]);
        page.load("/").await;
        notice_says(page, NL).await;
        page.host.set_faults(Vec::new());
        page.click_to_reload("[data-notice='not-started'][lang=nl] [data-wish=again]").await;
        page.wait_for_place(Route::Map).await;
        assert_eq!(page.kept(DOSSIER).await, before);
    });
}

// Pressed by a script in the page, as soon as there is something to press: a driver is not quick enough. A visit for
// each, as a browser keeps the wasm once it has it.
#[test]
fn a_press_before_the_app_is_there_is_not_lost() {
    for (way, place) in [("at-home", "#/eerste-hulp"), ("knows-how", "#/intake/land"), ("ill", "#/praten")] {
        // One in every engine; which one makes no difference to them.
        let engines = if way == "at-home" { &engine::ALL[..] } else { &[Engine::Chromium] };
        visit("early press", engines, async |page| {
            page.host.set_faults(vec![slow_wasm(), press(&format!("[data-shell=nl] [data-early={way}]"))]);
            page.open("/").await;
            page.wait_for(&format!("location.hash === '{place}' && document.querySelector('#app main h1')"))
                .await;
            let kept = page.kept(DOSSIER).await.unwrap_or_default();
            assert!(kept.contains(&format!("\"entry\":\"{way}\"")), "{way} in {kept:?}");
        });
    }
}

#[test]
fn a_language_chosen_before_the_app_is_there_stays() {
    visit("early language", &engine::ALL, async |page| {
        page.host.set_faults(vec![slow_wasm(), press("[data-shell=nl] [data-language=en]")]);
        page.open("/").await;
        assert_eq!(page.heading().await, start::TITLE.get(EN));
        assert_eq!(page.text("document.documentElement.lang").await, "en");
    });
}

#[test]
fn start_and_first_aid_paint_before_the_wasm_is_there() {
    for (address, place) in [("/", "start"), ("/#/eerste-hulp", "eerste-hulp")] {
        visit("first paint", &engine::ALL, async |page| {
            page.host.set_faults(vec![Fault::Withhold(".wasm".to_owned()), watch(place)]);
            page.load(address).await;
            page.wait_for("window.titleDrawn").await;
            // Firefox writes no first paint down for a page that is opened at a place.
            if page.engine != Engine::Firefox || place == "start" {
                page.wait_for("performance.getEntriesByName('first-contentful-paint').length").await;
            }
            assert!(!page.holds(WASM_CAME).await);
            page.host.set_faults(Vec::new());
            page.wait_until_loaded().await;
            assert!(page.holds(WASM_CAME).await);
        });
    }
}

/// Whether a file of the program is there.
const WASM_CAME: &str = "performance.getEntriesByType('resource')\
    .some((entry) => entry.name.endsWith('.wasm') && entry.responseEnd)";

/// Marks that the title of a place has been drawn: two frames after it is in view.
fn watch(place: &str) -> Fault {
    Fault::ScriptBefore(format!(
        "const look = () => {{ \
            const title = document.querySelector('[data-place={place}] h1'); \
            const {{ top, bottom }} = title?.getBoundingClientRect() ?? {{}}; \
            if (!title?.offsetParent || bottom < 0 || innerHeight < top) return requestAnimationFrame(look); \
            requestAnimationFrame(() => requestAnimationFrame(() => {{ window.titleDrawn = true; }})); \
        }}; look();"
    ))
}

/// How long the wasm is held back.
const SLOW: Duration = Duration::from_millis(2000);

fn slow_wasm() -> Fault {
    Fault::Hold(".wasm".to_owned(), SLOW)
}

/// Presses an element a moment after the page can be read.
fn press(selector: &str) -> Fault {
    Fault::ScriptBefore(format!(
        "addEventListener('DOMContentLoaded', () => setTimeout(() => document.querySelector(\"{selector}\").click(), 200));"
    ))
}

/// The one notice on screen, in this language, with the focus.
pub async fn notice_says(page: &Page, voice: Voice) {
    page.wait_for("document.querySelector('[data-notice]:not([hidden])')").await;
    page.settle().await;
    let shown = "[...document.querySelectorAll('[data-notice]')].filter((notice) => notice.offsetParent)\
        .map((notice) => notice.querySelector('.notice__title').textContent)";
    assert_eq!(page.texts(shown).await, [rescue::NOT_STARTED_TITLE.get(voice)]);
    assert!(page.holds("document.querySelector('[data-notice]:not([hidden]) a[href^=\"tel:\"]')").await);
}

/// The one title on screen.
pub async fn shows(page: &Page, title: &Text, voice: Voice) {
    page.settle().await;
    let seen =
        "[...document.querySelectorAll('h1')].filter((h1) => h1.offsetParent).map((h1) => h1.textContent)";
    assert_eq!(page.texts(seen).await, [title.get(voice)]);
}
