//! A press is answered first: what follows from it elsewhere on the page is drawn, and kept, after the paint, and also when
//! the person leaves before that. Leaves out how long it takes: `cargo xtask bench --controls` measures that.

use browser_tests::{Page, engine, visit};
use screens::route::Route;
use serde_json::json;

use crate::applications::open;
use crate::kept_dossiers as kept;
use crate::plan::with_plan;

/// The first button of a step of this month: that it is done.
const DONE: &str = "document.querySelector('#maand li .row button')";

/// How many tasks have a tick of the person.
async fn ticks(page: &Page) -> usize {
    kept::read(&page.kept(browser_tests::stored::DOSSIER).await.expect("a dossier")).tasks.iter().count()
}

#[test]
fn a_press_is_answered_before_it_is_kept() {
    visit("answers first: a press", &engine::ALL, async |page| {
        open(page, &with_plan(), Route::Plan).await;
        let script = format!(
            "const done = arguments[0]; let writes = 0; const set = Storage.prototype.setItem; \
             Storage.prototype.setItem = function (key, value) {{ writes += 1; set.call(this, key, value); }}; \
             {DONE}.click(); \
             queueMicrotask(() => done([Boolean(document.querySelector('.work__done')), writes]));"
        );
        let answer = page.browser.execute_async(script.as_str(), Vec::new()).await.expect("an answer");
        assert_eq!(answer.json(), &json!([true, 0]), "{}", page.engine.name());
        page.settle().await;
        assert_eq!(ticks(page).await, 1, "{}", page.engine.name());
        page.wait_for("document.activeElement.id.startsWith('step-')").await;
    });
}

#[test]
fn who_leaves_at_once_loses_nothing() {
    visit("answers first: leaving", &engine::ALL, async |page| {
        open(page, &with_plan(), Route::Plan).await;
        page.run(
            &format!(
                "{DONE}.click(); document.documentElement.removeAttribute('data-loaded'); location.reload();"
            ),
            [],
        )
        .await;
        page.wait_until_loaded().await;
        assert_eq!(ticks(page).await, 1, "{}", page.engine.name());
    });
}
