//! The hub of the search, the people, the report and its file. Leaves out the list of applications.

use chrono::Days;
use content::Voice;
use content::texts::{network as n, search as t, search_report as r};
use domain::dossier::{Dossier, RecordField as F, RecordKind, RecordValue};
use domain::values::Answer;
use screens::route::Route;
use screens::search_report::Column;

use browser_tests::{Engine, Page, visit};

use crate::kept_dossiers as kept;
use crate::paper::{bare, in_pdf};
use crate::search_kept::{application, open, press, record, some};
use crate::states::{State, state};

const VOICE: Voice = Voice::new(domain::values::Language::Nl, domain::values::Address::Je);

fn words(words: &str) -> Option<RecordValue> {
    Some(RecordValue::Words(words.to_owned()))
}

fn ago(days: u64) -> Option<RecordValue> {
    Some(RecordValue::Day(kept::day() - Days::new(days)))
}

/// Someone with people, a note, something else that was done, and words that a spreadsheet would carry out.
fn with_people() -> Dossier {
    let mut dossier = some();
    let person = vec![(F::Name, words("Ria Bos")), (F::Ask, words("hoe is het daar")), (F::Day, ago(5))];
    record(&mut dossier, RecordKind::Contact, person);
    record(&mut dossier, RecordKind::Contact, vec![(F::Name, words("Anna"))]);
    let other = vec![(F::Title, words("=Banenmarkt; zaal 2")), (F::Day, ago(4))];
    record(&mut dossier, RecordKind::Activity, other);
    dossier
}

/// Someone whose search is silent.
fn silent() -> Dossier {
    let mut dossier = Dossier::default();
    for days in [60, 50, 45, 40, 35, 30, 3, 2, 1] {
        application(&mut dossier, "planner", &[(F::Applied, days)]);
    }
    dossier
}

/// What there is to look at.
pub fn states() -> Vec<State> {
    vec![
        state("search, nothing kept", Dossier::default(), Route::Search),
        state("search, silent", silent(), Route::Search),
        state("search, people", with_people(), Route::Search),
        state("people, none", Dossier::default(), Route::Network),
        state("people", with_people(), Route::Network),
        state("report, nothing", Dossier::default(), Route::SearchReport),
        state("report", with_people(), Route::SearchReport),
    ]
}

#[test]
fn what_stands_out_comes_with_what_to_try() {
    visit("search: stuck", &[Engine::Chromium, Engine::Firefox], async |page| {
        open(page, &silent(), Route::Search).await;
        let said = page.text("document.querySelector('#stuck').innerText").await;
        let entry = content::search::finding("geen-reactie").expect("a finding");
        assert!(
            said.contains(entry.name.get(VOICE)) && said.contains(entry.tries[0].name.get(VOICE)),
            "{said}"
        );
        page.click("#stuck .card a").await;
        page.wait_for_place(Route::Applications).await;
        open(page, &Dossier::default(), Route::Search).await;
        let said = page.text("document.querySelector('#stuck').innerText").await;
        assert!(said.contains(t::STUCK_TOO_FEW.get(VOICE)), "{said}");
    });
}

#[test]
fn counts_are_taken_over_by_a_button_only_and_taken_back() {
    visit("search: evidence", &[Engine::Chromium], async |page| {
        open(page, &some(), Route::Search).await;
        let intake = async |page: &Page| {
            kept::read(&page.kept(browser_tests::stored::DOSSIER).await.expect("a dossier")).intake
        };
        assert_eq!(intake(page).await.interviews, Answer::Open);
        press(page, "main", t::EVIDENCE_TAKE.get(VOICE)).await;
        page.wait_for("document.activeElement.id === 'evidence-back'").await;
        assert_eq!(intake(page).await.interviews, Answer::Known(1));
        page.enter("#evidence-back").await;
        page.wait_for("document.querySelector('#evidence-back').tagName === 'P'").await;
        assert_eq!(intake(page).await.interviews, Answer::Open);
    });
}

