//! The page open more than once: a page with nothing of its own to keep follows the others; two that both have something
//! lose nothing, and the person chooses. Leaves out pages that were never open in a browser: those are in
//! `tests/tests/format/pages_at_once.rs`.

use content::Voice;
use content::texts::common as t;
use host::fault::Fault;
use screens::route::{Question, Route};
use thirtyfour::WindowHandle;

use browser_tests::stored::{DOSSIER, SLOTS};
use browser_tests::trials::{Program, Trials};
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers as kept;
use crate::storage::says;
use crate::walk::question;

/// Pages that do not hear of each other, as when one was asleep.
fn deaf() -> Fault {
    let script = "for (const name of ['storage', 'visibilitychange']) \
        addEventListener(name, (event) => event.stopImmediatePropagation(), true);";
    Fault::ScriptBefore(script.to_owned())
}

/// Opens the page this often, each at the question where own words can be written.
async fn windows(page: &Page, count: usize) -> Vec<WindowHandle> {
    let mut windows = vec![page.browser.window().await.expect("a window")];
    page.open_at(question(Question::LastWork)).await;
    while windows.len() < count {
        let window = page.browser.new_tab().await.expect("another window");
        page.browser.switch_to_window(window.clone()).await.expect("to look at it");
        page.open_at(question(Question::LastWork)).await;
        windows.push(window);
    }
    windows
}

async fn look_at(page: &Page, window: &WindowHandle) {
    page.browser.switch_to_window(window.clone()).await.expect("to look at it");
}

async fn say(page: &Page, words: &str) {
    page.fill("#own-words", words).await;
}

async fn saved_words(page: &Page) -> String {
    let kept = kept::read(&page.kept(DOSSIER).await.expect("a dossier"));
    kept.intake.last_work.known().map(|work| work.words.clone()).unwrap_or_default()
}

#[test]
fn a_page_with_nothing_to_keep_follows_the_others() {
    visit("five windows that hear", &engine::ALL, async |page| {
        kept::put(page, &kept::read(kept::SAMPLE)).await;
        // WebKit's driver has no windows beside the first in every build.
        let count = if page.engine == Engine::WebKit { 2 } else { 5 };
        let windows = windows(page, count).await;
        let mut generations = Vec::new();
        for round in 0..4 {
            for (place, window) in windows.iter().enumerate() {
                look_at(page, window).await;
                if !generations.is_empty() {
                    let before = if place == 0 { windows.len() - 1 } else { place - 1 };
                    let round = if place == 0 { round - 1 } else { round };
                    page.wait_for(&format!(
                        "document.querySelector('#own-words').value === '{round} {before}'"
                    ))
                    .await;
                }
                say(page, &format!("{round} {place}")).await;
                page.wait_until_saved().await;
                generations.push(newest_generation(page).await);
            }
        }
        assert!(generations.windows(2).all(|pair| pair[0] < pair[1]), "{generations:?}");
    });
}

async fn newest_generation(page: &Page) -> u32 {
    let mut newest = 0;
    for slot in SLOTS {
        let kept = page.quick(slot).await.unwrap_or_default();
        let mark = formats::kept_copy::Mark::of(&kept);
        newest = newest.max(mark.map_or(0, |mark| mark.generation));
    }
    newest
}

#[test]
fn of_two_that_both_have_something_nothing_is_lost() {
    visit("two windows that differ", &[Engine::Chromium, Engine::Firefox], async |page| {
        for is_own in [true, false] {
            page.host.set_faults(Vec::new());
            kept::put(page, &kept::read(kept::SAMPLE)).await;
            page.host.set_faults(vec![deaf()]);
            let windows = windows(page, 2).await;
            look_at(page, &windows[0]).await;
            say(page, "het ene").await;
            page.wait_until_saved().await;
            look_at(page, &windows[1]).await;
            say(page, "het andere").await;
            says(page, &t::STORAGE_ELSEWHERE_TITLE, &t::STORAGE_ELSEWHERE_BODY).await;
            assert_eq!(saved_words(page).await, "het ene", "as long as nobody has chosen");
            assert!(beside(page).await.contains("het andere"), "and this is kept already");
            // What is answered meanwhile as well.
            say(page, "het andere, langer").await;
            page.wait_for(
                "Object.keys(localStorage).some((key) => localStorage.getItem(key).includes('langer'))",
            )
            .await;
            choose(page, is_own).await;
            page.wait_for("!document.querySelector('.page > .notice--problem')").await;
            let (chosen, other) =
                if is_own { ("het andere, langer", "het ene") } else { ("het ene", "het andere, langer") };
            page.wait_for(&format!("document.querySelector('#own-words').value === '{chosen}'")).await;
            page.wait_until_saved().await;
            assert_eq!(saved_words(page).await, chosen);
            assert!(beside(page).await.contains(other), "the other one stays beside");
            // And from here on it goes as ever.
            say(page, "samen verder").await;
            page.wait_until_saved().await;
            assert_eq!(saved_words(page).await, "samen verder");
            page.browser.close_window().await.expect("to close it");
            look_at(page, &windows[0]).await;
        }
        let fault = "two windows that write without hearing of one another";
        Trials { row: "R7", fault, program: Program::Ours, trials: 2, lost: 0 }.tell(page.engine);
    });
}

async fn choose(page: &Page, is_own: bool) {
    let text = if is_own { &t::STORAGE_KEEP_OWN } else { &t::STORAGE_TAKE_THEIRS };
    let label = text.get(Voice::default());
    let press = format!(
        "[...document.querySelectorAll('.page > .notice--problem button')].find((b) => b.textContent === '{label}').click()"
    );
    page.run(&press, []).await;
}

/// All that is kept beside.
async fn beside(page: &Page) -> String {
    page.text(
        "Object.keys(localStorage).filter((key) => key.startsWith('routekaart.other-'))\
            .map((key) => localStorage.getItem(key)).join('\\n')",
    )
    .await
}

#[test]
fn what_is_wiped_in_one_window_goes_from_the_others() {
    visit("wiped elsewhere", &[Engine::Chromium, Engine::Firefox], async |page| {
        kept::put(page, &kept::read(kept::SAMPLE)).await;
        let windows = windows(page, 2).await;
        say(page, "weg hiermee").await;
        page.wait_until_saved().await;
        look_at(page, &windows[0]).await;
        page.wait_for("document.querySelector('#own-words').value === 'weg hiermee'").await;
        page.go(Route::Data).await;
        page.click("#wipe-start").await;
        page.click("main .notice--problem .button").await;
        page.wait_for("!Object.keys(localStorage).some((key) => key.startsWith('routekaart.copy'))").await;
        look_at(page, &windows[1]).await;
        page.wait_for("document.querySelector('#own-words').value === ''").await;
        assert_eq!(page.kept(DOSSIER).await, None);
    });
}
