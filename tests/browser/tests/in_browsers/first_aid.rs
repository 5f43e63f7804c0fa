//! From first aid's first question to the sheet, for every paper in both countries: three answers at most, and on the
//! sheet one date or a line for it, one sentence, one number. In Chromium only: the rules are the same everywhere.

use chrono::Datelike;
use content::papers;
use content::texts::first_aid as t;
use domain::values::Country;
use formats::words::Word;
use screens::route::{FirstAidStep, Route};

use browser_tests::{Engine, Page, visit};

use crate::person;

#[test]
fn three_answers_at_most_lead_to_the_sheet() {
    visit("three answers", &[Engine::Chromium], async |page| {
        for (country, countries) in [(Country::Netherlands, "nl-nl"), (Country::Belgium, "be-be")] {
            for advice in papers(country) {
                let answers = walk_to_the_sheet(page, countries, advice.paper.word()).await;
                assert!(answers <= 3, "{countries} {}: {answers} answers", advice.paper.word());
                is_a_sheet(page, advice.say.get(content::Voice::default())).await;
            }
        }
        let answers = walk_to_the_sheet(page, "unknown", "unknown").await;
        assert!(answers <= 3);
        is_a_sheet(page, t::CARD_SENTENCE_ANY.get(content::Voice::default())).await;
    });
}

/// Answers what is asked until the sheet is there; returns how many answers that took.
async fn walk_to_the_sheet(page: &Page, countries: &str, paper: &str) -> usize {
    page.begin_with(&[]).await;
    page.open_at(Route::FirstAid(FirstAidStep::Country)).await;
    page.pick("country", countries).await;
    send(page).await;
    page.wait_for_place(Route::FirstAid(FirstAidStep::Paper)).await;
    page.pick("paper", paper).await;
    send(page).await;
    let sheet = Route::FirstAid(FirstAidStep::Sheet).href();
    if page.text("location.hash").await == sheet {
        return 2;
    }
    page.wait_for_place(Route::FirstAid(FirstAidStep::Dated)).await;
    let day = person::paper_day(page).await;
    let parts = [("#date", day.day().to_string()), ("#date-month", day.month().to_string())];
    for (field, text) in parts.into_iter().chain([("#date-year", day.year().to_string())]) {
        page.fill(field, &text).await;
    }
    send(page).await;
    page.wait_for_place(Route::FirstAid(FirstAidStep::Sheet)).await;
    3
}

async fn send(page: &Page) {
    page.click("main form button[type=submit]").await;
}

/// One date or room for it, this sentence, and one to call, with a number when the heading promises it.
async fn is_a_sheet(page: &Page, sentence: &str) {
    let date = "document.querySelectorAll('.sheet .answer, .sheet hr').length";
    assert_eq!(page.number(date).await, 1.0, "{}", page.in_words().await);
    let parts = page.texts("[...document.querySelectorAll('.sheet p')].map((p) => p.textContent)").await;
    assert!(parts.iter().any(|part| part == sentence), "{sentence:?} is not in {parts:?}");
    assert_eq!(page.number("document.querySelectorAll('.sheet li').length").await, 1.0);
    // Advisers whose number we could not check have none here; the heading then promises none.
    let heading = page.texts("[...document.querySelectorAll('.sheet h2')].map((h2) => h2.textContent)").await;
    let promised = heading.contains(&t::CARD_CALL.get(content::Voice::default()).to_owned());
    assert_eq!(page.holds("document.querySelector('.sheet li a[href^=\"tel:\"]')").await, promised);
}
