//! What is an assumption can be overruled where it stands, in sight, and taken back; and the calculation stays open while
//! something moves, and is whole on paper.

use content::Voice;
use content::texts::{assumptions as t, explain};
use domain::dossier::Telling;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, engine, visit};

use crate::figures::{open, people};
use crate::kept_dossiers::{self as kept, DAY};

/// The button at the figure of the pace without guidance, wherever it stands.
const OPENER: &str = "[...document.querySelectorAll('#how button')]";

#[test]
fn an_own_value_is_asked_kept_seen_and_put_back() {
    visit("own values", &engine::ALL, async |page| {
        let voice = Voice::default();
        page.host.set_faults(vec![clock_at(DAY)]);
        let mut dossier = kept::sample_telling(Telling::Now);
        dossier.assumptions.clear();
        open(page, &dossier).await;
        let sentences = "document.querySelector('#sentences').textContent";
        let before = page.text(sentences).await;
        page.run("document.querySelector('#how').open = true", []).await;
        page.wait_for("document.querySelector('#how li')").await;
        let open = "document.querySelectorAll('#how details').forEach((each) => each.open = true)";
        page.run(open, []).await;
        let name = explain::LAG.get(voice);
        let press = format!("{OPENER}.find((each) => each.textContent.includes('{name}')).click()");
        page.run(&press, []).await;
        page.wait_for("document.activeElement?.id === 'own-value'").await;
        // Nonsense is said beside the field, and the focus stays there.
        page.fill("#own-value", "300").await;
        page.fill("#own-why", "Mijn vorige baan begon snel.").await;
        page.click("#how form button[type=submit]").await;
        page.wait_for("document.querySelector('#own-value-error')").await;
        let error = page.text("document.querySelector('#own-value-error').textContent").await;
        assert_eq!(error, t::ERROR_OUT_OF_RANGE.fill(voice, ["0", "52"]));
        let described = "document.querySelector('#own-value').getAttribute('aria-describedby')";
        assert!(page.text(described).await.contains("own-value-error"));
        assert!(page.holds("document.activeElement?.id === 'own-value'").await);
        assert_eq!(page.text(sentences).await, before);
        // A value that makes sense counts at once, and is seen above.
        page.fill("#own-value", "26,0").await;
        page.pick("own-by", "coach").await;
        page.click("#how form button[type=submit]").await;
        page.wait_for("document.querySelector('#own-values')").await;
        assert!(!page.holds("document.querySelector('#how form')").await);
        page.wait_for("document.activeElement?.closest('#how')").await;
        let after = page.text(sentences).await;
        assert_ne!(after, before);
        let list = "document.querySelector('#own-values').parentElement.textContent";
        let seen = page.text(list).await;
        for words in [t::THEIRS_COACH.fill(voice, ["26 weken"]), "Mijn vorige baan begon snel.".to_owned()] {
            assert!(seen.contains(&words), "{seen}");
        }
        // It is still there after loading anew, and goes without a trace.
        page.reload().await;
        page.wait_for("document.querySelector('#own-values')").await;
        assert_eq!(page.text(sentences).await, after);
        page.run("document.querySelector('#own-values').parentElement.querySelector('button').click()", [])
            .await;
        page.wait_for("!document.querySelector('#own-values')").await;
        assert_eq!(page.text(sentences).await, before);
        assert!(page.holds("document.activeElement?.tagName === 'H1'").await);
    });
}

/// What is open in the calculation stays open while a control moves.
#[test]
fn what_is_open_stays_open_while_a_control_moves() {
    visit("figures stay open", &[Engine::Chromium], async |page| {
        page.host.set_faults(vec![clock_at(DAY)]);
        open(page, &people().remove(0)).await;
        page.run("document.querySelector('.how a').click()", []).await;
        page.wait_for("document.querySelector('#how-first-day[open]')").await;
        page.run("document.querySelectorAll('#how details').forEach((each) => each.open = true)", []).await;
        let counted = "document.querySelectorAll('#how details[open]').length";
        let before = page.number(counted).await;
        let value = page.text("document.querySelector('#how-first-day summary').textContent").await;
        page.pick("market", "more-seekers").await;
        page.wait_for(&format!("document.querySelector('#how-first-day summary').textContent !== {value:?}"))
            .await;
        assert!(before - 4.0 <= page.number(counted).await, "{before} were open");
    });
}

/// Printed, the whole calculation is there, though nobody opened it.
#[test]
fn on_paper_the_calculation_is_complete() {
    visit("figures on paper", &[Engine::Chromium], async |page| {
        page.host.set_faults(vec![clock_at(DAY)]);
        open(page, &people().remove(1)).await;
        assert!(!page.holds("document.querySelector('#how li')").await, "drawn before anyone asked");
        page.printed().await;
        page.wait_for("document.querySelector('#how li')").await;
        let media = async |media: &str| {
            let set = serde_json::json!({ "media": media });
            page.browser.cdp().send_raw("Emulation.setEmulatedMedia", set).await.expect("another medium");
        };
        media("print").await;
        let hidden = page
            .texts(
                "[...document.querySelectorAll('#how li')].filter((step) => \
                    !step.checkVisibility({ contentVisibilityAuto: true }) || step.getBoundingClientRect().height === 0)\
                    .map((step) => step.textContent.slice(0, 80))",
            )
            .await;
        media("").await;
        assert!(hidden.is_empty(), "not on paper: {hidden:?}");
    });
}
