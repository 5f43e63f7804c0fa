//! Weeks: three look backs with a clock, a heavy one that leads to people, steps that move by consent alone, the setback
//! plan that comes back, and the look back at goals.

use domain::dossier::{
    Command, Dossier, RecordCommand, RecordField as F, RecordKind, RecordValue, Records, TaskStatus, Telling,
};
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Page, engine, stored, visit};

use crate::kept_dossiers::{self as kept, day};
use crate::states::{State, pressed, state};

const KEPT: &str = "document.activeElement?.id === 'week-kept'";

/// Someone with a plan of three steps, one of which has a day that passed.
pub fn with_plan() -> Dossier {
    let mut dossier = kept::sample_telling(Telling::Now);
    dossier.records = Records::default();
    let mut run = |command: Command| dossier.apply(command, day()).expect("a change that makes sense");
    for (name, later) in [("Bellen met Ria", 1), ("Cv nalezen", 4), ("Open dag", 30)] {
        let on = day() + chrono::Days::new(later);
        let said =
            vec![(F::Title, Some(RecordValue::Words(name.to_owned()))), (F::Day, Some(RecordValue::Day(on)))];
        run(Command::Record(RecordCommand::Add(RecordKind::Step, said)));
    }
    let goal = vec![(F::Title, Some(RecordValue::Words("Werk dicht bij huis".to_owned())))];
    run(Command::Record(RecordCommand::Add(RecordKind::Goal, goal)));
    run(Command::Task("cv-maken".to_owned(), Some(TaskStatus::Done)));
    run(Command::Write("tegenslag-sombere-week".to_owned(), "bel ik Ria".to_owned()));
    dossier
}

/// Every screen of the weeks in its own states.
pub fn states() -> Vec<State> {
    vec![
        state("week, nothing known", Dossier::default(), Route::CheckIn),
        state("week, with a plan", with_plan(), Route::CheckIn),
        pressed(
            "week, kept",
            with_plan(),
            Route::CheckIn,
            &["input[name='mood'][value='heavy']", "main form button[type=submit]"],
        ),
        state("look back, nothing known", Dossier::default(), Route::LookBack),
        state("look back, a goal", with_plan(), Route::LookBack),
        state("setback plan", with_plan(), Route::Setbacks),
        state("buddy card, empty", Dossier::default(), Route::Buddy),
        pressed("buddy card", Dossier::default(), Route::Buddy, &["main li button"]),
    ]
}

async fn open(page: &Page, dossier: &Dossier, route: Route) {
    page.host.set_faults(vec![clock_at(kept::DAY)]);
    kept::put(page, dossier).await;
    page.open_at(route).await;
    page.wait_for("document.querySelector('main h2')").await;
}

async fn on_a_day(page: &Page, day: &str, route: Route) {
    page.host.set_faults(vec![clock_at(day)]);
    page.open_at(route).await;
    page.reload().await;
    page.wait_for("document.querySelector('main h2')").await;
}

async fn now(page: &Page) -> Dossier {
    kept::read(&page.kept(stored::DOSSIER).await.expect("something kept"))
}

#[test]
fn three_weeks_are_kept_one_of_them_heavy_and_missed_weeks_are_not_told() {
    visit("weeks: three of them", &engine::ALL, async |page| {
        open(page, &with_plan(), Route::CheckIn).await;
        // What was ticked stands there; the form needs no answer.
        page.wait_for("document.querySelector('#week-done').parentElement.textContent.includes('Afgevinkt')")
            .await;
        page.fill("#happened", "Gebeld met Ria").await;
        page.click("input[name='next-step'][value='2']").await;
        page.click("main form button[type=submit]").await;
        page.wait_for(KEPT).await;
        assert_eq!(page.text("document.querySelector('main .answer').textContent").await, "Cv nalezen");
        assert!(!page.holds("Boolean(document.querySelector('main .people'))").await);
        // A month later, nothing is said of the weeks between but what the law asks.
        on_a_day(page, "2026-12-19", Route::CheckIn).await;
        page.click("input[name='mood'][value='heavy']").await;
        page.click("main form button[type=submit]").await;
        page.wait_for(KEPT).await;
        page.wait_for("document.querySelector('main .people a[href^=\"tel:\"]')").await;
        page.wait_for("document.querySelector('main').textContent.includes('bel ik Ria')").await;
        on_a_day(page, "2026-12-26", Route::CheckIn).await;
        page.click("main form button[type=submit]").await;
        page.wait_for(KEPT).await;
        assert_eq!(page.number("document.querySelectorAll('main .records > li').length").await, 2.0);
        assert_eq!(now(page).await.records.of(RecordKind::CheckIn).count(), 3);
        assert_eq!(now(page).await.diary, with_plan().diary, "no estimate came by itself");
    });
}

