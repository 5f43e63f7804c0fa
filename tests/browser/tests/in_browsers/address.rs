//! Je or u: chosen once, kept, and said on every page. In Chromium: the texts are ours.

use browser_tests::{Page, engine, visit};
use content::Voice;
use content::texts::{data as d, start as s};
use domain::values::{Address, Language};
use screens::route::Route;

#[test]
fn je_and_u() {
    visit("je and u", &[engine::Engine::Chromium], async |page| {
        page.open_at(Route::Data).await;
        says(page, d::INTRO.get(voice(Address::Je))).await;
        page.pick("address", "u").await;
        says(page, d::INTRO.get(voice(Address::U))).await;
        page.reload().await;
        says(page, d::INTRO.get(voice(Address::U))).await;
        page.go(Route::Start).await;
        says(page, s::INTRO.get(voice(Address::U))).await;
        page.go(Route::Data).await;
        page.pick("address", "je").await;
        says(page, d::INTRO.get(voice(Address::Je))).await;
    });
}

fn voice(address: Address) -> Voice {
    Voice { language: Language::Nl, address }
}

async fn says(page: &Page, words: &str) {
    let found =
        format!("document.querySelector('main').textContent.includes({})", serde_json::Value::from(words));
    page.wait_for(&found).await;
}
