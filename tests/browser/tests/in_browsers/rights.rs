//! Rights through the form, in each country: a figure followed down to its article and date, and one that is unsure
//! overruled. Leaves out doors, and the values: `rights_screen` holds those.

use content::Voice;
use content::texts::{assumptions, common, rights as t};
use screens::route::Route;
use serde_json::Value;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};
use crate::rights_form::{BELGIAN, DUTCH, answer, open};

/// Opens the steps of a right, and everything below.
async fn unfold(page: &Page, right: &str) -> String {
    page.run(&format!("document.querySelector('#how-{right} > summary').click()"), []).await;
    page.wait_for(&format!("document.querySelector('#how-{right}-top')")).await;
    let open = "document.querySelectorAll(arguments[0]).forEach((each) => each.open = true)";
    page.run(open, [Value::from(format!("#how-{right} details"))]).await;
    page.settle().await;
    page.text(&format!("document.querySelector('#how-{right}').textContent")).await
}

async fn row(page: &Page, right: &str) -> String {
    page.text(&format!("document.querySelector('#right-{right}').textContent")).await
}

#[test]
fn a_dutch_figure_leads_down_to_its_article_and_date() {
    visit("rights: the Netherlands", &engine::ALL, async |page| {
        open(page).await;
        answer(page, DUTCH).await;
        let shown = row(page, "transitievergoeding").await;
        assert!(shown.contains("€\u{a0}5.670 bruto"), "{shown}");
        assert!(row(page, "claim-by").await.contains("31 maart 2027"));
        let steps = unfold(page, "transitievergoeding").await;
        let checked = common::SOURCE_CHECKED.fill(Voice::default(), ["21 november 2026"]);
        let days = t::HOLDS_BETWEEN.fill(Voice::default(), ["1 januari 2026", "31 december 2026"]);
        for words in ["art. 7:673 lid 3 BW", "€\u{a0}102.000", &days, &checked] {
            assert!(steps.contains(words), "{words} is not in {steps}");
        }
        // A date by law says what skipping costs.
        assert!(
            page.text("document.querySelector('#rights-results').textContent")
                .await
                .contains("7 januari 2027")
        );
    });
}

#[test]
fn a_belgian_figure_leads_down_to_its_article_and_date() {
    visit("rights: Belgium", &engine::ALL, async |page| {
        open(page).await;
        answer(page, BELGIAN).await;
        assert!(row(page, "paid-notice").await.contains("29 weken"));
        assert!(
            row(page, "programme").await.contains("20 uur, van 3 november 2026 tot en met 2 januari 2027")
        );
        let steps = unfold(page, "outplacement-value").await;
        let from = t::HOLDS_FROM.fill(Voice::default(), [""]);
        for words in ["€\u{a0}5.500", "wet van 5 september 2001", from.trim()] {
            assert!(steps.contains(words), "{words} is not in {steps}");
        }
    });
}

#[test]
fn an_unsure_figure_says_so_and_can_be_overruled() {
    visit("rights: an own figure", &engine::ALL, async |page| {
        let voice = Voice::default();
        open(page).await;
        answer(page, DUTCH).await;
        let before = row(page, "ww").await;
        assert!(before.contains("€\u{a0}2.430") && before.contains(t::CHECK.get(voice)), "{before}");
        unfold(page, "ww").await;
        let check = "[...document.querySelectorAll('#how-ww a')]\
            .find((each) => each.textContent === arguments[0])?.getAttribute('href') ?? ''";
        let to = page.run(&format!("return {check}"), [Value::from(t::CHECK_WHERE.get(voice))]).await;
        assert!(to.as_str().is_some_and(|to| to.starts_with("https://")), "{to}");
        let press = "[...document.querySelectorAll('#how-ww button')]\
            .find((each) => each.textContent.includes(arguments[0])).click()";
        let name = content::texts::rights_terms_nl::DAGLOON_CAP.get(voice);
        page.run(press, [Value::from(name)]).await;
        page.wait_for("document.activeElement?.id === 'own-value'").await;
        page.fill("#own-value", "100").await;
        page.fill("#own-why", "Gezien op uwv.nl.").await;
        page.run("document.querySelector('#own-value').form.requestSubmit()", []).await;
        page.wait_for("document.querySelector('#own-values')").await;
        assert!(row(page, "ww").await.contains("€\u{a0}1.631,25"), "{}", row(page, "ww").await);
        // What was open is open still, and the focus is back where it was.
        page.wait_for("document.querySelector('#how-ww')?.open").await;
        page.wait_for("document.activeElement?.closest('#how-ww')").await;
        let listed = page.text("document.querySelector('#own-values').parentElement.textContent").await;
        assert!(listed.contains(&assumptions::THEIRS_PERSON.fill(voice, ["€\u{a0}100"])), "{listed}");
    });
}

#[test]
fn the_screen_is_led_to_from_the_map_and_the_forecast() {
    visit("rights: ways", &[Engine::Chromium], async |page| {
        page.host.set_faults(vec![clock_at(DAY)]);
        kept::put(page, &kept::sample_telling(domain::dossier::Telling::Now)).await;
        for route in [Route::WholeMap, Route::Forecast] {
            page.open_at(route).await;
            let link = format!("main a[href='{}']", Route::Rights.href());
            page.wait_for(&format!("document.querySelector(\"{link}\")")).await;
            page.click(&link).await;
            page.wait_for_place(Route::Rights).await;
            assert_eq!(page.heading().await, t::TITLE.get(Voice::default()));
        }
    });
}
