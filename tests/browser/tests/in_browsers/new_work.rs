//! New work: an offer taken, begun on its real first day, looked back on after three months, lost again and back.

use domain::dossier::{
    Command, Dossier, RecordCommand, RecordField as F, RecordKind, RecordValue, Records, Telling,
};
use domain::values::{Answer, Country, Euro};
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Page, engine, stored, visit};

use crate::kept_dossiers::{self as kept, day};
use crate::states::{State, pressed, state};

/// Someone with an application that came to an offer.
pub fn with_application() -> Dossier {
    let mut dossier = kept::sample_without_contract(Telling::Now);
    dossier.records = Records::default();
    let mut run = |command: Command| dossier.apply(command, day()).expect("a change that makes sense");
    run(Command::Lives(Answer::Known(Country::Netherlands)));
    run(Command::Works(Answer::Known(Country::Netherlands)));
    let words = |words: &str| Some(RecordValue::Words(words.to_owned()));
    let said = vec![
        (F::Organisation, words("Vos")),
        (F::Role, words("Planner")),
        (F::Applied, Some(RecordValue::Day(day()))),
        (F::Offered, Some(RecordValue::Day(day()))),
    ];
    run(Command::Record(RecordCommand::Add(RecordKind::Application, said)));
    dossier
}

/// With two offers, one of which says all.
pub fn with_offers() -> Dossier {
    let mut dossier = with_application();
    let words = |words: &str| Some(RecordValue::Words(words.to_owned()));
    let said = vec![
        (F::Organisation, words("Vos")),
        (F::Role, words("Planner")),
        (F::Wage, Some(RecordValue::Money(Euro::whole(3_000)))),
        (F::Hours, Some(RecordValue::Count(36))),
        (F::Start, Some(RecordValue::Day(day() + chrono::Days::new(10)))),
        (F::TrialUntil, Some(RecordValue::Day(day() + chrono::Days::new(40)))),
        (F::AnswerBy, Some(RecordValue::Day(day() + chrono::Days::new(5)))),
    ];
    for said in
        [said, vec![(F::Role, words("Kok in een heel lange keuken")), (F::Organisation, words("De Zon"))]]
    {
        let command = Command::Record(RecordCommand::Add(RecordKind::JobOffer, said));
        dossier.apply(command, day()).expect("an offer");
    }
    dossier
}

/// With new work that began so many days ago.
pub fn with_work(ago: u64) -> Dossier {
    let mut dossier = with_application();
    let start = day() - chrono::Days::new(ago);
    let said = vec![
        (F::Role, Some(RecordValue::Words("Planner".to_owned()))),
        (F::Start, Some(RecordValue::Day(start))),
    ];
    for command in
        [Command::Record(RecordCommand::Add(RecordKind::NewWork, said)), Command::Started(Some(start))]
    {
        dossier.apply(command, day()).expect("new work");
    }
    dossier
}

/// With new work that is still to begin.
fn with_work_to_come() -> Dossier {
    let mut dossier = with_application();
    let said = vec![(F::Start, Some(RecordValue::Day(day() + chrono::Days::new(10))))];
    let add = Command::Record(RecordCommand::Add(RecordKind::NewWork, said));
    dossier.apply(add, day()).expect("new work");
    dossier
}

const LOST: &[&str] = &["main section:has(> h2) > p:last-child > button.button--quiet"];

/// Every screen of new work in its own states.
pub fn states() -> Vec<State> {
    vec![
        state("offers, none", Dossier::default(), Route::JobOffers),
        state("offers, from an application", with_application(), Route::JobOffers),
        state("offers, two", with_offers(), Route::JobOffers),
        state("new work, none", Dossier::default(), Route::NewWork),
        state("new work, three months", with_work(95), Route::NewWork),
        state("new work, to come", with_work_to_come(), Route::NewWork),
        state("forecast, new work", with_work(20), Route::Forecast),
        pressed("new work, ends again", with_work(20), Route::NewWork, LOST),
    ]
}

