//! What was decided of the list: kept with a note, left out by a condition, and on paper.

use content::Voice;
use content::texts::work as t;
use screens::route::Route;
use screens::test::Test;

use browser_tests::{Engine, visit};

use crate::paper::{bare, in_pdf};
use crate::work_list::{decided, known, open, shown};

#[test]
fn what_is_kept_is_marked_listed_and_comes_back_with_its_note() {
    visit("work: keeping", &[Engine::Chromium], async |page| {
        open(page, &known(), Route::Work).await;
        let item = format!("#{}", shown(page).await[0]);
        let keep = format!("{item} .work__ways .button");
        page.enter(&keep).await;
        page.wait_for("document.querySelector('#work-kept')").await;
        page.wait_for(&format!("document.activeElement === document.querySelector('{keep}')")).await;
        open(page, &decided(), Route::Work).await;
        page.click("#work-kept + ul .button").await;
        page.wait_for("!document.querySelector('#work-kept')").await;
        page.click("#work-undo").await;
        page.wait_for("document.querySelector('#work-kept + ul').textContent.includes('Ria bellen')").await;
    });
}

#[test]
fn a_condition_says_how_many_it_left_out_and_leads_to_its_question() {
    visit("work: conditions", &[Engine::Chromium], async |page| {
        open(page, &decided(), Route::Work).await;
        let words = page.text("document.querySelector('main').textContent").await;
        assert!(words.contains(t::LEFT_OUT_HEADING.get(Voice::default())));
        let named =
            "[...document.querySelectorAll('#work-kept ~ section [role=group]')].map(one => one.ariaLabel)";
        let named = page.texts(named).await;
        assert!(
            named[0].starts_with(|sign: char| sign.is_ascii_digit()) && named[0] != named[1],
            "{named:?}"
        );
        page.click("#work-kept ~ section .button").await;
        page.wait_for_place(Route::Test(Test::Conditions)).await;
    });
}

#[test]
fn on_paper_stands_the_list_and_nothing_of_health_or_buttons() {
    visit("work: paper", &[Engine::Chromium], async |page| {
        let voice = Voice::default();
        open(page, &decided(), Route::Work).await;
        let words = in_pdf(page).await;
        assert!(words.contains(&bare(t::KEPT_HEADING.get(voice))) && words.contains(&bare("Ria bellen")));
        for hidden in [t::LEFT_OUT_HEADING.get(voice), t::ASIDE.get(voice), t::WEIGHTS_HEADING.get(voice)] {
            assert!(!words.contains(&bare(hidden)), "{hidden} in {words}");
        }
    });
}
