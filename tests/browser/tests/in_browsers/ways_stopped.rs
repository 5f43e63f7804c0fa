//! A way that was chosen, and then not any more: what goes, and what stays. By keys alone.

use content::Voice;
use content::texts::work_ways as t;
use domain::dossier::{Direction, Dossier, Telling};
use domain::values::Answer;
use screens::route::Route;

use browser_tests::{Page, engine, visit};

use crate::ways::{now, open, planner};

const STOP: &str = "#way-stop";
const CHOSEN: &str =
    "[...document.querySelectorAll('.offers > li')].filter(way => way.querySelector('b')).length";

/// Goes this way and keeps it.
async fn kept(page: &Page, choose: &str) -> Dossier {
    page.enter(choose).await;
    page.wait_for("document.querySelector('#way-keep')").await;
    // While it is tried out, the way back is the one way to stop.
    assert!(!page.holds(&format!("document.querySelector('{STOP}')")).await);
    page.enter("#way-keep").await;
    page.wait_for(&format!("document.querySelector('{STOP}')")).await;
    page.wait_for_focus("#ways").await;
    now(page).await
}

/// Stops it; before that it is said what stays, with a way to change that.
async fn stopped(page: &Page) -> Dossier {
    let words = page.text("document.querySelector('li:has(#way-stop)').textContent").await;
    assert!(words.contains(t::STOP_BODY.get(Voice::default())), "{words}");
    let answers = format!("li:has({STOP}) a[href=\"{}\"]", Route::Answers.href());
    assert!(page.holds(&format!("document.querySelector('{answers}')")).await);
    page.enter(STOP).await;
    page.wait_for(&format!("!document.querySelector('{STOP}')")).await;
    page.wait_for_focus("#ways").await;
    assert_eq!(page.number(CHOSEN).await, 0.0);
    now(page).await
}

#[test]
fn who_stops_goes_for_no_occupation_and_every_other_answer_stays() {
    visit("ways: stopping", &engine::ALL, async |page| {
        open(page, &planner(Telling::Now)).await;
        let chosen = kept(page, "#go-adjacent").await;
        assert!(chosen.work.chosen.is_some());
        assert_eq!(chosen.intake.direction, Answer::Known(Direction::Adjacent));
        let mut expected = chosen.clone();
        expected.work.chosen = None;
        assert_eq!(stopped(page).await, expected);
        page.reload().await;
        page.wait_for("document.querySelector('#go-adjacent')").await;
        assert_eq!(page.number(CHOSEN).await, 0.0);
    });
}

#[test]
fn a_business_of_ones_own_is_kept_and_stopped() {
    visit("ways: own business stopped", &engine::ALL, async |page| {
        open(page, &planner(Telling::Now)).await;
        let chosen = kept(page, "#go-own").await;
        assert_eq!(chosen.intake.direction, Answer::Known(Direction::OwnBusiness));
        assert_eq!(chosen.work.chosen, None);
        page.reload().await;
        page.wait_for(&format!("document.querySelector('{STOP}')")).await;
        assert!(page.holds("document.querySelector('.offers > li:nth-child(4) #way-stop')").await);
        let mut expected = chosen.clone();
        expected.intake.direction = Answer::Unknown;
        assert_eq!(stopped(page).await, expected);
        page.wait_for("document.querySelector('#go-own')").await;
    });
}
