//! When the app breaks while it is open, the page says so and gives back what was filled in. In all engines: the
//! error comes through the browser.

use content::Voice;
use content::texts::rescue as t;
use screens::route::Route;

use browser_tests::fault_scripts::breaks_at;
use browser_tests::stored::DOSSIER;
use browser_tests::{engine, visit};

use crate::kept_dossiers as kept;

#[test]
fn a_page_that_breaks_says_so_and_loses_nothing() {
    visit("rescue", &engine::ALL, async |page| {
        kept::put(page, &kept::read(kept::SAMPLE)).await;
        let before = page.kept(DOSSIER).await;
        page.host.set_faults(vec![breaks_at(Route::Method)]);
        page.open_at(Route::Start).await;
        page.go(Route::Method).await;
        page.wait_for("document.querySelector('[data-notice=stopped]:not([hidden])')").await;
        let title = "document.querySelector('[data-notice]:not([hidden]) .notice__title').textContent";
        assert_eq!(page.text(title).await, t::STOPPED_TITLE.get(Voice::default()));
        page.wait_for_focus("[data-notice=stopped]").await;
        // The copy, as it would be saved: caught on its way to the disk.
        let catch = "const make = URL.createObjectURL; \
            URL.createObjectURL = (blob) => { blob.text().then((text) => { window.rescued = text; }); return make(blob); }; \
            document.querySelector('[data-notice=stopped]:not([hidden]) [data-wish=download]').click();";
        page.run(catch, []).await;
        page.wait_for("window.rescued").await;
        let rescued: serde_json::Value =
            serde_json::from_str(&page.text("window.rescued").await).expect("JSON");
        assert_eq!(rescued["copies"][DOSSIER].as_str(), before.as_deref());
        assert_eq!(page.kept(DOSSIER).await, before);
        // And again.
        page.click_to_reload("[data-notice=stopped]:not([hidden]) [data-wish=again]").await;
        page.wait_for("!document.querySelector('[data-notice]:not([hidden])')").await;
        page.wait_for_place(Route::Method).await;
    });
}