async fn open(page: &Page, dossier: &Dossier, route: Route) {
    page.host.set_faults(vec![clock_at(kept::DAY)]);
    kept::put(page, dossier).await;
    page.open_at(route).await;
    page.wait_for("document.querySelector('main h1')").await;
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
fn an_offer_is_taken_begun_looked_back_on_lost_again_and_back() {
    visit("new work: the whole way", &engine::ALL, async |page| {
        open(page, &with_offers(), Route::JobOffers).await;
        assert!(page.text("document.querySelector('.offers').textContent").await.contains("19,23"));
        page.click(".offers > li [role=group] button").await;
        page.wait_for("document.activeElement?.id === 'offers-said'").await;
        let dossier = now(page).await;
        assert_eq!(dossier.started, None);
        assert!(dossier.new_work().is_some());
        let application = dossier.records.of(RecordKind::Application).next().expect("it");
        assert_eq!(application.choice(F::Outcome), "accepted");
        // The trial period's last day stands on the map.
        page.go(Route::WholeMap).await;
        page.wait_for("document.querySelector('main').textContent.includes('proeftijd')").await;
        // Before the first day nothing is asked; on it, only the person says so.
        page.go(Route::NewWork).await;
        page.wait_for("document.querySelector('main h2')").await;
        assert!(!page.holds("document.querySelector('main').textContent.includes('Ben je begonnen')").await);
        on_a_day(page, "2026-12-01", Route::NewWork).await;
        page.click("main .no-print .notice button").await;
        page.wait_for("document.activeElement?.id === 'work-said'").await;
        assert_eq!(now(page).await.started, Some(day() + chrono::Days::new(10)));
        // Three months later all four moments are open.
        on_a_day(page, "2027-03-01", Route::NewWork).await;
        page.click("#month-3 ~ p button").await;
        page.wait_for("document.querySelector('input[name=pleases]')").await;
        page.click("input[name='pleases'][value='4']").await;
        page.click("main li form button[type=submit]").await;
        page.wait_for("document.activeElement?.id.startsWith('record-')").await;
        assert_eq!(now(page).await.records.of(RecordKind::Aftercare).count(), 1);
        // Lost again: one day, and one step back.
        page.click("main section.no-print:has(> h2) > p > button").await;
        page.wait_for("document.querySelector('#until')").await;
        for (field, part) in [("#until", "1"), ("#until-month", "3"), ("#until-year", "2027")] {
            page.fill(field, part).await;
        }
        page.click("main section.no-print form button[type=submit]").await;
        page.wait_for("document.activeElement?.id === 'work-ended'").await;
        page.wait_for("document.querySelector('main').textContent.includes('8 maart 2027')").await;
        let dossier = now(page).await;
        assert_eq!(dossier.started, None);
        assert!(dossier.intake.searching_since.known().is_some());
        page.go(Route::Map).await;
        page.wait_for("document.querySelector('main').textContent.includes('Opnieuw WW aanvragen')").await;
    });
}

#[test]
fn an_offer_of_an_application_is_put_beside_the_others_and_no_is_taken_back() {
    visit("new work: offers", &engine::ALL, async |page| {
        open(page, &with_application(), Route::JobOffers).await;
        page.click("main p.row.no-print > button.button--quiet").await;
        page.wait_for("document.querySelectorAll('.offers > li').length === 1").await;
        page.click(".offers > li [role=group] button:nth-of-type(2)").await;
        page.wait_for("document.activeElement?.id === 'offers-said'").await;
        let outcome = async |page: &Page| {
            let dossier = now(page).await;
            dossier.records.of(RecordKind::JobOffer).next().expect("it").choice(F::Outcome)
        };
        assert_eq!(outcome(page).await, "withdrawn");
        page.click("#offers-said button").await;
        page.settle().await;
        assert_eq!(outcome(page).await, "");
    });
}

#[test]
fn feeling_at_home_is_said_and_taken_back_by_the_person() {
    visit("new work: at home", &engine::ALL, async |page| {
        open(page, &with_work(20), Route::NewWork).await;
        page.wait_for("document.querySelector('#at-home')").await;
        page.click("#at-home ~ p button").await;
        page.wait_for("document.activeElement?.id === 'at-home'").await;
        page.wait_for("document.querySelector('main').textContent.includes('De nazorg is klaar')").await;
        page.click("#at-home ~ p button").await;
        page.settle().await;
        assert!(now(page).await.tasks.get("thuis-voelen").is_none());
    });
}
