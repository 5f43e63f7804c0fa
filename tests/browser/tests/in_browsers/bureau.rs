//! Offers of bureaus: kept, changed, dropped, refused and chosen, with the way back. In all engines: the form is theirs.

use chrono::NaiveDate;
use content::Voice;
use content::texts::bureau as t;
use domain::dossier::{BureauOffer, Command, Dossier, Telling};
use domain::values::{Answer, Euro};
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};

/// Someone with three offers, of which little is known of the last.
pub fn three(telling: Telling) -> Dossier {
    let today = NaiveDate::parse_from_str(DAY, "%Y-%m-%d").expect("a date");
    let mut dossier = kept::sample_without_contract(telling);
    for (name, months) in
        [("Bureau Noord", Some(6)), ("Bureau Zuid met een lange naam", Some(12)), ("?", None)]
    {
        let offer = BureauOffer {
            name: name.to_owned(),
            months: months.map_or(Answer::Unknown, Answer::Known),
            price: Answer::Known(Euro::whole(4500)),
            ..BureauOffer::default()
        };
        dossier.apply(Command::KeepOffer(Box::new(offer)), today).expect("an offer");
    }
    dossier
}

/// Opens the page.
async fn open(page: &Page, telling: Telling) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, &kept::sample_without_contract(telling)).await;
    page.open_at(Route::Bureau).await;
    page.wait_for("document.querySelector('#offer-name')").await;
}

/// Fills in the form and sends it.
async fn keep(page: &Page, name: &str, months: &str) {
    page.fill("#offer-name", name).await;
    page.fill("#offer-months", months).await;
    page.pick("offer-kind", "job-hunter").await;
    page.click("form:has(#offer-name) button[type=submit]").await;
}

const CARDS: &str = "document.querySelectorAll('.offers > li').length";

async fn wait_for_cards(page: &Page, count: usize) {
    page.wait_for(&format!("{CARDS} === {count}")).await;
}

#[test]
fn three_offers_are_kept_and_a_fourth_is_refused_in_a_sentence() {
    visit("bureau: keeping", &engine::ALL, async |page| {
        open(page, Telling::Now).await;
        for (place, name) in ["een", "twee", "drie"].into_iter().enumerate() {
            keep(page, name, "6").await;
            wait_for_cards(page, place + 1).await;
        }
        keep(page, "vier", "6").await;
        page.wait_for("document.querySelector('#offer-name-error')").await;
        let full = t::FULL.fill(Voice::default(), ["3"]);
        assert!(page.text("document.querySelector('#offer-name-error').textContent").await.contains(&full));
        assert_eq!(page.text("document.querySelector('#offer-name').value").await, "vier");
        page.reload().await;
        wait_for_cards(page, 3).await;
    });
}

#[test]
fn nonsense_is_refused_beside_its_field_and_stays() {
    visit("bureau: nonsense", &engine::ALL, async |page| {
        open(page, Telling::Now).await;
        page.fill("#offer-months", "veel").await;
        page.fill("#offer-price", "x").await;
        page.click("form:has(#offer-name) button[type=submit]").await;
        for field in ["name", "months", "price"] {
            page.wait_for(&format!("document.querySelector('#offer-{field}-error')")).await;
        }
        page.wait_for_focus("#offer-errors").await;
        assert_eq!(page.text("document.querySelector('#offer-months').value").await, "veel");
        assert!(page.number(CARDS).await == 0.0);
    });
}

#[test]
fn a_chosen_offer_is_tried_and_can_be_taken_back_or_kept() {
    visit("bureau: choosing", &engine::ALL, async |page| {
        open(page, Telling::Now).await;
        keep(page, "een", "11").await;
        wait_for_cards(page, 1).await;
        let before = page.kept("routekaart.dossier").await;
        for (answer, is_kept) in [(2, false), (1, true)] {
            page.click(".offers .button--quiet").await;
            let button = format!("main .notice .row .button:nth-of-type({answer})");
            page.wait_for(&format!("document.querySelector('{button}')")).await;
            page.click(&button).await;
            page.wait_for(&format!("!document.querySelector('{button}')")).await;
            let after = page.kept("routekaart.dossier").await;
            assert_eq!(after != before, is_kept);
        }
        let own = t::IS_OWN.get(Voice::default());
        assert!(page.text("document.querySelector('.offers').innerText").await.contains(own));
    });
}

#[test]
fn an_offer_is_changed_and_dropped() {
    visit("bureau: changing", &engine::ALL, async |page| {
        open(page, Telling::Now).await;
        keep(page, "een", "6").await;
        wait_for_cards(page, 1).await;
        page.click(".offers .button--link").await;
        page.wait_for("document.querySelector('#offer-months').value === '6'").await;
        keep(page, "anders", "9").await;
        page.wait_for("document.querySelector('.offers h3').textContent === 'anders'").await;
        wait_for_cards(page, 1).await;
        page.click(".offers .button--link:last-of-type").await;
        wait_for_cards(page, 0).await;
    });
}

#[test]
fn offers_fit_a_narrow_window_and_tell_no_forecast_unasked() {
    visit("bureau: narrow", &[Engine::Chromium], async |page| {
        open(page, Telling::RatherNot).await;
        page.resize(360, 800).await;
        for (place, name) in ["een", "twee", "drie"].into_iter().enumerate() {
            keep(page, name, "12").await;
            wait_for_cards(page, place + 1).await;
        }
        assert!(page.overflow().await <= 0.0);
        let words = page.text("document.querySelector('.offers').innerText").await;
        assert!(!words.contains(t::EFFECT.get(Voice::default())), "{words}");
        page.resize(1280, 900).await;
    });
}
