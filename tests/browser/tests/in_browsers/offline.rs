//! After one visit the page needs no network: it opens, every place works, and answers are there. What is kept is one whole
//! build. In all engines: each keeps pages in its own way.

use host::fault::Fault;
use screens::route::Route;

use browser_tests::stored::DOSSIER;
use browser_tests::{Engine, Page, build, engine, visit_kept};

use crate::kept_dossiers as kept;
use crate::navigation;
use crate::person::PEOPLE;
use crate::silence::{paths, try_everything};
use crate::walk;

/// Where a visit without a network is made. WebKit was not tried.
pub const AWAY: [Engine; 2] = [Engine::Chromium, Engine::Firefox];

/// Loads the page again. Firefox, driven, goes past the worker when it is told to reload; there it is opened anew.
pub async fn again(page: &Page, route: Route) {
    match page.engine {
        Engine::Firefox => page.open_at(route).await,
        _ => page.reload().await,
    }
    page.wait_for_place(route).await;
}

#[test]
fn what_is_kept_is_the_build() {
    visit_kept("kept files", &engine::ALL, async |page| {
        page.open("/").await;
        let parts = build::parts(&engine::built_page().expect("the built page"));
        let stores = page.kept_files().await;
        assert_eq!(stores.iter().map(|(_, files)| files).collect::<Vec<_>>(), [&parts]);
        // The same after a visit that finds nothing newer.
        page.open("/").await;
        assert!(page.is_kept().await);
        assert_eq!(page.kept_files().await, stores);
    });
}

#[test]
fn the_second_visit_needs_no_network() {
    visit_kept("second visit offline", &AWAY, async |page| {
        // Firefox goes on looking for a newer worker where the connection breaks. Below, all that is asked for is seen.
        page.may_be_heard();
        kept::put(page, &kept::read(kept::SAMPLE)).await;
        page.open("/").await;
        let before = page.kept(DOSSIER).await;
        page.host.set_faults(vec![Fault::Away]);
        page.host.forget_log();
        // Closed and opened again, loaded again, and opened at every place.
        page.open("/#/route").await;
        page.wait_for_place(Route::Map).await;
        again(page, Route::Map).await;
        for route in navigation::places() {
            page.go(route).await;
        }
        for route in [Route::Forecast, Route::Method, Route::Proof] {
            page.open_at(route).await;
            assert_eq!(page.heading().await, screens::titles::title(route, content::Voice::default()));
        }
        assert_eq!(page.kept(DOSSIER).await, before);
        // All that was asked for is whether there is something newer.
        only_the_worker(page);
    });
}

#[test]
fn the_network_may_go_at_every_step() {
    visit_kept("offline at each step", &AWAY, async |page| {
        page.may_be_heard();
        let person = PEOPLE[0];
        walk::begin(page, person).await;
        page.host.set_faults(vec![Fault::Away]);
        page.host.forget_log();
        // At each step the page is loaded anew, without a network, and shows what was answered.
        let found_again = async |route: Route| {
            page.settle().await;
            let shown = page.filled_in().await;
            again(page, route).await;
            // What is typed is kept with its form; what was chosen before is there.
            if matches!(route, Route::Answers | Route::Map | Route::Forecast) {
                assert_eq!(page.filled_in().await, shown, "{route:?}");
            }
        };
        walk::first_aid(page, person, &async |_| {}).await;
        found_again(Route::FirstAid(screens::route::FirstAidStep::Sheet)).await;
        walk::intake(page, person, &async |_| {}).await;
        found_again(Route::Answers).await;
        walk::forecast(page, &async |_| {}).await;
        only_the_worker(page);
    });
}

#[test]
fn the_page_still_cannot_be_heard_when_it_is_kept() {
    visit_kept("kept and closed", &engine::ALL, async |page| {
        let other = host::Host::serve(engine::built_page().expect("the built page"), 0).expect("a port");
        page.open("/").await;
        // A worker answers for this page. Held back here: it is not closed yet, and is heard, worker or not.
        page.host.set_faults(vec![Fault::Withhold("/sw.js".to_owned())]);
        page.load("/").await;
        page.wait_for("document.querySelector('#app main h1') && navigator.serviceWorker.controller").await;
        page.host.forget_log();
        page.run("fetch('./robots.txt?heard')", []).await;
        page.wait_for("performance.getEntriesByType('resource').some((it) => it.name.endsWith('?heard'))")
            .await;
        assert!(paths(&page.host.log()).contains(&"GET /robots.txt?heard".to_owned()));
        page.host.set_faults(Vec::new());
        page.wait_until_loaded().await;
        // Browsers look for a newer worker by themselves, three seconds after the page has come.
        page.host.forget_log();
        try_everything(page, &other).await;
        tokio::time::sleep(std::time::Duration::from_secs(5)).await;
        // Only WebKit asks, for nothing else, also where it has a copy of this visit.
        if page.engine == Engine::WebKit {
            only_the_worker(page);
        } else {
            assert_eq!(paths(&page.host.log()), Vec::<String>::new());
        }
        assert_eq!(paths(&other.log()), Vec::<String>::new());
    });
}

// A phone or computer offers to keep the page among its apps only if all that this takes is there.
#[test]
fn the_page_can_be_installed() {
    visit_kept("installable", &[Engine::Chromium], async |page| {
        page.open("/").await;
        page.open("/").await;
        let ask = async |what: &str| {
            page.browser.cdp().send_raw(what, serde_json::json!({})).await.expect("an answer")
        };
        let faults = ask("Page.getInstallabilityErrors").await;
        assert_eq!(faults["installabilityErrors"], serde_json::json!([]));
        let manifest = ask("Page.getAppManifest").await;
        assert_eq!(manifest["errors"], serde_json::json!([]));
        assert!(manifest["data"].as_str().is_some_and(|text| text.contains("\"standalone\"")), "{manifest}");
    });
}

/// Nothing but the worker was asked for.
pub fn only_the_worker(page: &Page) {
    let mut asked = paths(&page.host.log());
    asked.retain(|each| each != "GET /sw.js");
    assert_eq!(asked, Vec::<String>::new());
}
