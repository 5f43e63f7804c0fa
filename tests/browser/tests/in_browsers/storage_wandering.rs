//! Thousands of touches by chance, anywhere on the page: it never stops, nothing is lost that was called saved, and it begins
//! again with what was there. In all engines. Leaves out what takes answers away on purpose, and memory.

use screens::route::Route;
use serde_json::{Value, json};

use browser_tests::stored::DOSSIER;
use browser_tests::trials::{self, Program, Trials};
use browser_tests::{Page, engine, visit};

use crate::kept_dossiers as kept;
use crate::navigation::places;

/// How many touches in every run, and in a soak.
const TOUCHES: [u32; 2] = [200, 10_000];
/// After so many the page is loaded again, and what it kept is looked at.
const A_VISIT: u32 = 200;
/// So many at once: a driver waits half a minute for an answer.
const AT_ONCE: u32 = 25;
/// Any number will do; the same one touches the same things.
const SEED: u32 = 20_261_123;

const WANDER: &str = include_str!("../../src/wandering.js");

#[test]
fn nothing_that_is_touched_stops_the_page_or_loses_what_was_saved() {
    visit("wandering", &engine::ALL, async |page| {
        kept::put(page, &kept::read(kept::SAMPLE)).await;
        page.open_at(Route::Map).await;
        let touches = trials::count(TOUCHES[0], TOUCHES[1]);
        for done in (0..touches).step_by(AT_ONCE as usize) {
            wander(page, SEED.wrapping_add(done)).await;
            if (done + AT_ONCE) % A_VISIT == 0 {
                begins_again(page).await;
            }
        }
        let (row, fault) = ("R23", "touched anywhere by chance");
        Trials { row, fault, program: Program::Ours, trials: touches, lost: 0 }.tell(page.engine);
    });
}

async fn wander(page: &Page, seed: u32) {
    let all: Vec<String> = places().iter().map(Route::to_string).collect();
    let arguments = vec![json!(seed), json!(AT_ONCE), json!(all)];
    let wrong = page.browser.execute_async(WANDER, arguments).await.expect("an answer");
    assert_eq!(*wrong.json(), Value::Null, "{}, seed {seed}", page.engine.name());
}

/// What was called saved is there when the page is loaded again.
async fn begins_again(page: &Page) {
    page.wait_until_saved().await;
    let before = page.kept(DOSSIER).await;
    assert!(before.is_some(), "something is kept");
    page.reload().await;
    assert_eq!(page.kept(DOSSIER).await, before, "{}", page.engine.name());
    assert!(
        !page.holds("document.querySelector('.page > .notice--problem')").await,
        "{}",
        page.in_words().await
    );
}
