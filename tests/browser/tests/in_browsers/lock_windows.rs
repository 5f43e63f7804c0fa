//! The lock in a browser that has the page open twice. Leaves out one window alone.

use content::texts::common as t;
use screens::route::{Question, Route};

use browser_tests::{Engine, visit};

use crate::lock::{begin, is_sealed, set, unlocked};
use crate::storage::says;
use crate::walk::question;

#[test]
fn a_lock_that_is_set_in_one_window_shuts_the_others() {
    visit("lock: two windows", &[Engine::Chromium, Engine::Firefox], async |page| {
        begin(page, Vec::new()).await;
        let first = page.browser.window().await.expect("a window");
        let second = page.browser.new_tab().await.expect("another window");
        page.browser.switch_to_window(second.clone()).await.expect("to look at it");
        page.open_at(question(Question::LastWork)).await;
        page.browser.switch_to_window(first.clone()).await.expect("to look at it");
        set(page).await;
        page.browser.switch_to_window(second.clone()).await.expect("to look at it");
        page.wait_for("document.querySelector('#unlock-phrase')").await;
        page.wait_until_loaded().await;
        is_sealed(page).await;
        unlocked(page).await;
        // From here on both keep step, sealed.
        page.wait_for("document.querySelector('#own-words')").await;
        page.fill("#own-words", "samenwoord").await;
        page.wait_until_saved().await;
        is_sealed(page).await;
        page.browser.switch_to_window(first).await.expect("to look at it");
        page.go(question(Question::LastWork)).await;
        page.wait_for("document.querySelector('#own-words')?.value === 'samenwoord'").await;
        page.go(Route::Data).await;
    });
}

#[test]
fn what_a_window_could_not_keep_waits_for_the_phrase() {
    visit("lock: a window that was asleep", &[Engine::Chromium, Engine::Firefox], async |page| {
        let deaf = "for (const name of ['storage', 'visibilitychange']) \
            addEventListener(name, (event) => event.stopImmediatePropagation(), true);";
        begin(page, vec![host::fault::Fault::ScriptBefore(deaf.to_owned())]).await;
        let first = page.browser.window().await.expect("a window");
        let second = page.browser.new_tab().await.expect("another window");
        page.browser.switch_to_window(second.clone()).await.expect("to look at it");
        page.open_at(question(Question::LastWork)).await;
        page.browser.switch_to_window(first).await.expect("to look at it");
        set(page).await;
        page.browser.switch_to_window(second).await.expect("to look at it");
        page.fill("#own-words", "wachtwoordje").await;
        page.wait_for("document.querySelector('#unlock-phrase')").await;
        is_sealed(page).await;
        unlocked(page).await;
        // Both have something now: nothing is lost, and the person chooses.
        says(page, &t::STORAGE_ELSEWHERE_TITLE, &t::STORAGE_ELSEWHERE_BODY).await;
        is_sealed(page).await;
        page.wait_for("document.querySelector('#own-words')?.value === 'wachtwoordje'").await;
    });
}
