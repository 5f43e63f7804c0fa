//! Storage that is refused, full, damaged or newer: the page works, says what is going on, and what was there stays
//! there byte for byte. In all engines: storage is theirs.

use content::texts::common as t;
use content::{Text, Voice};
use domain::dossier::Telling;
use formats::dossier_file::VERSION;
use screens::route::{Question, Route};

use browser_tests::fault_scripts::{mirror_refused, quick_store_refused};
use browser_tests::stored::DOSSIER;
use browser_tests::{Page, engine, visit};

use crate::kept_dossiers as kept;
use crate::walk::question;

#[test]
fn refused() {
    visit("storage refused", &engine::ALL, async |page| {
        page.host.set_faults(vec![quick_store_refused(), mirror_refused()]);
        page.open("/").await;
        says(page, &t::STORAGE_REFUSED_TITLE, &t::STORAGE_REFUSED_BODY).await;
        is_usable(page).await;
        says(page, &t::STORAGE_REFUSED_TITLE, &t::STORAGE_REFUSED_BODY).await;
        is_not_called_saved(page).await;
    });
}

#[test]
fn full() {
    visit("storage full", &engine::ALL, async |page| {
        let text = formats::dossier_file::to_json(&kept::sample_telling(Telling::Later));
        page.begin_with(&[(DOSSIER, &text), ("routekaart.language", "nl"), ("of another page", "x")]).await;
        fill_up(page).await;
        page.host.set_faults(vec![mirror_refused()]);
        page.open_at(question(Question::LastWork)).await;
        assert_eq!(page.number("document.querySelectorAll('.page > .notice--problem').length").await, 0.0);
        // Longer than what is kept, so it cannot take its place.
        page.fill("#own-words", &"x".repeat(200)).await;
        says(page, &t::STORAGE_FULL_TITLE, &t::STORAGE_FULL_BODY).await;
        is_not_called_saved(page).await;
        assert_eq!(page.kept(DOSSIER).await.as_deref(), Some(text.as_str()));
        is_usable(page).await;
        assert_eq!(page.kept("of another page").await.as_deref(), Some("x"));
        // Room again: the next answer is kept with all before it, and the notice goes.
        page.run("localStorage.removeItem('filler')", []).await;
        page.go(question(Question::Direction)).await;
        page.pick("direction", "same").await;
        page.wait_for("!document.querySelector('.page > .notice--problem')").await;
        assert!(page.kept(DOSSIER).await.is_some_and(|kept| kept.contains(&"x".repeat(200))));
    });
}

#[test]
fn rubbish() {
    visit("storage with rubbish", &engine::ALL, async |page| {
        for rubbish in ["", "null", "{\"format\":", "\u{0}\u{fffd}é 💥", &kept::SAMPLE[..200]] {
            page.begin_with(&[(DOSSIER, rubbish)]).await;
            page.open("/").await;
            says(page, &t::STORAGE_CORRUPT_TITLE, &t::STORAGE_CORRUPT_BODY).await;
            assert_eq!(page.kept("routekaart.set-aside-0").await.as_deref(), Some(rubbish));
            is_usable(page).await;
            assert_eq!(page.kept("routekaart.set-aside-0").await.as_deref(), Some(rubbish));
            // What was answered since is kept, and found back without any notice.
            page.reload().await;
            assert_eq!(
                page.number("document.querySelectorAll('.page > .notice--problem').length").await,
                0.0
            );
        }
    });
}

#[test]
fn of_a_newer_version() {
    visit("storage of a newer version", &engine::ALL, async |page| {
        let (ours, theirs) = (format!("\"version\": {VERSION}"), "\"version\": 99, \"more\": [1, 2]");
        let newer = kept::SAMPLE.replace(&ours, theirs);
        page.begin_with(&[(DOSSIER, &newer)]).await;
        page.open("/").await;
        says(page, &t::STORAGE_NEWER_TITLE, &t::STORAGE_NEWER_BODY).await;
        is_usable(page).await;
        is_not_called_saved(page).await;
        assert_eq!(page.kept(DOSSIER).await.as_deref(), Some(newer.as_str()));
    });
}

/// One notice says what is wrong.
pub async fn says(page: &Page, title: &Text, body: &Text) {
    let voice = Voice::default();
    page.wait_for("document.querySelector('.page > .notice--problem')").await;
    let words = page
        .texts("[...document.querySelectorAll('.page > .notice--problem p:not(.row)')].map((p) => p.textContent)")
        .await;
    assert_eq!(words, [title.get(voice), body.get(voice)]);
}

/// The foot does not say that anything is saved.
pub async fn is_not_called_saved(page: &Page) {
    let state = page.text("document.querySelector('.footer__state span').textContent").await;
    assert_eq!(state, t::NOT_SAVED.get(Voice::default()));
}

/// A question can be answered and leads on, the forecast is told, and the answer is still there.
pub async fn is_usable(page: &Page) {
    page.go(question(Question::Country)).await;
    page.pick("country", "be-be").await;
    page.click("main form button[type=submit]").await;
    page.wait_for_place(question(Question::LastDay)).await;
    page.go(Route::Forecast).await;
    page.click("main .row button, main ul button").await;
    page.wait_for("document.querySelector('#answer')?.textContent").await;
    page.go(question(Question::Country)).await;
    assert!(page.holds("document.querySelector('[value=be-be]').checked").await);
}

/// Fills the storage to the last character.
pub async fn fill_up(page: &Page) {
    let script = "let filler = ''; \
        for (let step = 1 << 22; step >= 1; step >>= 1) { \
            for (;;) { \
                try { localStorage.setItem('filler', filler + 'x'.repeat(step)); } catch { break; } \
                filler += 'x'.repeat(step); \
            } \
        } \
        return filler.length;";
    let length = page.run(script, []).await;
    assert!(length.as_u64().is_some_and(|length| 1_000_000 < length), "{length}");
}