#[test]
fn a_way_is_chosen_and_stays_and_so_do_own_words() {
    visit("search: ways", &[Engine::Chromium], async |page| {
        open(page, &Dossier::default(), Route::Search).await;
        page.click("#search-ways").await;
        page.fill("#zoek-aanpak", "maandag en donderdag").await;
        page.wait_for("Object.values({ ...localStorage }).some((kept) => kept.includes('donderdag'))").await;
        page.reload().await;
        page.wait_for("document.querySelector('#search-ways')?.checked").await;
        assert_eq!(page.text("document.querySelector('#zoek-aanpak').value").await, "maandag en donderdag");
    });
}

#[test]
fn someone_is_added_spoken_to_and_taken_back() {
    visit("people", &[Engine::Chromium, Engine::Firefox], async |page| {
        open(page, &Dossier::default(), Route::Network).await;
        page.click("#record-add-contact").await;
        page.fill("#name", "Ria Bos").await;
        page.pick("circle", "work").await;
        page.click("main form button[type=submit]").await;
        page.wait_for("document.activeElement.id === 'record-1'").await;
        press(page, "li:has(> #record-1)", n::SPOKEN.get(VOICE)).await;
        let spoken = n::SPOKEN_ON.fill(VOICE, ["21 november 2026"]);
        page.wait_for(&format!("document.querySelector('.records').innerText.includes('{spoken}')")).await;
        page.click("[id^=record-undo-]").await;
        page.wait_for(&format!("!document.querySelector('.records').innerText.includes('{spoken}')")).await;
    });
}

#[test]
fn the_report_prints_what_was_chosen_and_no_names_unasked() {
    visit("report: paper", &[Engine::Chromium], async |page| {
        open(page, &with_people(), Route::SearchReport).await;
        let paper = in_pdf(page).await;
        assert!(paper.contains(&bare("Bakkerij Noord")) && paper.contains(&bare(r::WHAT_PERSON.get(VOICE))));
        assert!(paper.contains(&bare(r::NAME.get(VOICE))), "{paper}");
        let help = content::texts::common::FOOTER_HELP.get(VOICE);
        for hidden in ["Ria Bos", r::DOWNLOAD.get(VOICE), r::COLUMNS.get(VOICE), help] {
            assert!(!paper.contains(&bare(hidden)), "{hidden} in {paper}");
        }
        page.click("input[name='report-columns'][value='contact']").await;
        assert!(in_pdf(page).await.contains(&bare("Ria Bos")));
        page.pick("report-period", "month-before").await;
        assert!(!in_pdf(page).await.contains(&bare("Ria Bos")));
    });
}

#[test]
fn the_file_is_what_spreadsheets_open() {
    visit("report: file", &[Engine::Chromium, Engine::Firefox], async |page| {
        open(page, &with_people(), Route::SearchReport).await;
        let catch = "const make = URL.createObjectURL; URL.createObjectURL = (blob) => { \
            blob.arrayBuffer().then((bytes) => { window.saved = Array.from(new Uint8Array(bytes)); }); \
            return make(blob); };";
        page.run(catch, []).await;
        press(page, "main", r::DOWNLOAD.get(VOICE)).await;
        page.wait_for("window.saved").await;
        let bytes = page.value("window.saved").await;
        let bytes: Vec<u8> = bytes
            .as_array()
            .expect("bytes")
            .iter()
            .map(|byte| byte.as_u64().expect("a byte") as u8)
            .collect();
        let text = String::from_utf8(bytes).expect("UTF-8");
        let mut lines = text.strip_prefix('\u{feff}').expect("its mark").lines();
        let head = Column::FIRST.map(|column| column.words().get(VOICE)).join(";");
        assert_eq!(lines.next(), Some(head.as_str()));
        assert!(lines.any(|line| line.starts_with("2026-11-17;\"'=Banenmarkt; zaal 2\"")), "{text}");
        assert!(!text.contains("Ria Bos"), "{text}");
    });
}

#[test]
fn search_people_and_report_fit_a_narrow_window() {
    visit("search: narrow", &[Engine::Chromium], async |page| {
        for width in [320, 360] {
            page.resize(width, 800).await;
            for route in [Route::Search, Route::Network, Route::SearchReport] {
                open(page, &with_people(), route).await;
                assert!(page.overflow().await <= 0.0, "{route:?} at {width}");
            }
        }
        page.resize(1280, 900).await;
    });
}
