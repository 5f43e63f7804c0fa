//! A newer build of the page waits for the person: it does not disturb who types, is never mixed with the one before, and is
//! kept only when it is whole. And the way to end keeping. In all engines: each keeps pages in its own way.

use content::Voice;
use content::texts::common as t;
use host::fault::Fault;
use screens::route::Route;

use browser_tests::stored::DOSSIER;
use browser_tests::{Page, build, engine, visit_kept};

use crate::kept_dossiers as kept;
use crate::offline::{AWAY, again, only_the_worker};

/// The button that opens the newer build.
const OPEN: &str = "[...document.querySelectorAll('.notice button')].find((it) => it.textContent === NAME)";
/// Whether the page at hand is of the newer build.
const IS_NEWER: &str = "document.documentElement.dataset.build === '2'";

fn open_newer() -> String {
    OPEN.replace("NAME", &serde_json::Value::from(t::NEWER_OPEN.get(Voice::default())).to_string())
}

#[test]
fn an_update_while_typing_waits_for_the_person() {
    visit_kept("update while typing", &AWAY, async |page| {
        // Without a network Firefox goes on looking for a newer worker; at the end all that is asked for is seen.
        page.may_be_heard();
        let first = engine::built_page().expect("the built page");
        let second = build::another(&first, &format!("second-{}", page.engine.name()));
        kept::put(page, &kept::read(kept::SAMPLE)).await;
        page.open("/").await;
        let parts = build::parts(&first);
        // A newer build is at the host, and the answer that tells of it comes while someone types.
        page.host.set_faults(vec![Fault::Instead(second.clone()), Fault::Withhold("/sw.js".to_owned())]);
        page.load(&format!("/{}", Route::Balance.href())).await;
        page.wait_for("document.querySelector('main textarea')").await;
        assert!(!page.holds(IS_NEWER).await, "the build before is kept whole, and is what opens");
        page.run("document.querySelector('main textarea').focus()", []).await;
        page.press("halverwege").await;
        page.host.set_faults(vec![Fault::Instead(second.clone())]);
        page.wait_until_loaded().await;
        page.wait_for(&open_newer()).await;
        page.press(" een zin").await;
        let typed = "document.activeElement.matches('main textarea') && document.activeElement.value.endsWith('halverwege een zin')";
        assert!(page.holds(typed).await, "{}", page.in_words().await);
        // Both are whole, and the page at hand is of one of them.
        let stores = page.kept_files().await;
        assert_eq!(stores.len(), 2, "{stores:?}");
        assert!(stores.iter().any(|(_, files)| *files == parts), "{stores:?}");
        assert!(stores.iter().any(|(_, files)| *files == build::parts(&second)), "{stores:?}");
        // Loaded again it is still the one before, also where the host has nothing of it any more.
        again(page, Route::Balance).await;
        assert!(!page.holds(IS_NEWER).await);
        page.wait_for("document.querySelector('main textarea').value.endsWith('halverwege een zin')").await;
        // At a moment of choice.
        let before = page.kept(DOSSIER).await;
        press_newer(page).await;
        page.wait_for("document.querySelector('main textarea').value.endsWith('halverwege een zin')").await;
        assert_eq!(page.kept(DOSSIER).await, before);
        assert!(!page.holds(&open_newer()).await);
        // The one before goes, and the newer one needs no network either.
        page.wait_for_async("(await caches.keys()).length === 1").await;
        assert_eq!(
            page.kept_files().await.into_iter().map(|(_, files)| files).collect::<Vec<_>>(),
            [build::parts(&second)]
        );
        page.host.set_faults(vec![Fault::Away]);
        page.host.forget_log();
        page.open_at(Route::Forecast).await;
        assert!(page.holds(IS_NEWER).await);
        only_the_worker(page);
    });
}

#[test]
fn half_a_build_is_never_kept() {
    visit_kept("half a build", &engine::ALL, async |page| {
        let first = engine::built_page().expect("the built page");
        let second = build::another(&first, &format!("half-{}", page.engine.name()));
        page.open("/").await;
        let before = page.kept_files().await;
        // A browser may try by itself, shortly after, to get what it could not.
        page.may_be_heard();
        // A file is missing; then a file has other bytes than the build says.
        let missing = Fault::Block("/boot-00000000000000aa.js".to_owned());
        let other = Fault::Swap("/boot-00000000000000aa.js".to_owned(), "robots.txt".to_owned());
        for fault in [missing, other] {
            page.host.set_faults(vec![Fault::Instead(second.clone()), fault]);
            page.open("/").await;
            assert_eq!(page.kept_files().await, before);
            assert!(!page.holds(&open_newer()).await && !page.holds(IS_NEWER).await);
        }
        page.host.set_faults(vec![Fault::Away]);
        page.open_at(Route::Method).await;
        // Once it is whole, it is there.
        page.host.set_faults(vec![Fault::Instead(second)]);
        page.open("/").await;
        page.wait_for(&open_newer()).await;
        press_newer(page).await;
    });
}

#[test]
fn a_host_can_end_keeping() {
    visit_kept("the way out", &engine::ALL, async |page| {
        kept::put(page, &kept::read(kept::SAMPLE)).await;
        page.open("/").await;
        let before = page.kept(DOSSIER).await;
        page.host.set_faults(vec![Fault::Swap("/sw.js".to_owned(), "sw-off.js".to_owned())]);
        page.open("/").await;
        // An open page is left as it is; the next one comes from the host.
        page.wait_for_async("(await caches.keys()).length === 0").await;
        page.host.forget_log();
        page.open("/#/route").await;
        page.wait_for_place(Route::Map).await;
        assert!(crate::silence::paths(&page.host.log()).iter().any(|each| each.starts_with("GET /?")));
        assert_eq!(page.kept(DOSSIER).await, before);
        // The workers go once no page is open any more, which a page cannot see.
    });
}

/// Opens the newer build, and waits for it.
async fn press_newer(page: &Page) {
    page.run(&format!("{}.click()", open_newer()), []).await;
    page.wait_for(IS_NEWER).await;
    page.wait_until_loaded().await;
}
