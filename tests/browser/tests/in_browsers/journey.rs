//! The main way, by keys alone, with a reload at every place: nothing is lost, and one answer can be changed from
//! the end. In all engines: focus and storage are theirs.

use screens::route::{Question, Route};

use browser_tests::{Page, engine, visit};

use crate::person::{PEOPLE, Person};
use crate::walk;

#[test]
fn the_whole_way_by_keys_with_a_reload_at_every_place() {
    visit("journey", &engine::ALL, async |page| {
        for person in PEOPLE {
            walk::begin(page, person).await;
            let reload = async |route| stays_after_reload(page, route, person).await;
            walk::first_aid(page, person, &reload).await;
            walk::intake(page, person, &reload).await;
            walk::forecast(page, &reload).await;
            one_answer_is_changed(page).await;
            comes_back(page).await;
        }
    });
}

/// The same place with the same answers, in the same language.
async fn stays_after_reload(page: &Page, route: Route, person: Person) {
    let before = page.filled_in().await;
    let kept = page.kept(browser_tests::stored::DOSSIER).await;
    page.reload().await;
    page.wait_for_place(route).await;
    assert_eq!(page.filled_in().await, before, "{route:?} in {}", page.engine.name());
    assert_eq!(page.kept(browser_tests::stored::DOSSIER).await, kept);
    assert_eq!(page.text("document.documentElement.lang").await, person.language.tag());
}

/// From the forecast to the answers, one of them changed, and straight back to the forecast, which has moved.
async fn one_answer_is_changed(page: &Page) {
    walk::follow(page, Route::Forecast).await;
    let before = page.text("document.querySelector('#sentences').textContent").await;
    walk::follow(page, Route::Answers).await;
    let changing = Route::Intake { question: Question::Recovery, change: true };
    walk::follow(page, changing).await;
    page.choose("recovery", "burn-out").await;
    walk::submit(page, Route::Forecast).await;
    let after = page.text("document.querySelector('#sentences').textContent").await;
    assert_ne!(before, after);
    // And the browser's own "back" leads where one was.
    page.browser.back().await.expect("a step back");
    page.wait_for_place(changing).await;
    page.browser.forward().await.expect("a step on");
    page.wait_for_place(Route::Forecast).await;
}

/// Another day, without a place in the address: home, and all is there.
async fn comes_back(page: &Page) {
    let kept = page.kept(browser_tests::stored::DOSSIER).await;
    page.open("/").await;
    page.wait_for_place(Route::Map).await;
    assert_eq!(page.kept(browser_tests::stored::DOSSIER).await, kept);
}
