//! The curriculum vitae: filled in, changed, removed and put back, there again after loading anew, alone on paper, and as a
//! file that others can read. In all engines where it is about keeping; in Chromium where it is about paper.

use content::Voice;
use content::texts::{common, cv as t};
use domain::dossier::{Command, Dossier, LastWork, RecordCommand, RecordField as F, RecordKind, RecordValue};
use domain::values::Answer;
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};
use crate::paper::{bare, in_pdf, on_paper};
use crate::states::{State, pressed, state};

/// Whoever did some work, and told which.
fn person() -> Dossier {
    let mut dossier = Dossier::default();
    let work = LastWork { sector: None, words: "Planner bij een bakker".to_owned() };
    let words = |words: &str| Some(RecordValue::Words(words.to_owned()));
    let day = |year| Some(RecordValue::Day(content::day(year, 3, 1)));
    let records = [
        (RecordKind::CvHead, vec![(F::Name, words("Noor de Vries")), (F::Mail, words("noor@example.org"))]),
        (
            RecordKind::CvWork,
            vec![
                (F::Role, words("Chauffeur")),
                (F::Organisation, words("Veldman")),
                (F::From, day(2005)),
                (F::Until, day(2012)),
                (F::Note, words("Elke dag tachtig adressen.")),
            ],
        ),
        (RecordKind::CvWork, vec![(F::Role, words("Magazijnchef")), (F::From, day(2012))]),
        (RecordKind::CvSkill, vec![(F::Title, words("Roosters maken"))]),
    ];
    dossier.apply(Command::LastWork(Answer::Known(work)), kept::day()).expect("a work");
    for (kind, said) in records {
        let add = Command::Record(RecordCommand::Add(kind, said));
        dossier.apply(add, kept::day()).expect("room");
    }
    dossier
}

/// The page in its states.
pub fn states() -> Vec<State> {
    vec![
        state("cv, empty", Dossier::default(), Route::Cv),
        state("cv", person(), Route::Cv),
        pressed("cv, adding work", person(), Route::Cv, &["#cv-work > p > button"]),
        pressed(
            "cv, work with error",
            person(),
            Route::Cv,
            &["#cv-work > p > button", "#cv-work form [type=submit]"],
        ),
        pressed("cv, removed", person(), Route::Cv, &["#cv-work li .row button + button"]),
    ]
}

async fn open(page: &Page, dossier: &Dossier) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, dossier).await;
    page.open_at(Route::Cv).await;
    page.wait_for_place(Route::Cv).await;
    page.wait_for("document.querySelector('#cv-head')").await;
}

#[test]
fn what_is_filled_in_is_kept_in_order_and_removing_can_be_undone() {
    visit("cv: filled in", &engine::ALL, async |page| {
        open(page, &person()).await;
        page.click("#cv-work > p > button").await;
        page.wait_for("document.querySelector('#role')").await;
        assert!(page.has_focus("#role").await);
        // One form at a time: its fields have the ids of what they ask.
        page.click("#cv-study > p > button").await;
        page.wait_for("document.querySelector('#cv-study #title') && !document.querySelector('#role')").await;
        page.fill("#title", "Logistiek").await;
        page.click("#cv-study form [type=submit]").await;
        page.wait_for("!document.querySelector('form') && document.querySelector('#cv-study li')").await;
        let heads = "[...document.querySelectorAll('#cv-work h3')].map((it) => it.textContent)";
        let work = page.texts(heads).await;
        assert!(work[0].starts_with("Magazijnchef") && work[1].starts_with("Chauffeur"), "{work:?}");
        page.reload().await;
        page.wait_for("document.querySelector('#cv-study li')").await;
        assert_eq!(page.texts(heads).await, work);
        page.click("#cv-work li .row button + button").await;
        page.wait_for("document.querySelectorAll('#cv-work li').length === 1").await;
        page.wait_for("document.activeElement?.id.startsWith('record-undo-')").await;
        page.click("[id^=record-undo-]").await;
        page.wait_for("document.querySelectorAll('#cv-work li').length === 2").await;
        assert_eq!(page.texts(heads).await, work);
    });
}

#[test]
fn what_is_known_is_taken_over_by_one_press() {
    visit("cv: taken over", &engine::ALL, async |page| {
        open(page, &person()).await;
        let offers = "[...document.querySelectorAll('#cv-offers button')].map((it) => it.textContent)";
        let voice = Voice::default();
        let last = t::OFFER_WORK.fill(voice, ["Planner bij een bakker"]);
        assert_eq!(page.texts(offers).await.first(), Some(&last));
        page.click("#cv-offers li:first-child button").await;
        page.wait_for("document.querySelectorAll('#cv-work li').length === 3").await;
        assert!(!page.texts(offers).await.contains(&last));
        page.wait_for("document.activeElement?.closest('#cv-work') !== null").await;
    });
}

#[test]
fn on_paper_stands_the_cv_alone() {
    visit("cv: paper", &[Engine::Chromium], async |page| {
        open(page, &person()).await;
        let voice = Voice::default();
        let paper = on_paper(page).await;
        for words in [
            "Noor de Vries",
            "noor@example.org",
            "Magazijnchef",
            "maart 2012 – nu",
            "Elke dag tachtig adressen.",
        ] {
            assert!(paper.contains(words), "{words} in {paper}");
        }
        for alien in [
            t::TITLE.get(voice),
            t::NOT_ASKED.get(voice),
            t::OFFERS.get(voice),
            common::NAME.get(voice),
            common::FOOTER_PRIVACY.get(voice),
            "Planner bij een bakker",
        ] {
            assert!(!paper.contains(alien), "{alien} in {paper}");
        }
        let printed = in_pdf(page).await;
        let (first, second) = (printed.find("Magazijnchef"), printed.find("Chauffeur"));
        assert!(first.is_some() && first < second, "the latest first: {printed}");
        assert!(printed.contains(&bare("Roosters maken")), "{printed}");
    });
}

#[test]
fn the_file_for_others_is_json_resume_without_a_name_on_it() {
    visit("cv: file", &engine::ALL, async |page| {
        open(page, &person()).await;
        // Caught on its way to the disk.
        let catch = "const make = URL.createObjectURL; \
            URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return make(blob); }; \
            const press = HTMLAnchorElement.prototype.click; \
            HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; press.call(this); }; \
            document.querySelector('#cv-save').click();";
        page.run(catch, []).await;
        page.wait_for("window.saved").await;
        let saved: serde_json::Value = serde_json::from_str(&page.text("window.saved").await).expect("JSON");
        assert_eq!(saved["basics"]["name"], "Noor de Vries");
        assert_eq!(saved["work"][0]["position"], "Magazijnchef");
        assert_eq!(saved["work"][1]["startDate"], "2005-03");
        assert_eq!(page.text("window.savedAs").await, "cv.json");
    });
}
