//! Each test taken to its end, by keys and by touch: stopped halfway, gone back, reloaded, and gone on with. Leaves out
//! what came out.

use std::time::Duration;

use domain::assessment::Kind;
use domain::dossier::Dossier;
use screens::route::Route;
use screens::test::Test;
use screens::tests::made_of;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, engine, stored, visit};

use crate::kept_dossiers::{self as kept, DAY};

/// What is asked.
const ASKED: &str = "document.querySelector('#item').textContent";
/// Past the question, or on from it.
const ON: &str = ".test__ways .button:last-of-type";
/// What was typed as own words.
const WORDS: &str = "woorden met 3 cijfers";

/// How someone answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Keys,
    Touch,
}

const SHORT: [Test; 4] = [Test::Weather, Test::Conditions, Test::Energy, Test::OwnBusiness];
const LONG: [Test; 4] = [Test::Interests, Test::Values, Test::WorkStyles, Test::Skills];

#[test]
fn short_tests_are_taken_by_keys() {
    visit("taking: keys", &engine::ALL, async |page| {
        for test in SHORT {
            whole(page, test, By::Keys).await;
        }
    });
}

#[test]
fn long_tests_are_taken_by_keys() {
    visit("taking: keys, long", &[Engine::Chromium, Engine::Firefox], async |page| {
        for test in LONG {
            whole(page, test, By::Keys).await;
        }
    });
}

#[test]
fn every_test_is_taken_by_touch_in_a_narrow_window() {
    visit("taking: touch", &[Engine::Chromium], async |page| {
        page.resize(360, 800).await;
        for test in Test::ALL {
            whole(page, test, By::Touch).await;
        }
        page.resize(1280, 900).await;
    });
}

#[test]
fn the_touch_of_short_tests_is_the_same_everywhere() {
    visit("taking: touch, other engines", &[Engine::Firefox, Engine::WebKit], async |page| {
        for test in SHORT {
            whole(page, test, By::Touch).await;
        }
    });
}

/// From the list to the result, with a stop, a reload and a step back halfway.
async fn whole(page: &Page, test: Test, by: By) {
    let instrument = &made_of(test).instrument;
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, &Dossier::default()).await;
    page.open_at(Route::Tests).await;
    to_test(page, by, test).await;
    if test != Test::Weather {
        act(page, by, "main button").await;
    }
    let (mut questions, mut has_stopped) = (0, false);
    while page.text("location.hash").await == Route::Test(test).href() {
        if !page.holds("document.querySelector('.test')").await {
            assert_eq!((test, questions), (Test::Interests, 30), "{}", page.in_words().await);
            act(page, by, "main button.button--quiet").await;
            page.wait_for("document.querySelector('.test')").await;
        }
        if questions == instrument.items.len() / 3 && !has_stopped {
            has_stopped = true;
            halfway(page, test, by).await;
        }
        let before = page.text(ASKED).await;
        one(page, test, by).await;
        questions += 1;
        let place = Route::Test(test).href();
        let is_past = format!("location.hash !== '{place}' || {ASKED} !== arguments[0]");
        wait_with(page, &format!("{is_past} || document.querySelector('#then')"), &before).await;
        if page.holds("document.querySelector('#then')").await {
            page.wait_for("document.activeElement.matches('#then')").await;
            act(page, by, "main .stack:has(#then) button").await;
            wait_with(page, &is_past, &before).await;
        }
    }
    page.wait_for_place(Route::TestResult(test)).await;
    let dossier = kept_dossier(page).await;
    let answers = &dossier.assessments.get(test.id()).expect("it was kept").answers;
    assert_eq!(answers.iter().count(), instrument.items.len(), "{test:?}");
    assert_eq!(answers.progress(instrument).0, instrument.items.len(), "{test:?}");
}

/// Stops, finds it kept in the list, loads all anew, goes on where it was, goes back one question and on again.
async fn halfway(page: &Page, test: Test, by: By) {
    let asked = page.text(ASKED).await;
    let before = kept_dossier(page).await;
    act(page, by, ".test__ways a").await;
    page.wait_for_place(Route::Tests).await;
    page.reload().await;
    to_test(page, by, test).await;
    page.reload().await;
    assert_eq!(page.text(ASKED).await, asked, "{test:?}");
    act(page, by, ".test__ways .button").await;
    wait_with(page, &format!("{ASKED} !== arguments[0]"), &asked).await;
    page.wait_for("document.activeElement.matches('#item')").await;
    if made_of(test).instrument.kind == Kind::Words {
        assert_eq!(page.text("document.querySelector('textarea').value").await, WORDS);
    } else {
        assert!(page.holds("document.querySelector('.reply[aria-pressed=true]')").await, "{test:?}");
    }
    unread().await;
    act(page, by, ON).await;
    wait_with(page, &format!("{ASKED} === arguments[0]"), &asked).await;
    let sitting =
        |dossier: &Dossier| dossier.assessments.get(test.id()).map(|sitting| sitting.answers.clone());
    assert_eq!(sitting(&kept_dossier(page).await), sitting(&before), "{test:?}");
}

/// Answers the question on screen.
async fn one(page: &Page, test: Test, by: By) {
    unread().await;
    match (made_of(test).instrument.kind, by) {
        (Kind::Words, By::Keys) => {
            page.type_in("textarea", WORDS).await;
            page.enter(ON).await;
        }
        (Kind::Words, By::Touch) => {
            page.fill("textarea", WORDS).await;
            page.click(ON).await;
        }
        (Kind::CanWant, By::Keys) => {
            in_question(page).await;
            page.press("4").await;
            page.wait_for("document.activeElement.matches('#row-1')").await;
            page.press("2").await;
        }
        (Kind::CanWant, By::Touch) => {
            page.click(".test > div:first-child .reply:nth-of-type(4)").await;
            page.click(".test > div:last-child .reply:nth-of-type(2)").await;
        }
        (_, By::Keys) => {
            in_question(page).await;
            page.press("2").await;
        }
        (_, By::Touch) => page.click(".reply:nth-of-type(2)").await,
    }
}

/// Brings the focus into the question, where it is already after an answer.
async fn in_question(page: &Page) {
    if !page.holds("document.activeElement.closest('.test')").await {
        page.tab_to(".reply").await;
    }
}

/// Longer than a second tap is taken for one of the question before.
async fn unread() {
    tokio::time::sleep(Duration::from_millis(270)).await;
}

/// From the list to the test.
async fn to_test(page: &Page, by: By, test: Test) {
    act(page, by, &format!("#{} a[href='{}']", test.id(), Route::Test(test).href())).await;
    page.wait_for_place(Route::Test(test)).await;
}

async fn act(page: &Page, by: By, selector: &str) {
    match by {
        By::Keys => page.enter(selector).await,
        By::Touch => page.click(selector).await,
    }
}

/// Waits for an expression to hold that names a text.
async fn wait_with(page: &Page, expression: &str, text: &str) {
    page.wait_for(&expression.replace("arguments[0]", &serde_json::Value::from(text).to_string())).await;
}

async fn kept_dossier(page: &Page) -> Dossier {
    kept::read(&page.kept(stored::DOSSIER).await.expect("something is kept"))
}
