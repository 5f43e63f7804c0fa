//! Everything together: the printed file holds every result and all own words, and nothing private that was not ticked.
//! In Chromium, whose print we can read.

use content::Voice;
use content::texts::{
    balance, bureau, data, forecast, pots, rights, sharing, tests, whole_dossier as t, work, work_ways,
};
use domain::dossier::{Command, Dossier, RecordField, RecordKind, RecordShape};
use domain::values::Language;
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, visit};

use crate::kept_dossiers::{self as kept, DAY, SAMPLE};
use crate::paper::{bare, in_pdf};
use crate::states::{State, pressed, state};

const WIPE: &[&str] = &["#wipe-start"];
const WIPED: &[&str] = &["#wipe-start", "main .notice--problem button"];

/// Someone who has a record of every kind, every field in it, and own words wherever there can be some.
fn full() -> Dossier {
    let mut dossier = kept::read(include_str!("../../../saved/v6.json"));
    dossier.language = Language::Nl;
    // Nothing heavy today, so that the forecast may be told.
    dossier.apply(Command::ForgetTest("weer-check".to_owned()), kept::day()).expect("forgotten");
    dossier
}

/// The screens of this file, for whoever looks at all of them.
pub fn states() -> Vec<State> {
    vec![
        state("everything, empty", Dossier::default(), Route::WholeDossier),
        state("everything", full(), Route::WholeDossier),
        state("own data with records", full(), Route::Data),
        state("data", kept::read(SAMPLE), Route::Data),
        state("data, nothing kept", Dossier::default(), Route::Data),
        pressed("data, wiping asked", kept::read(SAMPLE), Route::Data, WIPE),
        pressed("data, wiped", kept::read(SAMPLE), Route::Data, WIPED),
    ]
}

async fn open(page: &Page, dossier: &Dossier) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, dossier).await;
    page.open_at(Route::WholeDossier).await;
    page.wait_until_loaded().await;
    page.wait_for("document.querySelector('#whole-private')").await;
}

/// Ticks a block that is private.
async fn tick(page: &Page, block: &str) {
    page.click(&format!("[name=whole-private][value={block}]")).await;
}

#[test]
fn the_printed_file_holds_every_result() {
    visit("everything: paper", &[Engine::Chromium], async |page| {
        let dossier = full();
        open(page, &dossier).await;
        let voice = Voice::default();
        assert!(in_pdf(page).await.contains(&bare(t::WITHOUT.get(voice))));
        for block in ["forecast", "money"] {
            tick(page, block).await;
        }
        let words = in_pdf(page).await;
        let headings = [
            &t::ANSWERS,
            &rights::TITLE,
            &pots::TITLE,
            &bureau::TITLE,
            &tests::TITLE,
            &balance::TITLE,
            &work::TITLE,
            &work_ways::TITLE,
            &forecast::TITLE,
            &data::KEPT_GOALS,
            &data::KEPT_STEPS,
            &data::KEPT_APPLICATIONS,
            &data::KEPT_CONTACTS,
            &data::KEPT_CV,
            &data::KEPT_WEEKS,
            &data::KEPT_OFFERS,
            &data::KEPT_NEW_WORK,
            &t::SOURCES,
        ];
        for heading in headings.map(|text| text.get(voice)) {
            assert!(words.contains(&bare(heading)), "{heading} is missing");
        }
        for kind in RecordKind::ALL {
            let record = dossier.records.of(*kind).next().expect("one of each");
            for field in kind.fields() {
                let own = matches!(field.shape(), RecordShape::Line | RecordShape::Words)
                    && *field != RecordField::Task;
                let said = bare(record.words(*field));
                assert!(!own || words.contains(&said), "{kind:?} {field:?}: {said} is missing");
            }
        }
        assert!(words.contains(&bare(dossier.notes.get("balans-wie").expect("written"))));
        let happened = bare(dossier.notes.get("stilstaan-verloren").expect("written"));
        assert!(!words.contains(&happened), "what happened is private");
        for control in [sharing::LEGEND.get(voice), sharing::PRIVATE_HINT.get(voice)] {
            assert!(!words.contains(&bare(control)), "{control} is on paper");
        }
        tick(page, "feelings").await;
        page.wait_for("document.querySelector('main').textContent.includes('Mijn collega')").await;
        assert!(in_pdf(page).await.contains(&happened));
        // Nothing remembers the tick.
        page.reload().await;
        page.wait_for("document.querySelector('#whole-private')").await;
        let ticked = "document.querySelectorAll('[name=whole-private]:checked').length";
        assert_eq!(page.number(ticked).await, 0.0);
    });
}

#[test]
fn the_contents_lead_to_their_section_and_the_page_stays() {
    visit("everything: contents", &[Engine::Chromium], async |page| {
        open(page, &full()).await;
        page.click("main nav li:nth-child(2) a").await;
        page.wait_for("document.activeElement?.id === 'whole-1'").await;
        page.wait_for("location.hash === '#/alles'").await;
    });
}
