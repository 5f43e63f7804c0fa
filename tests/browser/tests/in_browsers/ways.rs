//! Four ways on: another occupation, going for one and back, what that drives; and one changed answer to a test that changes
//! what is listed, which way stands there, its weeks and euros, and the plan.

use std::time::Duration;

use content::Voice;
use content::assessments::INTERESSETEST;
use content::texts::work_ways as t;
use domain::assessment::{Item, Reply};
use domain::dossier::{Command, Direction, Dossier, Retraining, Telling, WorkCommand};
use domain::values::{Answer, Language};
use screens::occupations::known::Known;
use screens::occupations::ways::{Picks, WaysScreen};
use screens::route::Route;
use screens::test::Test;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};
use crate::states::{State, pressed, state};

/// Clerks of stock.
const PLANNER: u16 = 4321;
/// Nurses with a degree.
const NURSE: u16 = 2221;
const HEADING: &str = "#ways";
const CARDS: &str = "document.querySelectorAll('.offers > li').length";

fn with(mut dossier: Dossier, commands: Vec<Command>) -> Dossier {
    for command in commands {
        dossier.apply(command, kept::day()).expect("a change that makes sense");
    }
    dossier
}

/// Someone with a last work who sees the forecast, or not.
fn planner(telling: Telling) -> Dossier {
    let dossier = kept::sample_without_contract(telling);
    with(
        dossier,
        vec![Command::Work(WorkCommand::Last(Some(PLANNER))), Command::Work(WorkCommand::Choose(None))],
    )
}

/// The same who likes two kinds of interests, by their places.
fn liking(kinds: [usize; 2]) -> Dossier {
    let items = INTERESSETEST.instrument.items.iter().enumerate();
    let answer = |(place, item): (usize, &Item)| {
        let is_liked = item.scale.is_some_and(|scale| kinds.contains(&scale));
        rated(item.id, if is_liked { 4 } else { 1 + u8::from(place % 2 == 1) })
    };
    with(planner(Telling::Now), items.map(answer).collect())
}

fn rated(item: &str, rate: u8) -> Command {
    Command::AnswerItem(INTERESSETEST.instrument.id.to_owned(), item.to_owned(), Reply::Rated(rate))
}

/// The occupation of new work, and the weeks of training for it.
fn new_way(dossier: &Dossier) -> (String, Answer<u8>) {
    let known = Known::of(Language::Nl).expect("the table");
    let told = WaysScreen::of(dossier, known, &Picks::default(), kept::day(), Voice::default());
    let card = told.cards.into_iter().nth(2).expect("new work");
    let chosen = with(dossier.clone(), card.shown.expect("it asks something").choose);
    (card.occupation.expect("an occupation").1, chosen.intake.training_weeks)
}

/// Someone, and an item whose lowest answer gives them other work that takes other weeks.
fn tipping() -> (Dossier, &'static str) {
    let pairs = (0..6).flat_map(|one| (0..6).map(move |other| [one, other]));
    for kinds in pairs.filter(|[one, other]| one != other) {
        let dossier = liking(kinds);
        let before = new_way(&dossier);
        let mut items = INTERESSETEST.instrument.items.iter().filter(|item| item.scale == Some(kinds[1]));
        let tips = |item: &&Item| {
            let after = new_way(&with(dossier.clone(), vec![rated(item.id, 1)]));
            after.0 != before.0 && after.1 != before.1
        };
        if let Some(item) = items.find(tips) {
            return (dossier, item.id);
        }
    }
    panic!("no single answer changes the way");
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

async fn open(page: &Page, dossier: &Dossier) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, dossier).await;
    page.open_at(Route::Ways).await;
    page.wait_for("document.querySelector('.offers > li')").await;
}

async fn now(page: &Page) -> Dossier {
    page.settle().await;
    kept::read(&page.kept("dossier").await.expect("a dossier"))
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
        assert!(page.has_focus(HEADING).await);
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

/// The way to new work as the page shows it: its occupation, and what it asks.
async fn new_work(page: &Page) -> (String, String) {
    let card = "document.querySelector('.offers > li:nth-child(3)')";
    let name = page.text(&format!("{card}.querySelector('a').textContent")).await;
    (name, page.text(&format!("{card}.querySelector('dl').textContent")).await)
}

/// Goes for new work and settles it: what the answers say then, and the plan.
async fn settled(page: &Page) -> (Answer<u8>, String) {
    page.click("#go-new").await;
    page.wait_for("document.querySelector('#way-keep')").await;
    page.click("#way-keep").await;
    page.wait_for("!document.querySelector('#way-keep')").await;
    let weeks = now(page).await.intake.training_weeks;
    page.go(Route::WholeMap).await;
    page.wait_for("document.querySelector('main h2')").await;
    (weeks, page.text("document.querySelector('main').textContent").await)
}

#[test]
fn one_changed_answer_gives_other_work_another_way_and_another_plan() {
    visit("ways: from an answer to the plan", &engine::ALL, async |page| {
        let (dossier, item) = tipping();
        open(page, &dossier).await;
        let (name, asks) = new_work(page).await;
        assert_eq!(name, new_way(&dossier).0);
        let (weeks, plan) = settled(page).await;

        // The same, and one answer is changed in the test itself.
        let test = INTERESSETEST.instrument.id.to_owned();
        open(page, &with(dossier, vec![Command::StandAt(test, Some(item.to_owned()))])).await;
        page.go(Route::Test(Test::Interests)).await;
        page.wait_for("document.querySelector('.reply')").await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        page.click(".reply:nth-of-type(1)").await;
        page.settle().await;
        page.go(Route::Ways).await;
        page.wait_for("document.querySelector('.offers > li')").await;
        let (other_name, other_asks) = new_work(page).await;
        assert_ne!(name, other_name, "the occupation");
        assert_ne!(asks, other_asks, "what it asks");
        let (other_weeks, other_plan) = settled(page).await;
        assert_ne!(weeks, other_weeks, "the weeks");
        assert_ne!(plan, other_plan, "the plan");
    });
}
