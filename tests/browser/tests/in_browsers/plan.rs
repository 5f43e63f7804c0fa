//! The plan: proposed and taken over, moved with what follows, ticked, kept over a reload, and changed by consent.

use content::Voice;
use content::texts::{plan as t, route as r};
use domain::dossier::{Command, Direction, Dossier, RecordField as F, RecordKind, Retraining, Telling};
use domain::values::Answer;
use screens::plan::{Proposal, take};
use screens::route::Route;

use browser_tests::{Engine, Page, engine, visit};

use crate::applications::{open, press};
use crate::kept_dossiers as kept;
use crate::states::{State, pressed, state};

/// The voice of all that is looked for.
pub const VOICE: Voice = Voice::new(domain::values::Language::Nl, domain::values::Address::Je);

/// Someone with answers and no plan.
fn without() -> Dossier {
    let mut dossier = kept::sample_telling(Telling::Now);
    dossier.intake.direction = Answer::Known(Direction::Same);
    dossier.intake.retraining = Answer::Known(Retraining::None);
    dossier.records = domain::dossier::Records::default();
    dossier
}

/// The same with our whole proposal.
pub fn with_plan() -> Dossier {
    let mut dossier = without();
    let all: Vec<String> =
        Proposal::of(&dossier, kept::day()).steps.iter().map(|step| step.task.id.to_owned()).collect();
    for command in take(&dossier, kept::day(), &all, VOICE) {
        dossier.apply(command, kept::day()).expect("a step");
    }
    dossier
}

/// The same after another wish.
fn with_other_answers() -> Dossier {
    let mut dossier = with_plan();
    dossier.apply(Command::Direction(Answer::Known(Direction::OwnBusiness)), kept::day()).expect("an answer");
    dossier
}

/// What there is to look at.
pub fn states() -> Vec<State> {
    const PROPOSE: &[&str] = &["main .button"];
    const ADD: &[&str] = &["#plan-add-step"];
    const WRONG: &[&str] = &["#plan-add-step", "main form button[type=submit]"];
    const DETAILS: &[&str] = &["#maand [aria-expanded]"];
    const CHANGES: &[&str] = &["main details summary"];
    vec![
        state("plan, none", without(), Route::Plan),
        pressed("plan, proposal", without(), Route::Plan, PROPOSE),
        state("plan", with_plan(), Route::Plan),
        pressed("plan, adding", with_plan(), Route::Plan, ADD),
        pressed("plan, adding with error", with_plan(), Route::Plan, WRONG),
        pressed("plan, one step open", with_plan(), Route::Plan, DETAILS),
        pressed("plan, answers changed", with_other_answers(), Route::Plan, CHANGES),
    ]
}

/// What is kept now.
async fn now(page: &Page) -> Dossier {
    kept::read(&page.kept(browser_tests::stored::DOSSIER).await.expect("a dossier"))
}

/// The number of the step that comes from a task.
fn number(dossier: &Dossier, task: &str) -> u32 {
    let mut steps = dossier.records.of(RecordKind::Step);
    steps.find(|step| step.words(F::Task) == task).expect("a step").id
}

/// The day of the step that comes from a task.
fn begins(dossier: &Dossier, task: &str) -> chrono::NaiveDate {
    dossier.records.get(number(dossier, task)).and_then(|step| step.day(F::Day)).expect("a day")
}

/// Opens all about a step.
async fn details(page: &Page, id: u32) {
    page.click(&format!("li:has(> #step-{id}) [aria-expanded]")).await;
    page.wait_for(&format!("document.querySelector('li:has(> #step-{id}) dl')")).await;
}

#[test]
fn a_plan_is_proposed_taken_over_and_taken_back() {
    visit("plan: proposal", &engine::ALL, async |page| {
        open_empty(page).await;
        press(page, "main", t::PROPOSE.get(VOICE)).await;
        page.wait_for("document.activeElement.id === 'proposal'").await;
        page.click("main details:last-of-type summary").await;
        press(page, "main", t::TAKE.get(VOICE)).await;
        page.wait_for("document.activeElement.id === 'plan-undo'").await;
        let dossier = now(page).await;
        assert!(20 < dossier.records.of(RecordKind::Step).count() && dossier.tasks.is_empty());
        page.wait_for("document.querySelector('#maand') && document.querySelector('#later')").await;
        page.enter("#plan-undo").await;
        page.wait_for("!document.querySelector('#maand')").await;
        assert_eq!(now(page).await.records.iter().count(), 0);
    });
}

