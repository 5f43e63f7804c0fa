//! Wiping: after it nothing of the person is in any store of the browser, one thing wiped can be put back, and while nothing
//! is kept nothing is written. In all engines, looked at through the driver.

use content::Voice;
use content::texts::{common, data as t};
use domain::dossier::{Command, Dossier};
use host::fault::Fault;
use screens::own_items::groups;
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::stored::DOSSIER;
use browser_tests::{Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};

/// Words that stand nowhere but in this dossier.
const SECRETS: [&str; 3] = ["zeldzaamwoord", "boosmaakwoord", "Overloopstad"];

fn person() -> Dossier {
    let mut dossier = kept::read(include_str!("../../../saved/v6.json"));
    dossier.language = domain::values::Language::Nl;
    for (id, words) in [("balans-wie", SECRETS[0]), ("stilstaan-gebeurd", SECRETS[1])] {
        dossier.apply(Command::Write(id.to_owned(), words.to_owned()), kept::day()).expect("written");
    }
    dossier.apply(Command::KeepRoute(SECRETS[2].to_owned()), kept::day()).expect("kept");
    dossier
}

async fn open(page: &Page, dossier: &Dossier) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, dossier).await;
    page.run("sessionStorage.clear()", []).await;
    page.open_at(Route::Data).await;
    page.wait_for_place(Route::Data).await;
    page.wait_for("document.querySelector('#wipe-start')").await;
}

/// Everything that all stores of this host hold, as one text: keys and texts of both storages, every database with every
/// key and value, and every cache with the addresses and the text of its files.
async fn everything(page: &Page) -> String {
    let script = "const done = arguments[0]; (async () => { \
        const all = { local: { ...localStorage }, session: { ...sessionStorage }, databases: {}, caches: {} }; \
        const asked = (request) => new Promise((good, bad) => { request.onsuccess = () => good(request.result); request.onerror = () => bad(request.error); }); \
        for (const { name } of await indexedDB.databases()) { \
            const database = await asked(indexedDB.open(name)); \
            for (const store of database.objectStoreNames) { \
                const look = database.transaction(store).objectStore(store); \
                const [keys, values] = await Promise.all([asked(look.getAllKeys()), asked(look.getAll())]); \
                if (keys.length) all.databases[`${name}/${store}`] = [keys, values]; \
            } \
            database.close(); \
        } \
        for (const name of globalThis.caches ? await caches.keys() : []) { \
            const cache = await caches.open(name); \
            for (const request of await cache.keys()) { \
                all.caches[request.url] = await (await cache.match(request)).text(); \
            } \
        } \
        return all; })().then((all) => done(JSON.stringify(all)), (error) => done('cannot look: ' + error));";
    let answer = page.browser.execute_async(script, Vec::new()).await.expect("an answer");
    answer.json().as_str().expect("a text").to_owned()
}

/// The same, read.
pub async fn stores(page: &Page) -> serde_json::Value {
    serde_json::from_str(&everything(page).await).expect("what the stores hold")
}

#[test]
fn after_wiping_nothing_of_the_person_is_left() {
    visit("wiping: nothing is left", &engine::ALL, async |page| {
        open(page, &person()).await;
        // That one would see it if it were there.
        let before = everything(page).await;
        for secret in SECRETS {
            assert!(before.contains(secret), "{}: {secret} is not found before", page.engine.name());
        }
        page.click(".masthead__curtain button").await;
        page.click("main.curtain button").await;
        page.click("#wipe-start").await;
        page.wait_for_focus("#wipe-heading").await;
        page.click("main .notice--problem button").await;
        let voice = Voice::default();
        page.wait_for(&format!(
            "document.querySelector('#wipe-heading')?.textContent === '{}'",
            t::WIPE_DONE_TITLE.get(voice)
        ))
        .await;
        let proof = page.texts("[...document.querySelectorAll('section.notice dl.against dd')].map((row) => row.textContent)").await;
        assert_eq!(proof[..3], [t::PROOF_NOTHING.get(voice); 3], "{}", page.engine.name());
        page.settle().await;
        for again in [false, true] {
            if again {
                page.reload().await;
            }
            let left = everything(page).await;
            for secret in SECRETS {
                assert!(!left.contains(secret), "{}: {secret} is left", page.engine.name());
            }
            let left = stores(page).await;
            for store in ["local", "session", "databases"] {
                assert_eq!(left[store], serde_json::json!({}), "{} {store}", page.engine.name());
            }
        }
    });
}

