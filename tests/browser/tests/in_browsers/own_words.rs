//! Own words: kept as one types, there again after the page is loaded anew, on paper where they belong and nowhere else.
//! In all engines where it is about keeping; in Chromium where it is about paper.

use content::Voice;
use content::texts::{assessment_weer_check, balance as b, common, my_story as s, processing as p};
use domain::dossier::{Command, Dossier, MOST_NOTE};
use domain::values::{Answer, Country};
use screens::balance::Balance;
use screens::route::Route;
use screens::test::Test;
use screens::titles::test_title;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};
use crate::paper::{bare, in_pdf, on_paper};
use crate::test_results::all_answered;
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
        page.fill("#verhaal-thuis-gebeurd", &"a".repeat(MOST_NOTE - 40)).await;
        let left = common::ROOM_LEFT.fill(Voice::default(), ["40"]);
        page.wait_for(&format!("document.querySelector('.field [role=status]').textContent === '{left}'"))
            .await;
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
        // Each of the four questions has its own words under it, and no other's; the last two have none.
        let under: Vec<&str> = paper.split(b::OWN_WORDS.get(voice)).skip(1).collect();
        let has = |words: &str| under.iter().map(|part| part.contains(words)).collect::<Vec<_>>();
        assert_eq!(has("Rustig als het druk is."), [true, false, false, false], "{paper}");
        assert_eq!(has("Roosters maken"), [false, true, false, false], "{paper}");
    });
}

#[test]
fn the_balance_on_paper_holds_what_the_tests_say() {
    visit("own words: tests on paper", &[Engine::Chromium], async |page| {
        let (dossier, voice) = (all_answered(), Voice::default());
        open(page, &dossier, Route::Balance).await;
        let paper = in_pdf(page).await;
        let parts = Balance::of(&dossier, kept::day(), voice).parts;
        for test in [Test::WorkStyles, Test::Skills, Test::Interests, Test::Values, Test::Conditions] {
            let name = test_title(test).get(voice);
            let found = parts.iter().flat_map(|part| &part.found).find(|found| found.name == name);
            for row in &found.expect("what the test says").rows {
                for words in [name, row.label, &row.words] {
                    assert!(paper.contains(&bare(words)), "{words} in {paper}");
                }
            }
        }
    });
}

#[test]
fn pausing_stops_at_a_press_and_is_erased_when_asked_twice() {
    visit("own words: pausing", &engine::ALL, async |page| {
        open(page, &written(), Route::Processing).await;
        page.wait_for("document.querySelector('#stilstaan-gebeurd')").await;
        page.click("main .button:not(.button--link)").await;
        page.wait_for("document.querySelector('#stopped')").await;
        assert!(
            page.text("document.querySelector('main').innerText")
                .await
                .contains(p::KEPT.get(Voice::default()))
        );
        // The only button there leads back to writing.
        page.click("main button").await;
        page.wait_for("document.querySelector('#stilstaan-gebeurd')").await;
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
        page.fill("#verhaal-recruiter-vragen", "Wat ik graag wil weten, is … of het kan").await;
        let text = "document.querySelector('main').innerText";
        let open = s::UNFINISHED.fill(Voice::default(), [s::PART_ASK.get(Voice::default())]);
        page.wait_for(&format!("{text}.includes('{open}')")).await;
        assert_eq!(page.text("document.querySelector('#story').textContent").await, told);
        let paper = on_paper(page).await;
        assert!(paper.contains(told) && !paper.contains('…'), "{paper}");
        // Another length holds the same words.
        page.pick("length", "kort").await;
        page.wait_for("!document.querySelector('#verhaal-recruiter-vragen')").await;
        assert_eq!(page.text("document.querySelector('#story').textContent").await, told);
    });
}