async fn open_empty(page: &Page) {
    page.host.set_faults(vec![browser_tests::fault_scripts::clock_at(kept::DAY)]);
    kept::put(page, &without()).await;
    page.open_at(Route::Plan).await;
    page.wait_for_place(Route::Plan).await;
}

#[test]
fn a_step_on_another_day_moves_what_follows_and_comes_back() {
    visit("plan: another day", &[Engine::Chromium, Engine::Firefox], async |page| {
        let before = with_plan();
        open(page, &before, Route::Plan).await;
        let id = number(&before, "cv-maken");
        details(page, id).await;
        press(page, &format!("li:has(> #step-{id})"), t::MOVE.get(VOICE)).await;
        page.wait_for("document.activeElement.id === 'day'").await;
        for (part, typed) in [("#day", "15"), ("#day-month", "2"), ("#day-year", "2027")] {
            page.fill(part, typed).await;
        }
        page.click("main form button[type=submit]").await;
        page.wait_for(&format!("document.activeElement.id === 'step-{id}'")).await;
        let after = now(page).await;
        assert_eq!(begins(&after, "cv-maken"), chrono::NaiveDate::from_ymd_opt(2027, 2, 15).expect("a day"));
        for task in ["brief-schrijven", "zoeken-beginnen", "eerste-werkdag"] {
            assert!(begins(&before, task) < begins(&after, task), "{task}");
        }
        assert_eq!(begins(&before, "verhaal-maken"), begins(&after, "verhaal-maken"));
        let told = page.text("document.querySelector('main [role=status]').textContent").await;
        assert!(told.contains("schuift mee"), "{told}");
        page.enter("#plan-undo").await;
        page.wait_for("!document.querySelector('#plan-undo')").await;
        let records = |dossier: &Dossier| dossier.records.iter().cloned().collect::<Vec<_>>();
        assert_eq!(records(&now(page).await), records(&before));
    });
}

#[test]
fn an_own_step_and_a_tick_are_there_after_a_reload() {
    visit("plan: own step", &engine::ALL, async |page| {
        let before = with_plan();
        open(page, &before, Route::Plan).await;
        page.click("#plan-add-step").await;
        page.wait_for("document.activeElement.id === 'title'").await;
        page.fill("#title", "Bel Ria over de cursus").await;
        page.click("main form button[type=submit]").await;
        let own = before.records.newest() + 1;
        page.wait_for(&format!("document.activeElement.id === 'step-{own}'")).await;
        press(page, &format!("li:has(> #step-{own})"), r::MARK_DONE.get(VOICE)).await;
        page.wait_for(&format!("document.activeElement.id === 'step-{own}'")).await;
        // It keeps its place in this visit.
        page.wait_for(&format!("document.querySelector('#zonder-dag #step-{own}')")).await;
        page.reload().await;
        page.wait_for(&format!("document.querySelector('#klaar #step-{own}')")).await;
        let dossier = now(page).await;
        assert!(dossier.tasks.get(&format!("eigen-{own}")).is_some());
        assert_eq!(dossier.tasks.iter().count(), before.tasks.iter().count() + 1);
    });
}

#[test]
fn other_answers_change_nothing_until_it_is_taken_over() {
    visit("plan: consent", &[Engine::Chromium], async |page| {
        let before = with_other_answers();
        open(page, &before, Route::Plan).await;
        page.click("main details summary").await;
        page.click("input[name='changes']").await;
        press(page, "main details", t::CHANGE_TAKE.get(VOICE)).await;
        page.wait_for("document.activeElement.id === 'plan-undo'").await;
        assert_eq!(now(page).await.records.iter().count(), before.records.iter().count() + 1);
        page.click("main details summary").await;
        press(page, "main details", t::CHANGE_ALL.get(VOICE)).await;
        page.wait_for("document.activeElement.id === 'plan-undo'").await;
        page.wait_for("!document.querySelector('main details')").await;
    });
}
