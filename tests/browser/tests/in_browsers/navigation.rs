//! After every change of place the title, the focus, the language and the announcement are right; a form that cannot
//! go on says so in all of them. In all engines: focus is theirs.

use content::texts::common as t;
use content::{Text, Voice};
use screens::route::{FirstAidStep, Question, Route};
use screens::test::Test;
use screens::titles::title;

use browser_tests::{Page, engine, visit};

use crate::kept_dossiers as kept;
use crate::person::PEOPLE;
use crate::walk::question;

/// Every place, in an order in which no two that follow one another have the same title.
pub fn places() -> Vec<Route> {
    use FirstAidStep::{Cards, Country, Dated, Paper, Sheet};
    let mut places: Vec<Route> = [Cards, Country, Paper, Dated, Sheet].map(Route::FirstAid).to_vec();
    places.extend(Question::ALL.map(question));
    places.extend(Question::ALL.map(|question| Route::Intake { question, change: true }));
    places.extend([Route::Answers, Route::Forecast, Route::Map, Route::Help, Route::WholeMap]);
    places.extend([Route::Compare, Route::Explainers, Route::Progress, Route::Data, Route::Pots]);
    places.extend([Route::BeforeSigning, Route::Bureau, Route::SigningQuestions]);
    places.extend([Route::Rights, Route::Tests, Route::Balance, Route::Processing, Route::Story]);
    places.extend([Route::Work, Route::Occupation(4321), Route::CompareWork, Route::Ways, Route::Sectors]);
    places.extend(Test::ALL.map(Route::Test));
    places.extend(Test::ALL.map(Route::TestResult));
    places.extend([Route::Method, Route::Proof, Route::Start]);
    places
}

#[test]
fn every_place_has_its_title_focus_language_and_announcement() {
    visit("navigation", &engine::ALL, async |page| {
        for person in PEOPLE {
            let dossier = domain::dossier::Dossier { language: person.language, ..kept::read(kept::SAMPLE) };
            kept::put(page, &dossier).await;
            page.open_at(Route::Start).await;
            for place in places() {
                page.run("window.scrollTo(0, document.body.scrollHeight)", []).await;
                page.go(place).await;
                is_announced(page, place, person.voice()).await;
            }
        }
    });
}

async fn is_announced(page: &Page, place: Route, voice: Voice) {
    let name = title(place, voice);
    let window = t::PAGE_TITLE.fill(voice, [&name]);
    assert_eq!(page.text("document.title").await, window, "{place:?}");
    assert_eq!(page.heading().await, name, "{place:?}");
    page.wait_for_focus("main h1").await;
    assert_eq!(page.number("document.querySelectorAll('h1').length").await, 1.0, "{place:?}");
    assert_eq!(page.text("document.documentElement.lang").await, voice.language.tag());
    let said = page.text("document.querySelector('#app > .hidden-visually[role=status]').textContent").await;
    assert_eq!(said, t::NOW_ON_PAGE.fill(voice, [&name]), "{place:?}");
    assert_eq!(page.number("window.scrollY").await, 0.0, "{place:?}");
}

#[test]
fn the_first_link_leads_past_the_head() {
    visit("skip link", &engine::ALL, async |page| {
        page.begin_with(&[]).await;
        page.open("/#/eerste-hulp").await;
        assert!(page.tab_to("a.skip").await <= 1);
        page.press(thirtyfour::Key::Enter).await;
        page.wait_for("document.activeElement.matches('main h1')").await;
        assert_eq!(page.text("location.hash").await, "#/eerste-hulp");
    });
}

#[test]
fn an_empty_form_says_so_in_title_summary_and_field() {
    visit("errors", &engine::ALL, async |page| {
        for person in PEOPLE {
            let dossier = domain::dossier::Dossier { language: person.language, ..Default::default() };
            kept::put(page, &dossier).await;
            page.open_at(Route::Start).await;
            for (place, field, sentence) in forms() {
                page.go(place).await;
                page.enter("main form button[type=submit]").await;
                says_the_error(page, place, field, sentence, person.voice()).await;
            }
        }
    });
}

/// Every form that an empty answer stops, its field, and the sentence.
fn forms() -> [(Route, &'static str, &'static Text); 8] {
    use FirstAidStep::{Country, Dated, Paper};
    let country = &content::texts::intake::COUNTRY_ERROR;
    [
        (Route::FirstAid(Country), "country", country),
        (Route::FirstAid(Paper), "paper", &t::ERROR_CHOOSE),
        (Route::FirstAid(Dated), "date", &t::ERROR_DATE_EMPTY),
        (question(Question::Country), "country", country),
        (question(Question::LastDay), "last-day", &t::ERROR_DATE_EMPTY),
        (question(Question::LastWork), "sector", &t::ERROR_CHOOSE),
        (question(Question::Direction), "direction", &t::ERROR_CHOOSE),
        (question(Question::Guidance), "guidance", &t::ERROR_CHOOSE),
    ]
}

async fn says_the_error(page: &Page, place: Route, field: &str, sentence: &Text, voice: Voice) {
    let window = t::PAGE_TITLE_ERROR.fill(voice, [title(place, voice)]);
    page.wait_for("document.activeElement.id === 'error-summary'").await;
    assert_eq!(page.text("document.title").await, window, "{place:?}");
    assert_eq!(page.text("location.hash").await, place.href());
    let heading = page.text("document.activeElement.textContent").await;
    assert_eq!(heading, t::ERROR_SUMMARY_TITLE.get(voice));
    let at_field = page.text("document.querySelector('.field__error').textContent").await;
    assert_eq!(at_field, sentence.get(voice), "{place:?}");
    let described = format!(
        "document.querySelector('fieldset').getAttribute('aria-describedby').includes('{field}-error')"
    );
    assert!(page.holds(&described).await, "{place:?}");
    // The first link of the summary leads to the field.
    page.press(thirtyfour::Key::Tab).await;
    assert_eq!(page.text("document.activeElement.textContent").await, sentence.get(voice), "{place:?}");
    page.press(thirtyfour::Key::Enter).await;
    page.wait_for(&format!("document.activeElement.id === '{field}'")).await;
    assert_eq!(page.text("location.hash").await, place.href());
}
