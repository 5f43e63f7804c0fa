//! What a question of a test does not do: answer unasked, count twice, or take a second tap for the next question. And
//! whom it tells.

use std::time::Duration;

use content::Voice;
use content::texts::{assessment_weer_check as weather, tests as t};
use domain::dossier::Dossier;
use screens::route::Route;
use screens::test::Test;
use screens::tests::made_of;
use screens::tests::standing::{answer, to};
use thirtyfour::Key;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, engine, stored, visit};

use crate::kept_dossiers::{self as kept, DAY};

/// Someone who answered so many questions of a test with the second answer, on the day of these tests.
pub fn after(test: Test, questions: usize) -> Dossier {
    let today = chrono::NaiveDate::parse_from_str(DAY, "%Y-%m-%d").expect("a date");
    let mut dossier = Dossier::default();
    let run = |dossier: &mut Dossier, commands| {
        for command in commands {
            dossier.apply(command, today).expect("a change that makes sense");
        }
    };
    run(&mut dossier, to(test, 0));
    for place in 0..questions {
        let second = screens::tests::asked::reply(test, place, (0, 2), &dossier, today);
        let words = domain::assessment::Reply::Words("woorden".to_owned());
        let commands = answer(test, place, second.unwrap_or(words), &dossier);
        run(&mut dossier, commands);
    }
    dossier
}

async fn open(page: &Page, test: Test, questions: usize) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, &after(test, questions)).await;
    page.open_at(Route::Test(test)).await;
    page.wait_for_place(Route::Test(test)).await;
    tokio::time::sleep(Duration::from_millis(270)).await;
}

async fn answered(page: &Page, test: Test) -> usize {
    let kept = kept::read(&page.kept(stored::DOSSIER).await.expect("something is kept"));
    kept.assessments.get(test.id()).map_or(0, |sitting| sitting.answers.iter().count())
}

#[test]
fn digits_answer_only_at_the_question_and_alone() {
    visit("taking: digits", &engine::ALL, async |page| {
        let test = Test::WorkStyles;
        open(page, test, 2).await;
        let says = |place: usize| t::PLACE.fill(Voice::default(), [place.to_string(), "48".to_owned()]);
        let place = "document.querySelector('#item').textContent";
        // Outside the question, and with another key.
        page.press("3").await;
        page.tab_to(".page__back").await;
        page.press("3").await;
        page.tab_to(".reply").await;
        for key in [Key::Control, Key::Alt] {
            let chord =
                page.browser.action_chain().key_down(key.clone()).key_down('3').key_up('3').key_up(key);
            chord.perform().await.expect("keys");
        }
        page.press("9").await;
        page.settle().await;
        assert_eq!(answered(page, test).await, 2);
        page.press("3").await;
        page.wait_for(&format!("{place}.startsWith('{}')", says(4))).await;
        page.wait_for("document.activeElement.matches('#item')").await;
        let words = made_of(test).items[3].text.expect("a statement").get(Voice::default());
        assert!(page.text(place).await.ends_with(words));
        assert_eq!(answered(page, test).await, 3);
    });
}

#[test]
fn a_second_tap_answers_nothing_unread() {
    visit("taking: second tap", &engine::ALL, async |page| {
        let test = Test::Interests;
        open(page, test, 3).await;
        let script = "const done = arguments[0]; const tap = () => document.querySelector('.reply').click(); \
            tap(); requestAnimationFrame(() => requestAnimationFrame(() => { tap(); setTimeout(done, 50); }));";
        page.browser.execute_async(script, Vec::new()).await.expect("two taps");
        assert_eq!(answered(page, test).await, 4, "in {}", page.engine.name());
        tokio::time::sleep(Duration::from_millis(270)).await;
        page.click(".reply").await;
        assert_eq!(answered(page, test).await, 5);
    });
}

#[test]
fn beginning_again_is_asked_once_more() {
    visit("taking: again", &engine::ALL, async |page| {
        let test = Test::Values;
        page.host.set_faults(vec![clock_at(DAY)]);
        kept::put(page, &after(test, 5)).await;
        page.open_at(Route::Tests).await;
        let buttons = format!("#{} button", test.id());
        page.enter(&buttons).await;
        assert_eq!(answered(page, test).await, 5);
        page.wait_for_focus(&format!("#{}", test.id())).await;
        page.enter(&format!("{buttons}:last-of-type")).await;
        assert_eq!(answered(page, test).await, 5);
        page.enter(&buttons).await;
        page.enter(&buttons).await;
        page.wait_for_place(Route::Test(test)).await;
        assert_eq!(answered(page, test).await, 0);
    });
}

#[test]
fn a_storm_leads_to_people_at_once() {
    visit("taking: storm", &[Engine::Chromium, Engine::Firefox], async |page| {
        open(page, Test::Weather, 0).await;
        page.click(".reply").await;
        page.wait_for_place(Route::TestResult(Test::Weather)).await;
        let words = page.text("document.querySelector('main').innerText").await;
        assert!(words.contains(weather::STORM_WORDS.get(Voice::default())), "{words}");
    });
}
