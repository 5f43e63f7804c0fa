//! Applications: added, brought further, taken back, silent, found among many. The report of them stands by itself.

use content::Voice;
use content::texts::{applications as t, record_desk as d};
use domain::dossier::{Dossier, RecordField as F};
use domain::search::Happening;
use screens::applications::{PAGE, happening_words};
use screens::route::Route;

use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers as kept;
use crate::search_kept::{application, many, some};
pub use crate::search_kept::{open, press};
use crate::states::{State, pressed, state};

const VOICE: Voice = Voice::new(domain::values::Language::Nl, domain::values::Address::Je);

/// What there is to look at.
pub fn states() -> Vec<State> {
    const ADD: &[&str] = &["#record-add-application"];
    const WRONG: &[&str] = &["#record-add-application", "main form button[type=submit]"];
    const OPEN: &[&str] = &["main .records .button--link"];
    vec![
        state("applications, none", Dossier::default(), Route::Applications),
        state("applications", some(), Route::Applications),
        pressed("applications, adding", some(), Route::Applications, ADD),
        pressed("applications, adding with error", some(), Route::Applications, WRONG),
        pressed("applications, one open", some(), Route::Applications, OPEN),
        state("applications, many", many(100), Route::Applications),
    ]
}

/// Lets something happen to the application with this number.
async fn happens(page: &Page, id: u32, happening: Happening) {
    press(page, &format!("li:has(> #record-{id})"), happening_words(happening).get(VOICE)).await;
}

/// Waits until the application with this number stands in a group.
async fn wait_in(page: &Page, group: &str, id: u32) {
    page.wait_for(&format!("document.querySelector('#{group} #record-{id}')")).await;
}

#[test]
fn one_is_added_and_comes_to_an_offer_step_by_step() {
    visit("applications: the way", &engine::ALL, async |page| {
        open(page, &Dossier::default(), Route::Applications).await;
        page.click("#record-add-application").await;
        page.wait_for("document.activeElement.id === 'role'").await;
        page.fill("#role", "Planner").await;
        page.fill("#organisation", "Bakkerij Noord").await;
        page.click("main form button[type=submit]").await;
        wait_in(page, "group-found", 1).await;
        page.wait_for("document.activeElement.id === 'record-1'").await;
        let way = [
            (Happening::Applied, "group-waiting"),
            (Happening::Talk, "group-talk"),
            (Happening::SecondTalk, "group-talk"),
            (Happening::Offer, "group-offer"),
        ];
        for (happening, group) in way {
            happens(page, 1, happening).await;
            wait_in(page, group, 1).await;
            page.wait_for("document.activeElement.id === 'record-1'").await;
        }
        let to = page.text("document.querySelector('li:has(> #record-1) a').hash").await;
        assert_eq!(to, Route::JobOffers.href());
        page.click("[id^=record-undo-]").await;
        wait_in(page, "group-talk", 1).await;
        page.reload().await;
        wait_in(page, "group-talk", 1).await;
    });
}

#[test]
fn a_form_without_a_job_says_so_and_keeps_what_was_typed() {
    visit("applications: nothing typed", &[Engine::Chromium], async |page| {
        open(page, &Dossier::default(), Route::Applications).await;
        page.click("#record-add-application").await;
        page.fill("#organisation", "Bakkerij").await;
        page.click("main form button[type=submit]").await;
        page.wait_for("document.querySelector('#role-error')").await;
        assert_eq!(page.text("document.querySelector('#organisation').value").await, "Bakkerij");
        press(page, "main form", content::texts::records::STOP.get(VOICE)).await;
        page.wait_for("document.activeElement.id === 'record-add-application'").await;
    });
}

#[test]
fn no_reply_is_said_by_the_person_and_an_answer_may_still_come() {
    visit("applications: no reply", &[Engine::Chromium, Engine::Firefox], async |page| {
        let mut dossier = Dossier::default();
        application(&mut dossier, "planner", &[(F::Applied, 30)]);
        open(page, &dossier, Route::Applications).await;
        let words = page.text("document.querySelector('#group-waiting').innerText").await;
        assert!(words.contains(&t::SILENT.fill(VOICE, ["4 weken"])), "{words}");
        page.click("li:has(> #record-1) [aria-expanded]").await;
        happens(page, 1, Happening::NoReply).await;
        page.wait_for("!document.querySelector('#record-1')").await;
        page.wait_for("document.activeElement.id.startsWith('record-undo-')").await;
        page.click("#applications-ended").await;
        wait_in(page, "group-ended", 1).await;
        happens(page, 1, Happening::Replied).await;
        wait_in(page, "group-waiting", 1).await;
    });
}

#[test]
fn the_day_of_what_happened_can_be_put_right() {
    visit("applications: another day", &[Engine::Chromium], async |page| {
        open(page, &some(), Route::Applications).await;
        happens(page, 1, Happening::Applied).await;
        wait_in(page, "group-waiting", 1).await;
        press(page, "li:has(> #record-1)", t::OTHER_DAY.get(VOICE)).await;
        page.wait_for("document.activeElement.id === 'applied'").await;
        page.fill("#applied", "3").await;
        page.click("li:has(> #record-1) button[type=submit]").await;
        let told = t::STATE_APPLIED.fill(VOICE, ["3 november 2026"]);
        page.wait_for(&format!("document.querySelector('li:has(> #record-1)').innerText.includes('{told}')"))
            .await;
    });
}

#[test]
fn one_is_removed_and_comes_back_as_it_was() {
    visit("applications: removing", &[Engine::Chromium], async |page| {
        open(page, &some(), Route::Applications).await;
        let before = page.kept(browser_tests::stored::DOSSIER).await;
        page.click("li:has(> #record-3) [aria-expanded]").await;
        press(page, "li:has(> #record-3)", d::REMOVE.get(VOICE)).await;
        page.wait_for("!document.querySelector('#record-3')").await;
        page.wait_for("document.activeElement.id.startsWith('record-undo-')").await;
        page.enter("[id^=record-undo-]").await;
        page.wait_for("document.activeElement.id === 'record-3'").await;
        let read = |text: Option<String>| kept::read(&text.expect("a dossier")).records;
        assert_eq!(read(page.kept(browser_tests::stored::DOSSIER).await), read(before));
    });
}

#[test]
fn five_hundred_stay_in_hand() {
    visit("applications: many", &[Engine::Chromium], async |page| {
        open(page, &many(500), Route::Applications).await;
        let drawn = "document.querySelectorAll('main .records > li').length";
        page.wait_for(&format!("{drawn} === {PAGE}")).await;
        press(page, "main", &t::MORE.fill(VOICE, [(500 - PAGE).to_string()])).await;
        page.wait_for(&format!("{drawn} === {}", 2 * PAGE)).await;
        page.fill("#find-application", "werk 499").await;
        page.wait_for(&format!("{drawn} === 1")).await;
        happens(page, 500, Happening::Talk).await;
        wait_in(page, "group-talk", 500).await;
        page.fill("#find-application", "").await;
        page.wait_for(&format!("{drawn} === {PAGE}")).await;
    });
}

#[test]
fn it_fits_a_narrow_window_also_when_one_is_open() {
    visit("applications: narrow", &[Engine::Chromium], async |page| {
        for width in [320, 360] {
            page.resize(width, 800).await;
            open(page, &some(), Route::Applications).await;
            page.click("main .records .button--link").await;
            assert!(page.overflow().await <= 0.0, "{width}");
        }
        page.resize(1280, 900).await;
    });
}