#[test]
fn steps_move_only_after_a_yes_and_go_back_at_once() {
    visit("weeks: moving steps", &engine::ALL, async |page| {
        open(page, &with_plan(), Route::CheckIn).await;
        on_a_day(page, "2026-11-30", Route::CheckIn).await;
        page.click("main form button[type=submit]").await;
        page.wait_for(KEPT).await;
        let days = async |page: &Page| {
            let dossier = now(page).await;
            dossier.records.of(RecordKind::Step).map(|step| step.day(F::Day)).collect::<Vec<_>>()
        };
        let before = days(page).await;
        assert_eq!(
            before,
            with_plan().records.of(RecordKind::Step).map(|it| it.day(F::Day)).collect::<Vec<_>>()
        );
        page.click("main section:has(+ #said-later) button").await;
        page.wait_for("document.activeElement?.id === 'said-later'").await;
        let moved = days(page).await;
        assert_eq!(moved.iter().zip(&before).filter(|(new, old)| new != old).count(), 2);
        page.click("#said-later button").await;
        page.settle().await;
        assert_eq!(days(page).await, before);
    });
}

#[test]
fn an_earlier_week_is_changed_taken_out_and_put_back() {
    visit("weeks: an earlier one", &engine::ALL, async |page| {
        open(page, &with_plan(), Route::CheckIn).await;
        page.fill("#happened", "Eerst").await;
        page.click("main form button[type=submit]").await;
        page.wait_for(KEPT).await;
        on_a_day(page, "2026-12-05", Route::CheckIn).await;
        page.click(".records > li .row button").await;
        page.wait_for("document.querySelector('.records form #happened')").await;
        page.fill(".records form #happened", "Anders").await;
        page.click(".records form button[type=submit]").await;
        page.wait_for("document.querySelector('.records').textContent.includes('Anders')").await;
        page.click(".records > li [role=group] button:last-of-type").await;
        page.wait_for("document.activeElement?.id.startsWith('record-undo-')").await;
        page.click("[id^=record-undo-]").await;
        page.wait_for("document.querySelector('.records').textContent.includes('Anders')").await;
    });
}

#[test]
fn a_look_back_keeps_how_goals_stand_and_then_offers_an_estimate() {
    visit("weeks: looking back", &engine::ALL, async |page| {
        open(page, &with_plan(), Route::LookBack).await;
        assert!(!page.holds("Boolean(document.querySelector('main .notice a[href=\"#/bijwerken\"]'))").await);
        page.click("main [id^='doel-'] ~ [role=group] button:nth-of-type(2)").await;
        page.wait_for("document.activeElement?.id.startsWith('doel-')").await;
        page.fill("#went-well", "Ik bleef bellen").await;
        page.click("main form button[type=submit]").await;
        page.wait_for("document.activeElement?.id.startsWith('record-')").await;
        page.wait_for("document.querySelector('main .notice a[href=\"#/bijwerken\"]')").await;
        let dossier = now(page).await;
        let kept = dossier.records.of(RecordKind::Evaluation).next().expect("a look back");
        assert!(kept.words(F::Goals).contains("Werk dicht bij huis: Onderweg"));
    });
}

#[test]
fn a_suggestion_is_taken_over_into_the_own_words_and_a_card_asks_for_one_thing() {
    visit("weeks: setback plan and buddy card", &engine::ALL, async |page| {
        open(page, &Dossier::default(), Route::Setbacks).await;
        page.click("main li button").await;
        page.wait_for("document.activeElement?.id === 'tegenslag-geen-reactie'").await;
        assert!(now(page).await.notes.get("tegenslag-geen-reactie").is_some());
        page.go(Route::Buddy).await;
        page.wait_for("document.querySelector('#buddy-vraag')").await;
        page.fill("#buddy-wie", "Ria").await;
        page.click("main li button").await;
        page.wait_for("document.querySelector('main .card').textContent.includes('Ria')").await;
        page.wait_for("document.querySelector('main svg.qr path')").await;
    });
}
