//! The lock with a phrase: once it is set no store holds a plain word of the person, the page asks for the phrase, and what was
//! there is there again. In all engines, looked at through the driver. Leaves out how a text is sealed: that is in
//! `tests/tests/sealed`.

use content::Voice;
use content::texts::{data, lock as t};
use domain::dossier::Dossier;
use formats::dossier_file::to_json;
use formats::{at_rest, sealed_file};
use host::fault::Fault;
use screens::route::Route;

use browser_tests::stored::SLOTS;
use browser_tests::{Page, engine, visit};

use crate::files::{PHRASE, press};
use crate::kept_dossiers as kept;
use crate::wiping::{SECRETS, everything, person};

/// Words of the dossier file itself, which no sealed text may hold.
const PLAIN: [&str; 2] = ["routekaart-dossier", "\"intake\""];

pub async fn begin(page: &Page, faults: Vec<Fault>) -> Dossier {
    page.host.set_faults(faults);
    kept::put(page, &person()).await;
    page.run("sessionStorage.clear()", []).await;
    page.open_at(Route::Data).await;
    page.wait_for("document.querySelector('#lock-set')").await;
    person()
}

pub async fn type_twice(page: &Page, phrase: &str) {
    page.fill("#lock-phrase", phrase).await;
    page.fill("#lock-phrase-again", phrase).await;
}

pub async fn said(page: &Page, words: &content::Text) {
    let words = serde_json::to_string(words.get(Voice::default())).expect("a text");
    page.wait_for(&format!("document.querySelector('#lock-said')?.textContent === {words}")).await;
}

pub async fn set(page: &Page) {
    type_twice(page, PHRASE).await;
    page.click("#lock-set").await;
    said(page, &t::DONE_SET).await;
}

pub async fn asks(page: &Page) {
    page.wait_for("document.querySelector('#unlock-phrase')").await;
}

pub async fn unlock(page: &Page, phrase: &str) {
    page.fill("#unlock-phrase", phrase).await;
    page.click("main form .button").await;
}

pub async fn unlocked(page: &Page) {
    unlock(page, PHRASE).await;
    page.wait_for("!document.querySelector('#unlock-phrase') && document.querySelector('#app main h1')")
        .await;
}

/// No store holds a word of the person or of the file. The build that is kept beside them is the same for everybody, and
/// names what a file begins with.
pub async fn is_sealed(page: &Page) {
    let all = everything(page).await;
    let (stores, _) = all.split_once("\"caches\":").expect("what was looked at last");
    for word in SECRETS.iter().chain(&PLAIN) {
        assert!(!stores.contains(word), "{}: {word} can be read", page.engine.name());
    }
}

pub async fn slots(page: &Page) -> Vec<String> {
    let mut found = Vec::new();
    for slot in SLOTS {
        found.extend(page.quick(slot).await);
    }
    found
}

#[test]
fn a_locked_store_holds_no_plain_word_and_opens_with_its_phrase_alone() {
    visit("lock: sealed and opened", &engine::ALL, async |page| {
        let dossier = begin(page, Vec::new()).await;
        let before = everything(page).await;
        assert!(SECRETS.iter().all(|secret| before.contains(secret)), "one would see it");
        set(page).await;
        is_sealed(page).await;
        // Each copy is a sealed file of its own chance, and opens without this program.
        let copies = slots(page).await;
        let files: Vec<Vec<u8>> = copies.iter().filter_map(|kept| at_rest::sealed_file(kept)).collect();
        assert_eq!(files.len(), 2, "{copies:?}");
        assert_eq!(files[0][20..36], files[1][20..36], "one salt");
        assert_ne!(files[0][36..60], files[1][36..60], "never one nonce twice");
        let text = sealed_file::open(&files[0], PHRASE.as_bytes()).expect("our own file");
        assert_eq!(text, to_json(&dossier).into_bytes());
        // What is typed from now on is sealed as well.
        page.go(Route::Story).await;
        page.wait_for("document.querySelector('main textarea')").await;
        page.fill("main textarea", "nergenswoord").await;
        page.wait_until_saved().await;
        assert!(!everything(page).await.contains("nergenswoord"));
        // Asked for at a deep place, and that place is shown afterwards.
        page.reload().await;
        asks(page).await;
        assert_eq!(page.heading().await, t::TITLE.get(Voice::default()));
        assert!(page.text("document.title").await.starts_with(t::TITLE.get(Voice::default())));
        assert!(!page.in_words().await.contains("nergenswoord"));
        let locked = everything(page).await;
        unlock(page, "een andere wachtzin").await;
        page.wait_for("document.querySelector('#unlock-phrase[aria-invalid=true]')").await;
        page.wait_for_focus("#unlock-phrase").await;
        assert_eq!(everything(page).await, locked, "nothing is written while it is locked");
        unlocked(page).await;
        page.wait_for("document.querySelector('main textarea')?.value === 'nergenswoord'").await;
        assert!(page.text("location.hash").await.contains(&Route::Story.to_string()));
        is_sealed(page).await;
    });
}

#[test]
fn help_is_there_while_it_is_locked_and_who_forgot_the_phrase_can_begin_anew() {
    visit("lock: forgotten", &engine::ALL, async |page| {
        begin(page, Vec::new()).await;
        set(page).await;
        page.go(Route::Help).await;
        page.reload().await;
        page.wait_for("document.querySelector('main a[href^=\"tel:\"]')").await;
        page.go(Route::Rights).await;
        asks(page).await;
        page.click("summary").await;
        page.catch_files().await;
        page.click("#keep-sealed").await;
        let file = page.caught_file().await;
        assert!(sealed_file::open(&file, PHRASE.as_bytes()).is_ok(), "it opens with the phrase");
        page.click("#wipe-start").await;
        page.wait_for_focus("#wipe-heading").await;
        press(page, &data::WIPE_YES).await;
        page.wait_for("document.querySelector('#open-file')").await;
        page.settle().await;
        let left = everything(page).await;
        assert!(!left.contains("routekaart-copy") && !left.contains("iVJLc2VhbA"), "{left}");
    });
}
