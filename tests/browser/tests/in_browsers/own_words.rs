//! Own words: kept as one types, there again after the page is loaded anew, on paper where they belong and nowhere else.
//! In all engines where it is about keeping; in Chromium where it is about paper.

use content::Voice;
use content::texts::{assessment_weer_check, balance as b, processing as p};
use domain::dossier::{Command, Dossier};
use domain::values::{Answer, Country};
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};
use crate::paper::on_paper;
use crate::weather::on_a_day;

/// Someone who wrote on both pages, on a heavy day.
pub fn written() -> Dossier {
    let mut dossier = on_a_day("storm", Answer::Known(Country::Netherlands));
    for (note, words) in
        [("balans-wie", "Rustig als het druk is."), ("stilstaan-gebeurd", "Het was een brief.")]
    {
        let write = Command::Write(note.to_owned(), words.to_owned());
        dossier.apply(write, kept::day()).expect("room");
    }
    dossier
}

async fn open(page: &Page, dossier: &Dossier, route: Route) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, dossier).await;
    page.open_at(route).await;
    page.wait_for_place(route).await;
    page.wait_until_loaded().await;
}

async fn value(page: &Page, selector: &str) -> String {
    page.text(&format!("document.querySelector('{selector}').value")).await
}

#[test]
fn own_words_are_there_again_after_loading_anew() {
    visit("own words: kept", &engine::ALL, async |page| {
        for (route, field) in [
            (Route::Balance, "#balans-wil"),
            (Route::Processing, "#stilstaan-gebeurd"),
            (Route::Story, "#verhaal-thuis-gebeurd"),
        ] {
            open(page, &Dossier::default(), route).await;
            page.wait_for(&format!("document.querySelector('{field}')")).await;
            page.fill(field, "Twee regels. Met een spatie erna ").await;
            assert_eq!(value(page, field).await, "Twee regels. Met een spatie erna ");
            // At once: nothing waits long enough to be lost.
            page.reload().await;
            page.wait_for(&format!("document.querySelector('{field}')")).await;
            assert_eq!(value(page, field).await, "Twee regels. Met een spatie erna");
        }
    });
}

#[test]
fn the_balance_on_paper_holds_own_words_and_nothing_private() {
    visit("own words: balance on paper", &[Engine::Chromium], async |page| {
        open(page, &written(), Route::Balance).await;
        page.fill("#balans-kan", "Roosters maken").await;
        let paper = on_paper(page).await;
        let voice = Voice::default();
        for words in
            ["Rustig als het druk is.", "Roosters maken", b::FOR_COACH.get(voice), b::LEFT_OUT.get(voice)]
        {
            assert!(paper.contains(words), "{words} in {paper}");
        }
        for private in ["Het was een brief.", assessment_weer_check::STORM_TITLE.get(voice)] {
            assert!(!paper.contains(private), "{paper}");
        }
        assert!(!paper.contains(b::OWN_WORDS.get(voice)) || !paper.contains("undefined"));
    });
}

#[test]
fn pausing_stops_at_a_press_and_is_erased_when_asked_twice() {
    visit("own words: pausing", &engine::ALL, async |page| {
        open(page, &written(), Route::Processing).await;
        page.wait_for("document.querySelector('#stilstaan-gebeurd')").await;
        page.click("main .button:not(.button--link)").await;
        page.wait_for("document.querySelector('#stopped')").await;
        page.reload().await;
        page.wait_for("document.querySelector('#stilstaan-gebeurd')").await;
        page.click("main p > .button--link").await;
        page.wait_for("document.querySelector('#erase')").await;
        assert_eq!(value(page, "#stilstaan-gebeurd").await, "Het was een brief.");
        page.click("main .notice--problem .button:not(.button--quiet)").await;
        page.wait_for("document.querySelector('#stilstaan-gebeurd').value === ''").await;
        let kept = page.kept("routekaart.dossier").await.expect("a dossier");
        assert!(!kept.contains("stilstaan-") && kept.contains("balans-wie"), "{kept}");
        let gone = p::ERASE.get(Voice::default());
        assert!(!page.text("document.querySelector('main').innerText").await.contains(gone));
    });
}

#[test]
fn a_story_is_made_of_its_sentences_and_is_alone_on_paper() {
    visit("own words: story", &[Engine::Chromium], async |page| {
        open(page, &Dossier::default(), Route::Story).await;
        page.wait_for("document.querySelector('#verhaal-thuis-gebeurd')").await;
        page.pick("listener", "recruiter").await;
        page.pick("length", "middel").await;
        page.wait_for("document.querySelector('#verhaal-recruiter-vragen')").await;
        page.fill("#verhaal-recruiter-zoeken", "Ik zoek nu werk waarin ik plan").await;
        page.fill("#verhaal-recruiter-gebeurd", "Mijn vorige baan stopte.").await;
        let told = "Mijn vorige baan stopte. Ik zoek nu werk waarin ik plan.";
        page.wait_for(&format!("document.querySelector('#story').textContent === '{told}'")).await;
        let paper = on_paper(page).await;
        assert!(paper.contains(told) && !paper.contains('…'), "{paper}");
        // Another length holds the same words.
        page.pick("length", "kort").await;
        page.wait_for("!document.querySelector('#verhaal-recruiter-vragen')").await;
        assert_eq!(page.text("document.querySelector('#story').textContent").await, told);
    });
}
