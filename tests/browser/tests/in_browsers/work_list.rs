//! The list of work that fits: from the last job on, more on request, putting aside and back, weights, and a
//! flat profile. What else is decided stands by itself.

use content::Voice;
use content::texts::work as t;
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier, WorkCommand};
use domain::values::Language;
use screens::occupations::known::Known;
use screens::occupations::list::{Asked, WorkList};
use screens::route::Route;
use screens::test::Test;
use screens::tests::made_of;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};
use crate::states::{State, state};
use crate::test_results::all_answered;

/// Planners in a warehouse.
const PLANNER: u16 = 4322;

pub fn run(mut dossier: Dossier, command: Command) -> Dossier {
    dossier.apply(command, kept::day()).expect("a change that makes sense");
    dossier
}

pub fn with_last(dossier: Dossier) -> Dossier {
    run(dossier, Command::Work(WorkCommand::Last(Some(PLANNER))))
}

/// Someone with the last work and every test, for whom all conditions may be met.
pub fn known() -> Dossier {
    run(with_last(all_answered()), Command::ForgetTest(Test::Conditions.id().to_owned()))
}

/// Someone to whom every kind of work appeals equally.
pub fn flat() -> Dossier {
    let items = made_of(Test::Interests).instrument.items;
    items.iter().fold(with_last(Dossier::default()), |dossier, item| {
        let (test, item) = (Test::Interests.id().to_owned(), item.id.to_owned());
        run(dossier, Command::AnswerItem(test, item, Reply::Rated(3)))
    })
}

/// Someone who decided something of everything.
pub fn decided() -> Dossier {
    let light = Reply::Chosen("licht".to_owned());
    let (test, item) = (Test::Conditions.id().to_owned(), "lichaam".to_owned());
    let dossier = run(known(), Command::AnswerItem(test, item, light));
    let dossier = run(dossier, Command::Work(WorkCommand::Keep(3322, "Ria bellen".to_owned())));
    let dossier = run(dossier, Command::Work(WorkCommand::PutAside(4311, true)));
    run(dossier, Command::Work(WorkCommand::Weigh(Some([3, 8, 2]))))
}

/// What there is to look at.
pub fn states() -> Vec<State> {
    vec![
        state("list, nothing known", Dossier::default(), Route::Work),
        state("list, last work alone", with_last(Dossier::default()), Route::Work),
        state("list, all known", known(), Route::Work),
        state("list, decided", decided(), Route::Work),
        state("list, flat", flat(), Route::Work),
    ]
}

pub async fn open(page: &Page, dossier: &Dossier, route: Route) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, dossier).await;
    page.open_at(route).await;
    page.wait_for("document.querySelector('main h2')").await;
}

/// The ids of what the list shows, in order.
pub async fn shown(page: &Page) -> Vec<String> {
    page.texts("[...document.querySelectorAll('main li[id^=work-]')].map(one => one.id)").await
}

fn places(codes: &[u16]) -> Vec<String> {
    codes.iter().map(|code| format!("work-{code}")).collect()
}

#[test]
fn the_last_job_alone_brings_the_list_that_the_view_model_has() {
    visit("work: the list", &engine::ALL, async |page| {
        let dossier = with_last(Dossier::default());
        open(page, &dossier, Route::Work).await;
        let table = Known::of(Language::Nl).expect("the table");
        let list = WorkList::of(&dossier, table, Asked::default(), kept::day(), Voice::default());
        assert_eq!(shown(page).await, places(&list.codes()));
        let words = page.text("document.querySelector('main').textContent").await;
        assert!(words.contains(&list.basis), "{words}");
        let links = page.texts("[...document.querySelectorAll('main .card a')].map(way => way.hash)").await;
        assert_eq!(links, list.ways.iter().map(|way| way.route.href()).collect::<Vec<_>>());
    });
}

#[test]
fn more_comes_on_request_and_the_focus_goes_to_what_is_new() {
    visit("work: more", &engine::ALL, async |page| {
        open(page, &known(), Route::Work).await;
        let before = shown(page).await;
        let more = "main section .button--quiet";
        page.enter(more).await;
        page.wait_for(&format!("{} < document.querySelectorAll('main li[id^=work-]').length", before.len()))
            .await;
        page.wait_for("document.activeElement.id.startsWith('band-')").await;
        let after = shown(page).await;
        assert!(before.iter().all(|id| after.contains(id)));
    });
}

#[test]
fn what_is_put_aside_is_replaced_undone_at_once_and_later() {
    visit("work: putting aside", &engine::ALL, async |page| {
        open(page, &known(), Route::Work).await;
        let before = shown(page).await;
        let item = format!("#{}", before[1]);
        page.enter(&format!("{item} .work__ways .button:last-child")).await;
        page.wait_for(&format!("!document.querySelector('{item}')")).await;
        page.wait_for(&format!("document.activeElement.id === '{}'", before[2])).await;
        assert!(before.len() <= shown(page).await.len());
        page.enter("#work-undo").await;
        page.wait_for(&format!("document.querySelector('{item}')")).await;
        page.wait_for(&format!("document.activeElement.id === '{}'", before[1])).await;
        page.enter(&format!("{item} .work__ways .button:last-child")).await;
        page.wait_for("document.querySelector('#work-aside')").await;
        page.reload().await;
        page.wait_for("document.querySelector('#work-aside')").await;
        assert!(!shown(page).await.contains(&before[1]));
        page.click("#work-aside + ul .button").await;
        page.wait_for(&format!("document.querySelector('{item}')")).await;
        assert!(!page.holds("document.querySelector('#work-undo')").await);
        page.wait_for("document.activeElement.id === 'work-list'").await;
    });
}

#[test]
fn a_weight_changes_the_list_at_once_and_goes_back() {
    visit("work: weights", &engine::ALL, async |page| {
        open(page, &known(), Route::Work).await;
        let before = shown(page).await;
        page.fill("#weight-interests", "0").await;
        page.wait_for(&format!(
            "JSON.stringify([...document.querySelectorAll('main li[id^=work-]')].map(one => one.id)) !== '{}'",
            serde_json::to_string(&before).expect("a list")
        ))
        .await;
        page.fill("#weight-interests", "elf").await;
        page.wait_for("document.querySelector('#weight-interests-error')").await;
        page.fill("#weight-interests", "4").await;
        page.wait_for("!document.querySelector('#weight-interests-error')").await;
        page.click("form .button--quiet").await;
        page.wait_for("document.querySelector('#weight-interests').value === '5'").await;
        assert_eq!(shown(page).await, before);
    });
}

#[test]
fn a_flat_profile_is_told_and_the_list_rests_on_the_last_job() {
    visit("work: flat", &[Engine::Chromium], async |page| {
        let voice = Voice::default();
        open(page, &flat(), Route::Work).await;
        let words = page.text("document.querySelector('main').textContent").await;
        assert!(
            words.contains(t::DOUBT_INTERESTS_FLAT.get(voice)) && words.contains(t::BASIS_LAST.get(voice))
        );
        let flat = shown(page).await;
        open(page, &with_last(Dossier::default()), Route::Work).await;
        assert_eq!(shown(page).await, flat);
    });
}
