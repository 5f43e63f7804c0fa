//! The heavy path of the weather check: people of the right country within one screen, before anything else, and no
//! forecast offered. In Chromium where places are measured, in all engines where only words count.

use content::Voice;
use content::texts::{answers, assessment_weer_check as t, route};
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier, Telling};
use domain::values::{Answer, Country};
use screens::route::Route;
use screens::test::Test;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};

/// The sample on a day with this weather, for someone of this country.
pub fn on_a_day(weather: &str, country: Answer<Country>) -> Dossier {
    let mut dossier = kept::sample_telling(Telling::Unasked);
    let today = kept::day();
    let said = Reply::Chosen(weather.to_owned());
    let answered = Command::AnswerItem(Test::Weather.id().to_owned(), "vandaag".to_owned(), said);
    for command in [Command::Lives(country), Command::Works(country), answered] {
        dossier.apply(command, today).expect("a change that makes sense");
    }
    dossier
}

async fn open(page: &Page, dossier: &Dossier, route: Route) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, dossier).await;
    page.open_at(route).await;
    page.wait_for_place(route).await;
}

/// The numbers to call in the content of the page, in their order.
async fn numbers(page: &Page) -> Vec<String> {
    page.texts(
        "[...document.querySelectorAll('main a[href^=\"tel:\"]')].map(link => link.getAttribute('href'))",
    )
    .await
}

const COUNTRIES: [(Answer<Country>, &[&str]); 3] = [
    (Answer::Known(Country::Netherlands), &["tel:113", "tel:112"]),
    (Answer::Known(Country::Belgium), &["tel:106", "tel:1813", "tel:112"]),
    (Answer::Unknown, &["tel:113", "tel:106", "tel:1813", "tel:112"]),
];

#[test]
fn people_of_the_country_stand_within_one_small_screen() {
    visit("weather: heavy, one screen", &[Engine::Chromium], async |page| {
        page.resize(360, 640).await;
        for (country, expected) in COUNTRIES {
            for route in [Route::TestResult(Test::Weather), Route::Map] {
                open(page, &on_a_day("storm", country), route).await;
                assert_eq!(page.heading().await, t::STORM_TITLE.get(Voice::default()));
                assert_eq!(numbers(page).await, expected);
                let words = t::STORM_WORDS.get(Voice::default());
                let lowest = "Math.max(...[...document.querySelectorAll('main a[href^=\"tel:\"], main p')]\
                    .filter(part => part.matches('a') || part.textContent === WORDS)\
                    .map(part => part.getBoundingClientRect().bottom))"
                    .replace("WORDS", &format!("{words:?}"));
                let lowest = page.number(&lowest).await;
                assert!(0.0 < lowest && lowest <= 640.0, "{country:?} at {route}: {lowest}");
                assert!(page.overflow().await <= 0.0);
            }
        }
    });
}

#[test]
fn a_heavy_answer_leads_to_people_at_once_and_home_stays_with_them() {
    visit("weather: the way to people", &engine::ALL, async |page| {
        let dossier = kept::sample_telling(Telling::Unasked);
        open(page, &dossier, Route::Test(Test::Weather)).await;
        page.wait_for("document.querySelector('.reply')").await;
        // A press in the first quarter of a second is not taken for an answer.
        page.wait_for("(window.shownAt ??= performance.now()) + 300 < performance.now()").await;
        page.click(".reply").await;
        page.wait_for_place(Route::TestResult(Test::Weather)).await;
        assert!(numbers(page).await.contains(&"tel:112".to_owned()));
        page.go(Route::Map).await;
        page.wait_for_place(Route::Map).await;
        assert_eq!(page.heading().await, t::STORM_TITLE.get(Voice::default()));
    });
}

#[test]
fn on_a_heavy_day_the_forecast_is_not_offered_and_people_stand_before_it() {
    visit("weather: no forecast", &[Engine::Chromium], async |page| {
        let dutch = Answer::Known(Country::Netherlands);
        let storm = on_a_day("storm", dutch);
        let voice = Voice::default();
        for route in [Route::Map, Route::WholeMap, Route::Answers] {
            open(page, &storm, route).await;
            let ways = page.number("document.querySelectorAll('main a[href=\"#/schatting\"]').length").await;
            assert!(ways == 0.0, "{route}");
            open(page, &on_a_day("opklaring", dutch), route).await;
            let words = page.text("document.querySelector('main').innerText").await;
            let offers = [route::SEE_FORECAST.get(voice), answers::TO_FORECAST.get(voice)];
            assert!(offers.iter().any(|offer| words.contains(offer)), "{route}");
        }
        open(page, &storm, Route::Forecast).await;
        let first = page.text("document.querySelector('main h1 + *').innerText").await;
        assert!(first.contains(t::STORM_TITLE.get(voice)), "{first}");
    });
}

#[test]
fn on_a_heavy_day_people_stand_before_work() {
    visit("weather: work", &[Engine::Chromium], async |page| {
        let storm = on_a_day("storm", Answer::Known(Country::Netherlands));
        for route in [Route::Work, Route::Occupation(4321), Route::Ways] {
            open(page, &storm, route).await;
            page.wait_for("document.querySelector('main h2')").await;
            let first = page.text("document.querySelector('main :is(.people, input, h2)').className").await;
            assert_eq!(first, "people", "{route}");
        }
    });
}
