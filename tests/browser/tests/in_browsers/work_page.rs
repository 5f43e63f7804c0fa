//! One occupation against the person, and two side by side: kept with a note, put aside and back, chosen, on paper.

use content::Voice;
use content::texts::{work_compare as c, work_occupation as t, work_reasons as w};
use domain::dossier::{Command, Dossier, WorkCommand};
use domain::values::Language;
use screens::occupations::known::Known;
use screens::occupations::work_page::WorkPage;
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};
use crate::paper::{bare, in_pdf};
use crate::states::{State, pressed, state};
use crate::test_results::all_answered;

/// Clerks of stock.
const PLANNER: u16 = 4321;
/// Nurses.
const NURSE: u16 = 3221;
const KEEP: &str = "#work-keep";
const ASIDE: &str = "#work-aside";
const NOTE: &str = "#work-note";

fn work(mut dossier: Dossier, command: WorkCommand) -> Dossier {
    dossier.apply(Command::Work(command), kept::day()).expect("a change that makes sense");
    dossier
}

/// Someone with the last work alone.
fn planner() -> Dossier {
    work(Dossier::default(), WorkCommand::Last(Some(PLANNER)))
}

/// Someone who answered every test.
fn known() -> Dossier {
    work(all_answered(), WorkCommand::Last(Some(PLANNER)))
}

/// What there is to look at.
pub fn states() -> Vec<State> {
    let nurse = Route::Occupation(NURSE);
    vec![
        state("occupation, nobody known", Dossier::default(), nurse),
        state("occupation, last work alone", planner(), nurse),
        state("occupation, the last work", planner(), Route::Occupation(PLANNER)),
        state("occupation, all known", known(), Route::Occupation(5223)),
        state("occupation without figures", known(), Route::Occupation(110)),
        state("occupation that we do not know", known(), Route::Occupation(9)),
        pressed("occupation, kept", planner(), nurse, &[KEEP]),
        pressed("occupation, put aside", planner(), Route::Occupation(4322), &[ASIDE]),
        state("side by side, nothing known", Dossier::default(), Route::CompareWork),
        state("side by side", known(), Route::CompareWork),
    ]
}

async fn open(page: &Page, dossier: &Dossier, route: Route) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, dossier).await;
    page.open_at(route).await;
    page.wait_for("document.querySelector('main h2, main select')").await;
}

async fn says(page: &Page, selector: &str, words: &str) {
    page.wait_for(&format!("document.querySelector('{selector}').textContent.includes({words:?})")).await;
}

#[test]
fn work_is_kept_with_a_note_that_a_press_does_not_lose() {
    visit("occupation: keeping", &engine::ALL, async |page| {
        let voice = Voice::default();
        open(page, &planner(), Route::Occupation(NURSE)).await;
        page.click(KEEP).await;
        page.wait_for("document.querySelector('#work-note')").await;
        page.type_in(NOTE, "Ria bellen").await;
        says(page, KEEP, t::DROP.get(voice)).await;
        page.settle().await;
        page.go(Route::Help).await;
        page.reload().await;
        page.go(Route::Occupation(NURSE)).await;
        page.wait_for("document.querySelector('#work-note').value === 'Ria bellen'").await;
        page.click(KEEP).await;
        page.wait_for("!document.querySelector('#work-note')").await;
        page.click(KEEP).await;
        page.wait_for("document.querySelector('#work-note').value === 'Ria bellen'").await;
    });
}

#[test]
fn what_is_put_aside_by_keyboard_names_what_takes_its_place_and_comes_back() {
    visit("occupation: putting aside", &engine::ALL, async |page| {
        let voice = Voice::default();
        // Next to the last work, so that it is in the list.
        open(page, &planner(), Route::Occupation(4322)).await;
        page.enter(ASIDE).await;
        says(page, ASIDE, t::BACK.get(voice)).await;
        says(page, "main [role=status]", t::ASIDE_DONE.get(voice)).await;
        page.wait_for_focus(ASIDE).await;
        let notice = t::LEFT_OUT.fill(voice, [t::LEFT_OUT_ASIDE.get(voice)]);
        says(page, "main .notice", &notice).await;
        let next = page.text("document.querySelector('main [role=status] a').getAttribute('href')").await;
        assert!(next.starts_with("#/werk/") && next != "#/werk/4322", "{next}");
        page.enter(ASIDE).await;
        page.wait_for("!document.querySelector('main .notice')").await;
        page.wait_for_focus(ASIDE).await;
    });
}

#[test]
fn the_page_says_what_the_view_model_says_and_a_code_unknown_leads_to_the_search() {
    visit("occupation: words", &[Engine::Chromium], async |page| {
        let dossier = known();
        let table = Known::of(Language::Nl).expect("the table");
        open(page, &dossier, Route::Occupation(NURSE)).await;
        let shown = WorkPage::of(table, NURSE, &dossier, Voice::default()).expect("a page");
        let words = page.text("document.querySelector('main').innerText").await;
        for told in shown.why.pro.iter().chain(&shown.why.con).chain([&shown.name]) {
            assert!(words.contains(told.as_str()), "{told} in {words}");
        }
        page.go(Route::Occupation(9)).await;
        page.type_in("#find-occupation", "verpleegkundige").await;
        page.wait_for("document.querySelector('main a[href=\"#/werk/3221\"]')").await;
    });
}

#[test]
fn two_are_chosen_and_stand_beside_one_another_at_320() {
    visit("occupations: side by side", &engine::ALL, async |page| {
        let dossier = work(known(), WorkCommand::Keep(NURSE, "Ria bellen".to_owned()));
        open(page, &dossier, Route::CompareWork).await;
        if page.engine == Engine::Chromium {
            page.resize(320, 800).await;
        }
        assert_eq!(page.text("document.querySelector('#work-first').value").await, NURSE.to_string());
        says(page, "main table", "Ria bellen").await;
        let choose = |place: usize| {
            format!(
                "const list = document.querySelector('#work-second'); list.selectedIndex = {place}; \
                 list.dispatchEvent(new Event('change', {{ bubbles: true }}))"
            )
        };
        page.run(&choose(4), []).await;
        let name = page.text("document.querySelector('#work-second').selectedOptions[0].text").await;
        says(page, "main table caption", &name).await;
        assert!(page.overflow().await <= 0.0);
        page.run(&choose(0), []).await;
        page.wait_for("!document.querySelector('main table')").await;
        let same = c::SAME.get(Voice::default());
        assert!(page.text("document.querySelector('main').innerText").await.contains(same));
        if page.engine == Engine::Chromium {
            page.resize(1280, 900).await;
        }
    });
}

#[test]
fn on_paper_stand_reasons_and_facts_and_no_buttons() {
    visit("occupation: paper", &[Engine::Chromium], async |page| {
        let voice = Voice::default();
        open(page, &work(known(), WorkCommand::PutAside(NURSE, true)), Route::Occupation(NURSE)).await;
        let words = in_pdf(page).await;
        for told in [w::WHY.get(voice), w::WHY_NOT.get(voice), t::SOURCES.get(voice)] {
            assert!(words.contains(&bare(told)), "{told} in {words}");
        }
        for hidden in [t::ASIDE.get(voice), t::KEEP.get(voice), t::LEFT_OUT_ASIDE.get(voice)] {
            assert!(!words.contains(&bare(hidden)), "{hidden} in {words}");
        }
    });
}
