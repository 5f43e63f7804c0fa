//! The first nine days: first aid, intake, tests, a way, and the plan. Leaves out the weeks.

use std::time::Duration;

use content::texts::plan as p;
use screens::route::Route;
use screens::test::Test;
use screens::tests::made_of;

use super::person::{Someone, VOICE};
use crate::person::PEOPLE;
use crate::walk;

/// The first day.
pub const FIRST: &str = "2026-11-23";

/// What they wrote for themselves alone.
pub const HIDDEN: &str = "ga ik met Ria wandelen";

/// Day one by keys, then tests, a way and the plan.
pub async fn begins(someone: &Someone<'_>) {
    let page = someone.page;
    walk::begin(page, PEOPLE[0]).await;
    let nothing = async |_| {};
    walk::first_aid(page, PEOPLE[0], &nothing).await;
    walk::intake(page, PEOPLE[0], &nothing).await;
    walk::follow(page, Route::Map).await;
    someone.wrote.borrow_mut().push("planner".to_owned());
    // Tests: the weather of today, what one needs, and what one likes.
    someone.comes("2026-11-24", Route::Tests).await;
    takes(someone, Test::Weather, 3).await;
    takes(someone, Test::Interests, 0).await;
    someone.comes("2026-11-26", Route::Balance).await;
    someone.writes("#balans-wie", "Ik breng rust in een druk magazijn").await;
    chooses_a_way(someone).await;
    plans(someone).await;
    prepares(someone).await;
}

/// Takes a test to its end; each answer follows from the place of the question, unless one is given.
async fn takes(someone: &Someone<'_>, test: Test, always: usize) {
    let page = someone.page;
    someone.goes(Route::Test(test)).await;
    if test != Test::Weather {
        someone.presses("main button").await;
    }
    let asked = "(document.querySelector('#item')?.textContent ?? '')";
    for place in 0..made_of(test).instrument.items.len() {
        if !page.holds("document.querySelector('.test')").await {
            break;
        }
        let before = page.text(asked).await;
        // Longer than a second tap is taken for one of the question before.
        tokio::time::sleep(Duration::from_millis(265)).await;
        let reply = if always == 0 { [5, 2, 4, 3, 1, 2][place % 6] } else { always };
        page.click(&format!(".reply:nth-of-type({reply})")).await;
        let before = serde_json::Value::from(before);
        page.wait_for(&format!("{asked} !== {before} || document.querySelector('#then')")).await;
        if page.holds("document.querySelector('#then')").await {
            break;
        }
    }
    let kept = someone.dossier().await;
    assert!(0 < kept.assessments.get(test.id()).expect("answers").answers.iter().count());
}

/// From the last work to a way that is gone.
async fn chooses_a_way(someone: &Someone<'_>) {
    let page = someone.page;
    someone.comes("2026-11-30", Route::Work).await;
    someone.presses(".found button").await;
    page.wait_for("document.querySelector('#last-job-other')").await;
    someone.goes(Route::Ways).await;
    someone.presses("#go-adjacent").await;
    someone.presses("#way-keep").await;
    page.wait_for("document.querySelector('#way-stop')").await;
    assert!(someone.dossier().await.work.chosen.is_some());
}

/// The whole proposal, a goal and a step of one's own, and a step a week later.
async fn plans(someone: &Someone<'_>) {
    let page = someone.page;
    someone.comes("2026-12-01", Route::Map).await;
    someone.page.go(Route::Plan).await;
    someone.says("main", p::PROPOSE.get(VOICE)).await;
    someone.says("main", p::TAKE.get(VOICE)).await;
    page.wait_for("document.activeElement.id === 'plan-undo'").await;
    someone.presses("#plan-add-goal").await;
    someone.writes("#title", "Werk dicht bij huis").await;
    someone.writes("#done-when", "Met de fiets in een half uur").await;
    someone.keeps().await;
    someone.presses("#plan-add-step").await;
    someone.writes("#title", "Bel Ria over de cursus").await;
    someone.keeps().await;
    let own = someone.dossier().await.records.newest();
    page.wait_for(&format!("document.activeElement.id === 'step-{own}'")).await;
    someone.presses(&format!("li:has(> #step-{own}) [aria-expanded]")).await;
    someone.says(&format!("li:has(> #step-{own})"), p::MOVE.get(VOICE)).await;
    someone.dates("day", "2026-12-10").await;
    someone.keeps().await;
    page.wait_for(&format!("document.activeElement.id === 'step-{own}'")).await;
    someone.ticks(&["papieren-bewaren", "iemand-vertellen"]).await;
}

/// Setbacks thought of beforehand, and someone to talk with.
async fn prepares(someone: &Someone<'_>) {
    someone.goes(Route::Setbacks).await;
    someone.writes("#tegenslag-geen-reactie", "bel ik na twee weken zelf").await;
    // A feeling: private, and not on paper unless ticked.
    someone.types("#tegenslag-sombere-week", HIDDEN).await;
    someone.goes(Route::Buddy).await;
    someone.writes("#buddy-wie", "Ria Bos").await;
    someone.goes(Route::Network).await;
    someone.presses("#record-add-contact").await;
    someone.writes("#name", "Karim de Wit").await;
    someone.keeps().await;
}
