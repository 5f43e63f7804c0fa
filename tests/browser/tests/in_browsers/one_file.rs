//! The page in one file, opened from disk: the same program, without a host. Where files are opened from disk with all that
//! a page needs: in Chromium and Firefox.

use std::path::PathBuf;

use content::Voice;
use content::texts::{data, proof, start};
use formats::sealed_file;
use host::Host;
use screens::proof::counted;
use screens::route::{FirstAidStep, Route};
use serde_json::Value;

use browser_tests::disk::Disk;
use browser_tests::{Engine, Page, engine, visit};

use crate::files::{PHRASE, press, says, seal};
use crate::person::PEOPLE;
use crate::silence::{as_the_page, paths, try_everything};
use crate::walk;
use crate::wiping::stores;

/// Where a page from disk works.
const ENGINES: [Engine; 2] = [Engine::Chromium, Engine::Firefox];
/// What its keys begin with.
const OWN: &str = "routekaart-file.";

/// A visit to a copy of the file.
fn visit_disk(name: &str, test: impl AsyncFn(&Page, &Disk)) {
    let Some(file) = std::env::var_os("ROUTEKAART_FILE").map(PathBuf::from) else {
        eprintln!("{name}: not run: ROUTEKAART_FILE is not set");
        return;
    };
    visit(name, &ENGINES, async |page| {
        let disk = Disk::with(&file);
        page.open_from_disk(&disk).await;
        test(page, &disk).await;
        asked_nothing(page).await;
    });
}

/// Neither did the host hear anything, nor does the browser know of anything that was fetched.
async fn asked_nothing(page: &Page) {
    assert_eq!(paths(&page.host.log()), Vec::<String>::new());
    let fetched = "performance.getEntriesByType('resource').map((it) => it.name) \
        .filter((name) => !name.startsWith('blob:') && !name.startsWith('data:'))";
    assert_eq!(page.texts(fetched).await, Vec::<String>::new());
}

/// The keys of both quick stores, and the names of the databases that hold something.
async fn names(page: &Page) -> Vec<String> {
    let all = stores(page).await;
    let keys = |name: &str| all[name].as_object().into_iter().flatten().map(|(key, _)| key.clone());
    keys("local").chain(keys("session")).chain(keys("databases")).collect()
}

/// Gives a first answer, on the start page.
async fn answer(page: &Page) {
    page.pick("country", "be-be").await;
    page.wait_until_saved().await;
}

#[test]
fn a_file_from_disk_starts_and_keeps_what_is_answered() {
    visit_disk("one file", async |page, _| {
        assert_eq!(page.heading().await, start::TITLE.get(Voice::default()));
        says(page, start::FILE_NOTE.get(Voice::default())).await;
        says(page, start::HOSTED_LOCALLY.get(Voice::default())).await;
        let person = PEOPLE[0];
        walk::first_aid(page, person, &async |_| {}).await;
        page.wait_until_saved().await;
        page.reload().await;
        page.wait_for_place(Route::FirstAid(FirstAidStep::Sheet)).await;
        walk::intake(page, person, &async |_| {}).await;
        page.wait_until_saved().await;
        let shown = page.filled_in().await;
        page.reload().await;
        page.wait_for_place(Route::Answers).await;
        assert_eq!(page.filled_in().await, shown);
        // Both stores have it, each under the name of the file.
        let names = names(page).await;
        assert!(names.contains(&"routekaart-file/routekaart-file".to_owned()), "{names:?}");
        assert!(names.iter().any(|name| name.starts_with("routekaart-file.copy-")), "{names:?}");
        assert!(names.iter().all(|name| name.starts_with("routekaart-file")), "{names:?}");
    });
}

#[test]
fn a_file_from_disk_seals_a_copy() {
    visit_disk("one file: sealed", async |page, _| {
        answer(page).await;
        page.go(Route::Data).await;
        page.wait_for("document.querySelector('#open-file')").await;
        says(page, data::FILE_PLACE.get(Voice::default())).await;
        let file = seal(page).await;
        assert!(sealed_file::is_sealed(&file));
        assert!(sealed_file::open(&file, PHRASE.as_bytes()).is_ok());
    });
}

#[test]
fn a_file_from_disk_leaves_the_keys_of_another_file_alone() {
    visit_disk("one file: beside another", async |page, disk| {
        page.go_to(&disk.other()).await;
        // Names like ours, of a page that is no file of ours.
        let others = [("routekaart.language", "en"), ("of another page", "x")];
        for (key, text) in others {
            page.keep(key, text).await;
        }
        page.mirror("copy", "of another page").await;
        page.open_from_disk(disk).await;
        assert_eq!(page.heading().await, start::TITLE.get(Voice::default()));
        answer(page).await;
        assert!(names(page).await.iter().any(|name| name.starts_with(OWN)));
        page.go(Route::Data).await;
        press(page, &data::WIPE).await;
        press(page, &data::WIPE_YES).await;
        page.wait_for(&format!("!Object.keys(localStorage).some((key) => key.startsWith('{OWN}'))")).await;
        page.settle().await;
        assert_eq!(names(page).await.iter().filter(|name| name.starts_with("routekaart-file")).count(), 0);
        page.go_to(&disk.other()).await;
        for (key, text) in others {
            assert_eq!(page.quick(key).await.as_deref(), Some(text));
        }
        assert_eq!(page.mirrored("copy").await.as_deref(), Some("of another page"));
    });
}

#[test]
fn a_file_from_disk_cannot_be_heard_and_runs_no_words() {
    visit_disk("one file: closed", async |page, disk| {
        let other = Host::serve(engine::built_page().expect("the built page"), 0).expect("a port");
        try_everything(page, &other).await;
        as_the_page(page).await;
        page.settle().await;
        page.settle().await;
        assert_eq!(page.texts("window.ran").await, Vec::<String>::new());
        assert_eq!(paths(&other.log()), Vec::<String>::new());
        assert_eq!(paths(&page.host.log()), Vec::<String>::new());
        // The policy of the file, and the stricter one.
        assert_eq!(page.number("document.querySelectorAll('meta[http-equiv]').length").await, 2.0);
        // What the page tells of it, in a fresh one.
        page.open_from_disk(disk).await;
        page.go(Route::Proof).await;
        for words in [&proof::OPENING_BODY_FILE, &proof::FLIGHT_AGAIN_FILE, &proof::LIMIT_GIVER] {
            says(page, words.get(Voice::default())).await;
        }
        page.click("main .row button").await;
        for line in counted(Some((0, 1)), Voice::default()) {
            says(page, &line).await;
        }
    });
}

#[test]
fn a_file_from_disk_that_breaks_hands_out_what_is_kept() {
    visit_disk("one file: rescue", async |page, _| {
        answer(page).await;
        // Of what a driver has a page from disk throw, browsers tell the page nothing.
        page.run("dispatchEvent(new ErrorEvent('error', { error: new Error('broken') }))", []).await;
        page.wait_for("document.querySelector('[data-notice=stopped]:not([hidden])')").await;
        page.catch_files().await;
        page.click("[data-notice=stopped]:not([hidden]) [data-wish=download]").await;
        let file: Value = serde_json::from_slice(&page.caught_file().await).expect("JSON");
        let copies = file["copies"].as_object().expect("copies");
        assert!(copies.keys().any(|key| key.starts_with("routekaart-file.copy-")), "{copies:?}");
        assert!(copies.keys().all(|key| key.starts_with(OWN)), "{copies:?}");
    });
}
