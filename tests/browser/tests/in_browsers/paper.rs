//! What comes out of the printer: the sheet of first aid on one A4, the forecast with its answer and without its
//! controls. In Chromium, whose print we can read; looking at it is for a person.

use content::Voice;
use content::texts::{forecast as t, work_occupation as occupation, work_ways as ways};
use domain::dossier::Telling;
use lopdf::Document;
use screens::route::{FirstAidStep, Route};
use serde_json::json;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, visit};

use crate::kept_dossiers::{self as kept, DAY, FIRST_DAYS, LONG_WAY};
use crate::ways::{open as open_ways, planner};

#[test]
fn the_sheet_is_one_page_with_date_sentence_and_number() {
    visit("print: sheet", &[Engine::Chromium], async |page| {
        page.host.set_faults(vec![clock_at(DAY)]);
        for text in [FIRST_DAYS, LONG_WAY] {
            kept::put(page, &kept::read(text)).await;
            page.open_at(Route::FirstAid(FirstAidStep::Sheet)).await;
            let sheet = page.text("document.querySelector('.sheet').innerText").await;
            assert_eq!(pages(&page.printed().await), 1);
            assert!(on_paper(page).await.contains(&sheet));
        }
    });
}

#[test]
fn the_forecast_prints_its_answer_and_not_its_controls() {
    visit("print: forecast", &[Engine::Chromium], async |page| {
        page.host.set_faults(vec![clock_at(DAY)]);
        kept::put(page, &kept::sample_telling(Telling::Now)).await;
        page.open_at(Route::Forecast).await;
        let answer = page.text("document.querySelector('#answer').innerText").await;
        let control = t::CONTROLS_INTRO.get(Voice::default());
        assert!(page.text("document.body.innerText").await.contains(control));
        let printed = page.printed().await;
        assert!((1..=20).contains(&pages(&printed)), "{} pages", pages(&printed));
        let paper = on_paper(page).await;
        assert!(paper.contains(&answer) && !paper.contains(control), "{paper}");
        let words = in_pdf(page).await;
        assert!(answer.lines().all(|line| words.contains(&bare(line))), "{answer} in {words}");
        assert!(!words.contains(&bare(control)), "{words}");
        // What was not shown on screen is not on paper either.
        kept::put(page, &kept::sample_telling(Telling::RatherNot)).await;
        page.open_at(Route::Forecast).await;
        assert!(!on_paper(page).await.contains(&answer));
    });
}

#[test]
fn the_ways_begin_under_their_title_and_no_heading_stands_above_nothing() {
    visit("print: work", &[Engine::Chromium], async |page| {
        let voice = Voice::default();
        open_ways(page, &planner(Telling::Now)).await;
        let file = Document::load_mem(&page.printed().await).expect("a PDF");
        let first = bare(&file.extract_text(&[1]).expect("words in the PDF"));
        assert!(first.contains(&bare(ways::ROW_FORECAST.get(voice))), "{first}");
        page.go(Route::Occupation(4321)).await;
        page.wait_for("document.querySelector('#work-keep')").await;
        let paper = on_paper(page).await;
        assert!(!paper.contains(occupation::KEEP_HEADING.get(voice)), "{paper}");
    });
}

/// The number of pages in a PDF.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.match_indices("/Type /Page").filter(|(at, mark)| !text[at + mark.len()..].starts_with('s')).count()
}

/// What can be read in the printed file itself, as `bare` words.
pub async fn in_pdf(page: &Page) -> String {
    let file = Document::load_mem(&page.printed().await).expect("a PDF");
    let pages: Vec<u32> = file.get_pages().into_keys().collect();
    bare(&file.extract_text(&pages).expect("words in the PDF"))
}

/// Words without what a printer does to them: spaces, ends of lines, hyphens, and letters drawn as one.
pub fn bare(words: &str) -> String {
    let joined = [("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl")];
    let apart = joined.iter().fold(words.to_owned(), |words, (one, letters)| words.replace(one, letters));
    apart.chars().filter(|letter| !letter.is_whitespace() && !"-\u{ad}\u{2010}".contains(*letter)).collect()
}

/// The words that would be printed.
pub async fn on_paper(page: &Page) -> String {
    let media = async |media: &str| {
        let set = page.browser.cdp().send_raw("Emulation.setEmulatedMedia", json!({ "media": media })).await;
        set.expect("another medium");
    };
    media("print").await;
    let words = page.text("document.body.innerText").await;
    media("").await;
    words
}
