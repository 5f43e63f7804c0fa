//! Four ways on: another occupation, going for one and back, and what that drives.

use content::Voice;
use content::texts::work_ways as t;
use domain::dossier::{Command, Direction, Dossier, Retraining, Telling, WorkCommand};
use domain::values::Answer;
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};
use crate::states::{State, pressed, state};

/// Clerks of stock.
const PLANNER: u16 = 4321;
/// Nurses with a degree.
const NURSE: u16 = 2221;
const HEADING: &str = "#ways";
const CARDS: &str = "document.querySelectorAll('.offers > li').length";

/// Someone after these changes.
pub fn with(mut dossier: Dossier, commands: Vec<Command>) -> Dossier {
    for command in commands {
        dossier.apply(command, kept::day()).expect("a change that makes sense");
    }
    dossier
}

/// Someone with a last work who sees the forecast, or not.
pub fn planner(telling: Telling) -> Dossier {
    let dossier = kept::sample_without_contract(telling);
    with(
        dossier,
        vec![Command::Work(WorkCommand::Last(Some(PLANNER))), Command::Work(WorkCommand::Choose(None))],
    )
}

/// What there is to look at.
pub fn states() -> Vec<State> {
    vec![
        state("ways, nothing known", Dossier::default(), Route::Ways),
        state("ways", planner(Telling::Now), Route::Ways),
        state("ways, no forecast", planner(Telling::RatherNot), Route::Ways),
        state("ways on a long way", with(kept::read(kept::LONG_WAY), vec![last(NURSE)]), Route::Ways),
        pressed("ways, one chosen", planner(Telling::Now), Route::Ways, &["#go-new"]),
        pressed("ways, steps", planner(Telling::Now), Route::Ways, &["#how-adjacent > summary"]),
    ]
}

fn last(code: u16) -> Command {
    Command::Work(WorkCommand::Last(Some(code)))
}

/// Opens the page.
pub async fn open(page: &Page, dossier: &Dossier) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, dossier).await;
    page.open_at(Route::Ways).await;
    page.wait_for("document.querySelector('.offers > li')").await;
}

/// What is kept now.
pub async fn now(page: &Page) -> Dossier {
    page.settle().await;
    kept::read(&page.kept(browser_tests::stored::DOSSIER).await.expect("a dossier"))
}

/// Picks a value of a native list.
async fn pick(page: &Page, selector: &str, value: &str) {
    let script = "const list = document.querySelector(arguments[0]); list.value = arguments[1]; \
                  list.dispatchEvent(new Event('change', { bubbles: true }))";
    page.run(script, vec![selector.into(), value.into()]).await;
}

#[test]
fn a_way_is_gone_and_undone() {
    visit("ways: choosing", &engine::ALL, async |page| {
        let own = planner(Telling::Now);
        open(page, &own).await;
        assert_eq!(page.number(CARDS).await, 4.0);
        page.click("#go-same").await;
        page.wait_for("document.querySelector('#way-back')").await;
        page.wait_for_focus(HEADING).await;
        let tried = now(page).await;
        assert_eq!(tried.intake.direction, Answer::Known(Direction::Same));
        assert_eq!(tried.intake.retraining, Answer::Known(Retraining::None));
        assert_eq!(tried.work.chosen, Some(PLANNER));
        page.click("#way-back").await;
        page.wait_for("!document.querySelector('#way-back')").await;
        assert_eq!(now(page).await, own);
    });
}

#[test]
fn a_choice_is_seen_in_the_forecast_and_kept() {
    visit("ways: kept", &engine::ALL, async |page| {
        open(page, &planner(Telling::Now)).await;
        page.click("#go-own").await;
        page.wait_for("document.querySelector('#way-keep')").await;
        page.go(Route::Forecast).await;
        page.wait_for("document.querySelector('#direction')").await;
        page.go(Route::Ways).await;
        page.wait_for("document.querySelector('#way-keep')").await;
        page.click("#way-keep").await;
        page.wait_for("!document.querySelector('#way-keep')").await;
        let kept = now(page).await;
        assert_eq!(kept.intake.direction, Answer::Known(Direction::OwnBusiness));
        assert!(kept.before_trying.is_none());
    });
}

#[test]
fn another_occupation_and_another_training_take_other_weeks() {
    visit("ways: picking", &engine::ALL, async |page| {
        open(page, &planner(Telling::Now)).await;
        let card = "document.querySelector('.offers > li:nth-child(3)').textContent";
        let before = page.text(card).await;
        let other = page.text("document.querySelector('#way-new option:not([selected])').value").await;
        pick(page, "#way-new", &other).await;
        page.wait_for(&format!("{card} !== {before:?}")).await;
        page.wait_for("document.activeElement.id === 'way-new'").await;
        assert_eq!(page.text("document.querySelector('#way-new').value").await, other);
    });
}

#[test]
fn who_wants_no_forecast_sees_none() {
    visit("ways: no forecast", &engine::ALL, async |page| {
        open(page, &planner(Telling::RatherNot)).await;
        let rows =
            page.texts("[...document.querySelectorAll('.offers dt')].map((row) => row.textContent)").await;
        assert!(!rows.contains(&t::ROW_FORECAST.get(Voice::default()).to_owned()));
        assert!(rows.contains(&t::ROW_TRAINING.get(Voice::default()).to_owned()));
    });
}

#[test]
fn what_a_way_does_not_have_takes_no_room_on_a_small_screen() {
    visit("ways: no gap", &[Engine::Chromium], async |page| {
        page.resize(360, 640).await;
        open(page, &planner(Telling::Now)).await;
        let gap = "(() => { const part = name => document.querySelector('.offers > li ' + name)\
                   .getBoundingClientRect(); return part('.against').top - part('h3 + p').bottom; })()";
        let gap = page.number(gap).await;
        assert!(gap <= 24.0, "{gap}");
    });
}
