//! The browser ends the page by itself, as a phone does that needs the memory: what was called saved is there in the next
//! window. In Chromium, which can be told to. Leaves out a browser that is killed as a whole.

use screens::route::Question;
use serde_json::json;

use browser_tests::trials::{self, Program, Trials};
use browser_tests::{Engine, visit};

use crate::kept_dossiers as kept;
use crate::walk::question;

/// How often in every run, and in a soak.
const CRASHES: [u32; 2] = [2, 50];

#[test]
fn a_window_that_the_browser_ends_loses_nothing_that_was_called_saved() {
    visit("a window that crashes", &[Engine::Chromium], async |page| {
        kept::put(page, &kept::read(kept::SAMPLE)).await;
        page.open_at(question(Question::LastWork)).await;
        let crashes = trials::count(CRASHES[0], CRASHES[1]);
        for crash in 0..crashes {
            let words = format!("vlak voor val {crash}");
            page.fill("#own-words", &words).await;
            page.wait_until_saved().await;
            let window = page.browser.window().await.expect("a window");
            let next = page.browser.new_tab().await.expect("another window");
            page.browser.switch_to_window(window).await.expect("to look at it");
            let ended = page.browser.cdp().send_raw("Page.crash", json!({})).await;
            assert!(ended.is_err(), "nobody is left to answer: {ended:?}");
            page.browser.switch_to_window(next).await.expect("to look at it");
            page.open_at(question(Question::LastWork)).await;
            assert_eq!(page.text("document.querySelector('#own-words').value").await, words);
        }
        let fault = "the window ended by the browser";
        Trials { row: "R5", fault, program: Program::Ours, trials: crashes, lost: 0 }.tell(page.engine);
    });
}
