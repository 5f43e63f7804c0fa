//! One changed answer to a test changes which occupation stands at a way, its weeks, and the plan.

use std::time::Duration;

use content::Voice;
use content::assessments::INTERESSETEST;
use domain::assessment::{Item, Reply};
use domain::dossier::{Command, Dossier, Telling};
use domain::values::{Answer, Language};
use screens::occupations::known::Known;
use screens::occupations::ways::{Picks, WaysScreen};
use screens::route::Route;
use screens::test::Test;

use browser_tests::{Page, engine, visit};

use crate::kept_dossiers as kept;
use crate::ways::{now, open, planner, with};

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
