//! The page on which someone sees for themselves that nothing leaves: what it counts is so. In all engines: each stops
//! and counts requests in its own way.

use content::Voice;
use screens::proof::counted;
use screens::route::Route;

use browser_tests::{Page, engine, visit};

#[test]
fn the_counter_tells_what_the_host_heard() {
    visit("proof", &engine::ALL, async |page| {
        page.open_at(Route::Proof).await;
        says(page, 0, 0).await;
        page.host.forget_log();
        for tries in 1..=3 {
            page.click("main .row button").await;
            says(page, 0, tries).await;
        }
        assert!(page.host.log().is_empty());
        // Found from where data is, and there from the start of the visit on.
        page.go(Route::Data).await;
        page.click(&format!("main a[href='{}']", Route::Proof.href())).await;
        page.wait_for_place(Route::Proof).await;
        says(page, 0, 3).await;
    });
}

// Proves that the counter is no ornament: the same page, kept from closing itself.
#[test]
fn the_counter_counts_what_leaves() {
    visit("proof, open page", &engine::ALL, async |page| {
        page.may_be_heard();
        page.host.set_faults(vec![browser_tests::fault_scripts::never_closes()]);
        page.open_at(Route::Proof).await;
        // The first policy lets the page ask its own host, for a file that this host lacks.
        page.click("main .row button").await;
        says(page, 1, 0).await;
    });
}

async fn says(page: &Page, sent: u32, stopped: u32) {
    let words = counted(Some((sent, stopped)), Voice::default());
    let shown = "[...document.querySelectorAll('#counted p')].map((line) => line.textContent)";
    page.wait_for(&format!(
        "JSON.stringify({shown}) === {}",
        serde_json::json!(serde_json::json!(words).to_string())
    ))
    .await;
}
