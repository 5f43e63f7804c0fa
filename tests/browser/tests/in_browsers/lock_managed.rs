//! A lock that is there: another phrase, taking it off, and shutting by itself and by a press. In all engines. Leaves out
//! setting it and forgetting its phrase.

use content::texts::lock as t;
use formats::at_rest;
use formats::dossier_file::to_json;
use screens::route::Route;

use browser_tests::fault_scripts::time_can_pass;
use browser_tests::stored::DOSSIER;
use browser_tests::{Page, engine, visit};

use crate::files::PHRASE;
use crate::lock::{asks, begin, is_sealed, said, set, slots, type_twice, unlock, unlocked};
use crate::wiping::everything;

#[test]
fn the_phrase_is_changed_and_the_lock_taken_off_by_who_knows_it() {
    visit("lock: changed and off", &engine::ALL, async |page| {
        let dossier = begin(page, Vec::new()).await;
        set(page).await;
        let salt = |kept: &str| at_rest::sealed_file(kept).expect("sealed")[20..36].to_vec();
        let before = salt(&slots(page).await[0]);
        page.fill("#lock-current", "een andere wachtzin").await;
        page.click("#lock-off").await;
        page.wait_for("document.querySelector('#lock-current[aria-invalid=true]')").await;
        is_sealed(page).await;
        page.fill("#lock-current", PHRASE).await;
        type_twice(page, "vijf heel andere woorden").await;
        page.click("#lock-change").await;
        said(page, &t::DONE_CHANGED).await;
        is_sealed(page).await;
        assert!(slots(page).await.iter().all(|kept| salt(kept) != before), "a salt of its own");
        page.reload().await;
        asks(page).await;
        unlock(page, PHRASE).await;
        page.wait_for("document.querySelector('#unlock-phrase[aria-invalid=true]')").await;
        unlock(page, "vijf heel andere woorden").await;
        page.wait_for("document.querySelector('#lock-current')").await;
        page.fill("#lock-current", "vijf heel andere woorden").await;
        page.click("#lock-off").await;
        said(page, &t::DONE_OFF).await;
        page.reload().await;
        page.wait_for("document.querySelector('#lock-set')").await;
        assert_eq!(page.kept(DOSSIER).await, Some(to_json(&dossier)));
        assert!(!everything(page).await.contains("iVJLc2VhbA"));
    });
}

/// Has minutes pass. The page may go meanwhile, so nobody waits for it.
async fn pass(page: &Page, minutes: u32) {
    page.run(&format!("setTimeout(() => passMinutes({minutes}))"), []).await;
}

#[test]
fn it_locks_by_itself_after_the_minutes_chosen_and_keeps_what_was_typed() {
    visit("lock: by itself", &engine::ALL, async |page| {
        begin(page, vec![time_can_pass()]).await;
        set(page).await;
        page.pick("lock-after", "5").await;
        for (minutes, does_lock) in [(4, false), (4, false), (6, true)] {
            page.go(Route::Story).await;
            page.wait_for("document.querySelector('main textarea')").await;
            page.run("document.querySelector('main textarea').focus()", []).await;
            page.fill("main textarea", &format!("getypt {minutes}")).await;
            pass(page, minutes).await;
            if does_lock {
                asks(page).await;
            } else {
                page.settle().await;
                assert!(!page.holds("document.querySelector('#unlock-phrase')").await, "too soon");
            }
        }
        assert!(!page.in_words().await.contains("getypt"));
        page.wait_until_loaded().await;
        unlocked(page).await;
        page.go(Route::Story).await;
        page.wait_for("document.querySelector('main textarea')?.value === 'getypt 6'").await;
        // Never, by choice; and at once, by a press.
        page.go(Route::Data).await;
        page.wait_for("document.querySelector('#lock-now')").await;
        page.pick("lock-after", "0").await;
        pass(page, 600).await;
        page.settle().await;
        assert!(page.holds("document.querySelector('#lock-now')").await);
        page.click("#lock-now").await;
        asks(page).await;
        page.wait_until_loaded().await;
        assert!(!page.text("location.hash").await.contains('/'), "the place is not told");
        is_sealed(page).await;
    });
}