#[test]
fn one_thing_is_wiped_and_put_back_the_last_first() {
    visit("wiping: one by one", &engine::ALL, async |page| {
        let dossier = person();
        open(page, &dossier).await;
        let voice = Voice::default();
        let items: Vec<_> = groups(&dossier, voice).into_iter().flat_map(|group| group.items).collect();
        let chosen = [items.first().expect("an item"), items.last().expect("an item")];
        let mut before = vec![page.kept(DOSSIER).await.expect("a dossier")];
        for item in chosen {
            let script = "[...document.querySelectorAll('main [role=group]')]\
                .find((group) => group.getAttribute('aria-label') === arguments[0]).firstElementChild.click()";
            page.run(script, [serde_json::Value::from(item.wipe.clone())]).await;
            page.wait_for_focus("#kept-said").await;
            page.settle().await;
            let said = page.text("document.querySelector('#kept-said [role=status]').textContent").await;
            assert_eq!(said, item.wiped);
            before.push(page.kept(DOSSIER).await.expect("a dossier"));
        }
        assert_ne!(before[0], before[1]);
        assert_ne!(before[1], before[2]);
        for expected in [&before[1], &before[0]] {
            page.click("#kept-said button").await;
            page.settle().await;
            assert_eq!(page.kept(DOSSIER).await.as_ref(), Some(expected), "{}", page.engine.name());
        }
        assert!(!page.holds("document.querySelector('#kept-said button')").await);
    });
}

#[test]
fn nothing_is_written_while_nothing_is_kept() {
    visit("wiping: nothing is kept", &engine::ALL, async |page| {
        let voice = Voice::default();
        open(page, &person()).await;
        let state = "document.querySelector('.footer__state span').textContent";
        // Leaving what is there: it stays byte for byte, whatever is filled in.
        page.click("main section:has(#nothing-heading) button:nth-of-type(2)").await;
        page.wait_for_focus("#nothing-heading").await;
        assert_eq!(page.text(state).await, common::SAVING_OFF.get(voice));
        let before = stores(page).await["local"].clone();
        page.go(Route::Story).await;
        page.wait_for("document.querySelector('main textarea')").await;
        page.fill("main textarea", "nergenswoord").await;
        page.settle().await;
        assert_eq!(stores(page).await["local"], before, "{}", page.engine.name());
        // The same after loading again, in the same tab.
        page.reload().await;
        assert_eq!(page.text(state).await, common::SAVING_OFF.get(voice));
        page.wait_for("document.querySelector('main textarea')").await;
        page.fill("main textarea", "nergenswoord").await;
        page.settle().await;
        assert!(!everything(page).await.contains("nergenswoord"));
        // Removing what is there: what was filled in stays on screen until the tab is closed.
        page.go(Route::Data).await;
        page.click("main section:has(#nothing-heading) button").await;
        page.wait_for_focus("#nothing-heading").await;
        page.settle().await;
        assert!(everything(page).await.contains("nergenswoord"), "kept again by choice");
        page.click("main section:has(#nothing-heading) button").await;
        page.wait_for_focus("#nothing-heading").await;
        page.settle().await;
        assert_eq!(stores(page).await["local"], serde_json::json!({}));
        page.go(Route::Story).await;
        assert!(page.holds("document.querySelector('main').textContent.length").await);
        assert_eq!(page.text(state).await, common::SAVING_OFF.get(voice));
        // Nor what is pressed before the app is there.
        page.host.set_faults(vec![Fault::ScriptBefore(
            "addEventListener('DOMContentLoaded', () => \
                document.querySelector('[data-shell=nl] [data-language=en]').click());"
                .to_owned(),
        )]);
        page.open("/").await;
        assert_eq!(page.text("document.documentElement.lang").await, "en");
        assert_eq!(stores(page).await["local"], serde_json::json!({}));
        page.run("sessionStorage.clear()", []).await;
    });
}

#[test]
fn the_address_and_the_title_tell_nothing_that_was_typed() {
    visit("nothing in the address", &engine::ALL, async |page| {
        open(page, &person()).await;
        for route in crate::navigation::places() {
            page.go(route).await;
            let told = page.text("decodeURIComponent(location.href) + document.title").await;
            for secret in SECRETS {
                assert!(!told.contains(secret), "{told}");
            }
        }
    });
}
