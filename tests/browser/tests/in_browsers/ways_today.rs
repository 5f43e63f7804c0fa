//! The ways as they stand today: on a heavy day people first and no estimate, and an occupation that is gone for, put
//! aside and put back.

use content::Voice;
use content::texts::{assessment_weer_check as storm, work_occupation as o, work_ways as t};
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier, Telling, WorkCommand};
use domain::values::{Answer, Country};
use screens::route::Route;
use screens::test::Test;

use browser_tests::{Page, engine, visit};

use crate::states::{State, pressed, state};
use crate::ways::{now, open, planner, with};
use crate::work_list;

/// Who goes for this work is a clerk of stock.
const GOAL: u16 = 4322;

/// Someone on a day with this weather.
pub fn on_a_day(dossier: Dossier, weather: &str) -> Dossier {
    let said = Reply::Chosen(weather.to_owned());
    let said = Command::AnswerItem(Test::Weather.id().to_owned(), "vandaag".to_owned(), said);
    with(dossier, vec![said])
}

/// Someone who wants to see the forecast, on such a day.
fn told_on(weather: &str) -> Dossier {
    let nl = Answer::Known(Country::Netherlands);
    on_a_day(with(planner(Telling::Now), vec![Command::Lives(nl), Command::Works(nl)]), weather)
}

/// Someone who goes for work near the last.
fn going() -> Dossier {
    with(planner(Telling::Now), vec![Command::Work(WorkCommand::Choose(Some(GOAL)))])
}

/// What there is to look at.
pub fn states() -> Vec<State> {
    let aside = with(going(), vec![Command::Work(WorkCommand::PutAside(GOAL, true))]);
    vec![
        state("ways in a storm", told_on("storm"), Route::Ways),
        state("ways, the chosen work put aside", aside, Route::Ways),
        pressed("ways, one kept", planner(Telling::Now), Route::Ways, &["#go-adjacent", "#way-keep"]),
        pressed("ways, own business", planner(Telling::Now), Route::Ways, &["#go-own"]),
    ]
}

async fn rows(page: &Page) -> Vec<String> {
    page.texts("[...document.querySelectorAll('.offers dt')].map(row => row.textContent)").await
}

#[test]
fn on_a_heavy_day_a_calm_line_stands_where_weeks_would() {
    visit("ways: heavy day", &engine::ALL, async |page| {
        let voice = Voice::default();
        let estimate = t::ROW_FORECAST.get(voice).to_owned();
        open(page, &told_on("storm")).await;
        let words = page.text("document.querySelector('main').innerText").await;
        let place = |words_of: &str| words.find(words_of).unwrap_or_else(|| panic!("{words_of} in {words}"));
        assert!(place(storm::STORM_TITLE.get(voice)) < place(t::HIDDEN_TODAY.get(voice)));
        assert!(place(t::HIDDEN_TODAY.get(voice)) < place(t::WAY_OWN.get(voice)));
        assert!(!rows(page).await.contains(&estimate));
        assert!(rows(page).await.contains(&t::ROW_TRAINING.get(voice).to_owned()));
        let offer = format!("document.querySelector('main a[href=\"{}\"]')", Route::Forecast.href());
        assert!(!page.holds(&offer).await);

        open(page, &told_on("opklaring")).await;
        assert!(rows(page).await.contains(&estimate));
        let words = page.text("document.querySelector('main').innerText").await;
        assert!(!words.contains(t::HIDDEN_TODAY.get(voice)));
    });
}

#[test]
fn work_that_is_gone_for_is_put_aside_and_put_back_without_losing_the_way() {
    visit("ways: goal put aside", &engine::ALL, async |page| {
        let voice = Voice::default();
        let notice = o::LEFT_OUT.fill(voice, [o::LEFT_OUT_ASIDE.get(voice)]);
        let says = format!("document.querySelector('main').textContent.includes({notice:?})");
        work_list::open(page, &going(), Route::Work).await;
        let item = format!("#work-{GOAL}");
        page.enter(&format!("{item} .work__ways .button:last-child")).await;
        page.wait_for(&format!("!document.querySelector('{item}')")).await;
        let aside = now(page).await;
        assert!(aside.work.put_aside.contains(&GOAL));
        assert_eq!(aside.work.chosen, Some(GOAL));
        page.enter("#work-undo").await;
        page.wait_for(&format!("document.querySelector('{item}')")).await;
        assert_eq!(now(page).await.work, going().work);

        // Put aside on its own page, the way stays, and says that it is not in the list.
        page.go(Route::Occupation(GOAL)).await;
        page.enter("#work-aside").await;
        page.go(Route::Ways).await;
        page.wait_for(&says).await;
        assert_eq!(now(page).await.work.chosen, Some(GOAL));
        page.go(Route::Occupation(GOAL)).await;
        page.enter("#work-aside").await;
        page.go(Route::Ways).await;
        page.wait_for("document.querySelector('.offers > li')").await;
        assert!(!page.holds(&says).await);
        assert_eq!(now(page).await.work, going().work);
    });
}
