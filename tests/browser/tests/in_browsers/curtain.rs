//! The curtain: drawn at once by a press or a key, it leaves nothing of the page to see, hear, print or read in the address,
//! stays when the page is loaded again, and gives everything back as it was. In all engines; on paper in Chromium.

use content::Voice;
use content::texts::{common, curtain as t};
use domain::dossier::Dossier;
use screens::route::Route;
use thirtyfour::Key;

use browser_tests::accessibility::axe;
use browser_tests::fault_scripts::clock_at;
use browser_tests::stored::DOSSIER;
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY, SAMPLE};
use crate::paper::{bare, in_pdf};

const IS_DRAWN: &str = "document.querySelector('main.curtain h1')?.matches(':focus')";
const HANDLE: &str = ".masthead__curtain button";

async fn open(page: &Page, route: Route) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, &kept::read(SAMPLE)).await;
    page.open_at(route).await;
    page.wait_for_place(route).await;
}

/// Nothing is left of the page but the calm words, in whatever way one looks.
async fn is_all_covered(page: &Page) {
    page.wait_for(IS_DRAWN).await;
    let voice = Voice::default();
    assert_eq!(page.text("document.title").await, t::TITLE.get(voice));
    let words = page.text("document.body.innerText").await;
    let mut rest = words.clone();
    for text in [&t::TITLE, &t::WAITS, &t::GO_ON, &t::HISTORY] {
        assert!(words.contains(text.get(voice)), "{words}");
        rest = rest.replacen(text.get(voice), "", 1);
    }
    assert_eq!(rest.trim(), "", "{}", page.engine.name());
    // What is not drawn is in no tree of a screen reader either.
    let drawn = "[...document.querySelectorAll('body *')]\
        .filter((element) => element.getClientRects().length && !element.closest('main.curtain'))\
        .filter((element) => element.innerText?.trim()).map((element) => element.id)";
    assert_eq!(page.texts(drawn).await, ["app"], "{}", page.engine.name());
    assert_eq!(page.text("location.hash").await, "");
}

#[test]
fn a_press_covers_and_a_press_uncovers() {
    visit("curtain: press", &engine::ALL, async |page| {
        open(page, Route::Rights).await;
        page.run("window.scrollTo(0, 300); document.querySelector('.masthead__curtain button').focus({ preventScroll: true })", [])
            .await;
        page.click(HANDLE).await;
        is_all_covered(page).await;
        page.click("main.curtain button").await;
        page.wait_for(
            "!document.querySelector('main.curtain') && document.querySelector('.page:not([hidden])')",
        )
        .await;
        page.wait_for(&format!("document.activeElement.matches('{HANDLE}')")).await;
        assert_eq!(page.number("Math.round(window.scrollY)").await, 300.0);
        assert_eq!(page.text("location.hash").await, Route::Rights.href());
        assert!(page.text("document.title").await.ends_with(common::NAME.get(Voice::default())));
        assert!(page.holds("sessionStorage.length === 0").await);
    });
}

#[test]
fn escape_twice_covers_what_is_being_typed_and_once_does_not() {
    visit("curtain: key", &engine::ALL, async |page| {
        open(page, Route::Story).await;
        let field = "main textarea";
        page.wait_for(&format!("document.querySelector('{field}')")).await;
        page.run(&format!("document.querySelector('{field}').focus()"), []).await;
        page.press("Nog niet af").await;
        page.press(Key::Escape).await;
        page.press("x").await;
        page.press(Key::Escape).await;
        page.settle().await;
        assert!(!page.holds("document.querySelector('main.curtain')").await);
        page.press("y").await;
        page.press(Key::Escape + Key::Escape).await;
        is_all_covered(page).await;
        // What is typed on goes nowhere, and covering what is covered does nothing.
        page.press(" ").await;
        page.press(Key::Escape + Key::Escape).await;
        is_all_covered(page).await;
        page.enter("main.curtain button").await;
        page.wait_for_focus(field).await;
        let typed = page.text("document.activeElement.value").await;
        assert!(typed.contains("Nog niet afxy") && !typed.contains("xy "), "{typed}");
    });
}

#[test]
fn loading_again_or_going_back_leaves_it_drawn() {
    visit("curtain: again", &engine::ALL, async |page| {
        open(page, Route::Rights).await;
        page.go(Route::Pots).await;
        page.click(HANDLE).await;
        for _ in 0..2 {
            page.reload().await;
            is_all_covered(page).await;
        }
        page.run("history.back()", []).await;
        page.wait_for(&format!("location.hash === '{}'", Route::Rights.href())).await;
        page.settle().await;
        assert!(page.holds(IS_DRAWN).await);
        assert_eq!(page.text("document.title").await, t::TITLE.get(Voice::default()));
        page.click("main.curtain button").await;
        page.wait_for_place(Route::Rights).await;
        page.click(HANDLE).await;
        page.reload().await;
        is_all_covered(page).await;
        page.click("main.curtain button").await;
        page.wait_for_place(Route::Rights).await;
        assert!(page.kept(DOSSIER).await.is_some());
    });
}

#[test]
fn every_screen_has_it_once_something_is_filled_in() {
    visit("curtain: everywhere", &[Engine::Chromium], async |page| {
        // Not begun, but not empty either.
        let mut dossier = kept::read(SAMPLE);
        dossier.begun = None;
        kept::put(page, &dossier).await;
        page.open_at(Route::Start).await;
        for route in crate::navigation::places() {
            page.go(route).await;
            page.wait_for(&format!("document.querySelector('{HANDLE}')")).await;
        }
        kept::put(page, &Dossier::default()).await;
        page.open_at(Route::Start).await;
        assert!(!page.holds(&format!("document.querySelector('{HANDLE}')")).await);
        page.press(Key::Escape + Key::Escape).await;
        is_all_covered(page).await;
    });
}

#[test]
fn paper_shows_the_calm_page_alone() {
    visit("curtain: paper", &[Engine::Chromium], async |page| {
        let voice = Voice::default();
        for route in [Route::Rights, Route::WholeDossier, Route::Cv] {
            open(page, route).await;
            page.click(HANDLE).await;
            let words = in_pdf(page).await;
            let calm = [&t::TITLE, &t::WAITS, &t::HISTORY].map(|text| bare(text.get(voice))).concat();
            assert_eq!(words, calm, "{route:?}");
            page.click("main.curtain button").await;
        }
    });
}

#[test]
fn the_calm_page_has_no_barriers() {
    visit("curtain: axe", &engine::ALL, async |page| {
        let Some(axe) = axe() else { return };
        open(page, Route::Rights).await;
        page.click(HANDLE).await;
        is_all_covered(page).await;
        assert_eq!(page.violations(&axe).await, Vec::<String>::new());
    });
}
