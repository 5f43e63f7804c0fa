//! The three pots of money: filled in as people type, followed down to what they rest on, and taken over by the
//! forecast. In all engines: fields, focus and storage are theirs.

use content::Voice;
use content::texts::{pots as t, rights};
use domain::dossier::{Dossier, Guidance, Telling};
use domain::values::{Answer, Euro};
use formats::dossier_file;
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Page, engine, stored, visit};

use crate::kept_dossiers::{self as kept, DAY};

/// The button that keeps the amounts.
const KEEP: &str = "main details form button[type=submit]";
/// The button that keeps cost and money of the training.
const KEEP_TRAINING: &str = "main > form button[type=submit]";
/// How long the money lasts.
const LIVING: &str = "document.querySelector('#pot-living .right__value')?.textContent ?? ''";
/// How many months the guidance lasts.
const TRAJECTORY: &str = "document.querySelector('#pot-trajectory .right__value')?.textContent ?? ''";

async fn open(page: &Page, dossier: &Dossier) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, dossier).await;
    page.open_at(Route::Pots).await;
    page.wait_for("document.querySelector('#pot-living')").await;
}

async fn in_storage(page: &Page) -> Dossier {
    let text = page.kept(stored::DOSSIER).await.expect("a kept dossier");
    dossier_file::from_json(&text).expect("a dossier that is read")
}

/// The sample with costs that it cannot pay for long.
fn short() -> Dossier {
    let mut dossier = kept::sample_telling(Telling::Now);
    dossier.contract.fixed_costs = Answer::Known(Euro::whole(3_900));
    dossier
}

/// The sample without the amounts of the household.
fn without_household() -> Dossier {
    let mut dossier = short();
    dossier.contract.savings = Answer::Open;
    dossier.contract.fixed_costs = Answer::Open;
    dossier
}

#[test]
fn amounts_are_typed_in_any_usual_form_and_counted() {
    visit("pots filled in", &engine::ALL, async |page| {
        open(page, &without_household()).await;
        assert_eq!(page.text(LIVING).await, "");
        page.fill("#savings", "€ 4.000").await;
        page.fill("#fixed-costs", "3900,50").await;
        page.click(KEEP).await;
        assert!(page.text(LIVING).await.starts_with("Zonder nieuw werk heb je genoeg tot "));
        assert!(page.holds("document.querySelector('.chart .chart__curve')").await);
        let kept = in_storage(page).await;
        assert_eq!(kept.contract.savings, Answer::Known(Euro::whole(4_000)));
        assert_eq!(kept.contract.fixed_costs, Answer::Known(Euro::from_cents(390_050)));
        let said = page.text("document.querySelector('#pots-said').textContent").await;
        assert_eq!(said, t::KEPT.get(Voice::default()));
    });
}

#[test]
fn nonsense_is_refused_beside_the_field_and_in_the_summary() {
    visit("pots, nonsense", &engine::ALL, async |page| {
        open(page, &without_household()).await;
        let before = in_storage(page).await;
        page.fill("#savings", "genoeg").await;
        page.click(KEEP).await;
        assert!(page.holds("document.querySelector('#savings-error').textContent").await);
        assert!(page.holds("document.querySelector('.error-summary a[href=\"#savings\"]')").await);
        assert_eq!(in_storage(page).await, before);
        page.fill("#money", "veel").await;
        page.click(KEEP_TRAINING).await;
        assert!(page.holds("document.querySelector('#money-error').textContent").await);
        assert_eq!(in_storage(page).await, before);
    });
}

#[test]
fn every_pot_moves_the_forecast_and_the_map() {
    visit("pots move the forecast", &engine::ALL, async |page| {
        open(page, &kept::sample_telling(Telling::Now)).await;
        let told = "document.querySelector('main > .notice p').textContent";
        let before = page.text(told).await;
        page.fill("#training-cost", "40.000").await;
        page.click(KEEP_TRAINING).await;
        assert_ne!(page.text(told).await, before);
        assert_eq!(in_storage(page).await.intake.training_cost, Answer::Known(40_000));
        // What the employer pays is taken over with one press; from then on every change of it counts.
        page.click("#pot-trajectory button.button--quiet").await;
        let Answer::Known(Guidance::Arranged(terms)) = in_storage(page).await.intake.guidance else {
            panic!("guidance is arranged")
        };
        assert_eq!(terms.months, Answer::Unknown);
        let months = page.text(TRAJECTORY).await;
        page.run("document.querySelector('main details').open = true", []).await;
        page.fill("#trajectory-money", "18.000").await;
        page.click(KEEP).await;
        assert_ne!(page.text(TRAJECTORY).await, months);
        page.go(Route::Forecast).await;
        assert_eq!(page.text("document.querySelector('#training-cost').value").await, "40.000");
    });
}

#[test]
fn a_figure_is_followed_down_and_an_unsure_one_can_be_replaced() {
    visit("pots explained", &engine::ALL, async |page| {
        open(page, &short()).await;
        let before = page.text(LIVING).await;
        page.enter("#how-living > summary").await;
        page.wait_for("document.querySelector('#how-living-0')").await;
        page.run("for (const part of document.querySelectorAll('#how-living details')) part.open = true", [])
            .await;
        let all = page.text("document.querySelector('#how-living').textContent").await;
        for word in ["Ontslagvergoeding in handen", "Geld op de bank", "aanname"] {
            assert!(all.contains(word), "{word}: {all}");
        }
        page.click("#how-living button[id$='-own']").await;
        page.fill("#own-value", "0,1").await;
        page.fill("#own-why", "gevraagd").await;
        page.click("#how-living form button[type=submit]").await;
        assert_eq!(in_storage(page).await.assumptions.len(), 1);
        assert_ne!(page.text(LIVING).await, before);
    });
}

#[test]
fn the_month_in_which_it_runs_out_goes_to_the_forecast() {
    visit("pots, counted back", &engine::ALL, async |page| {
        open(page, &short()).await;
        page.click("#pot-living button.button--quiet").await;
        assert!(in_storage(page).await.intake.needed_by.is_settled());
        assert!(!page.holds("document.querySelector('#pot-living button.button--quiet')").await);
        page.wait_for_focus("main h1").await;
        page.go(Route::Rights).await;
        assert_eq!(page.heading().await, rights::TITLE.get(Voice::default()));
        page.click("main a[href='#/potjes']").await;
        page.wait_for_place(Route::Pots).await;
    });
}
