//! Trying things out beside the forecast: sliders by keys and by pointer, numbers as people type them, a day on which
//! income is needed, and the way back. In all engines: sliders, focus and storage are theirs.

use content::Voice;
use content::texts::{levers, trying as t};
use domain::dossier::{Dossier, Market, Telling};
use domain::values::Answer;
use formats::dossier_file;
use screens::route::Route;
use serde_json::Value;
use thirtyfour::Key;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Page, engine, stored, visit};

use crate::kept_dossiers::{self as kept, DAY};

const SENTENCES: &str = "document.querySelector('#sentences').textContent";
const BACK: &str = "#trying p:last-child button:first-child";
const KEEP: &str = "#trying p:last-child button:last-child";

/// The forecast of the sample.
async fn open(page: &Page) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, &kept::sample_telling(Telling::Now)).await;
    page.open_at(Route::Forecast).await;
    page.wait_for("document.querySelector('#answer')").await;
}

/// What is kept. A slider is kept a moment later, or when one leaves: as if one left now.
async fn in_storage(page: &Page) -> Dossier {
    page.run("dispatchEvent(new Event('pagehide'))", []).await;
    let text = page.kept(stored::DOSSIER).await.expect("a kept dossier");
    dossier_file::from_json(&text).expect("a dossier that is read")
}

/// Moves a slider as a pointer does.
async fn slide(page: &Page, slider: &str, to: u32) {
    let script = "const slider = document.querySelector(arguments[0]); slider.value = arguments[1]; \
        slider.dispatchEvent(new Event('input', { bubbles: true }));";
    page.run(script, [Value::from(slider), Value::from(to.to_string())]).await;
}

#[test]
fn a_slider_moves_the_picture_and_goes_back() {
    visit("slider", &engine::ALL, async |page| {
        open(page).await;
        let before = page.text(SENTENCES).await;
        page.run("document.querySelector('#training-weeks-slider').focus()", []).await;
        for _ in 0..20 {
            page.press(Key::PageUp).await;
        }
        page.settle().await;
        assert_ne!(page.text(SENTENCES).await, before);
        let spoken = "document.querySelector('#training-weeks-slider').getAttribute('aria-valuetext')";
        let typed = "document.querySelector('#training-weeks').value";
        assert!(page.text(spoken).await.starts_with(&page.text(typed).await));
        assert!(
            page.text("document.querySelector('#trying').textContent")
                .await
                .contains(t::TITLE.get(Voice::default()))
        );
        page.click(BACK).await;
        assert_eq!(page.text(SENTENCES).await, before);
        let kept = in_storage(page).await;
        assert_eq!(kept.intake, kept::sample_telling(Telling::Now).intake);
        assert_eq!(kept.before_trying, None);
    });
}

// The storage is written a moment after a slider rests; whoever leaves before that loses nothing.
#[test]
fn nothing_is_lost_when_the_page_is_left_while_a_slider_moves() {
    visit("slider left", &engine::ALL, async |page| {
        open(page).await;
        for hours in [10, 20, 30] {
            slide(page, "#hours-slider", hours).await;
        }
        page.reload().await;
        page.wait_for("document.querySelector('#hours').value === '30'").await;
        let kept = in_storage(page).await;
        assert_eq!(kept.intake.hours, Answer::Known(30));
        assert!(kept.before_trying.is_some_and(|own| own.hours == Answer::Open));
    });
}

#[test]
fn what_was_tried_can_become_the_answers() {
    visit("keep what was tried", &engine::ALL, async |page| {
        open(page).await;
        page.pick("market", "more-seekers").await;
        page.click(KEEP).await;
        let kept = in_storage(page).await;
        assert_eq!((kept.intake.market, kept.before_trying), (Answer::Known(Market::MoreSeekers), None));
        assert!(!page.holds("document.querySelector('#trying')").await);
        page.wait_for_focus("main h1").await;
    });
}

#[test]
fn numbers_are_read_as_people_type_them_and_nonsense_is_explained() {
    visit("typed numbers", &engine::ALL, async |page| {
        open(page).await;
        page.fill("#money", "€ 1.250").await;
        assert_eq!(in_storage(page).await.intake.money, Answer::Known(1250));
        assert_eq!(page.text("document.querySelector('#money').value").await, "€ 1.250");
        for (field, nonsense) in [("money", "-5"), ("training-weeks", "veel"), ("guidance-months", "400")] {
            let before = in_storage(page).await;
            page.fill(&format!("#{field}"), nonsense).await;
            assert!(
                page.holds(&format!("document.querySelector('#{field}-error').textContent")).await,
                "{field}"
            );
            assert!(page.holds(&format!("document.querySelector('#{field}').ariaInvalid === 'true' || document.querySelector('#{field}').getAttribute('aria-invalid') === 'true'")).await);
            assert_eq!(in_storage(page).await, before, "{field} {nonsense}");
            slide(page, &format!("#{field}-slider"), 8).await;
            page.settle().await;
            assert!(!page.holds(&format!("document.querySelector('#{field}-error')")).await, "{field}");
        }
    });
}

#[test]
fn a_lever_is_tried_by_keys() {
    visit("lever", &engine::ALL, async |page| {
        open(page).await;
        let before = page.text(SENTENCES).await;
        page.enter("#levers .change button").await;
        page.wait_for("document.activeElement.id === 'trying'").await;
        assert_ne!(page.text("document.querySelector('#compared').textContent").await, "");
        page.enter(BACK).await;
        assert_eq!(page.text(SENTENCES).await, before);
    });
}

#[test]
fn a_day_on_which_income_is_needed_is_held_against_the_forecast() {
    visit("needed day", &engine::ALL, async |page| {
        open(page).await;
        for (part, text) in [("", "1"), ("-month", "1"), ("-year", "2027")] {
            page.fill(&format!("#needed-by{part}"), text).await;
        }
        let fit = "document.querySelector('#fit').textContent";
        assert_eq!(page.text(fit).await, levers::FIT_NOT.get(Voice::default()));
        page.fill("#needed-by-year", "2035").await;
        assert_eq!(page.text(fit).await, levers::FIT_EASY.get(Voice::default()));
        let kept = in_storage(page).await;
        assert!(kept.before_trying.is_none(), "a day is an answer");
        // Yesterday cannot be meant: the field says so, and the day that was there stays.
        page.fill("#needed-by-year", "2025").await;
        assert!(page.holds("document.querySelector('#needed-by-error').textContent").await);
        assert_eq!(in_storage(page).await, kept);
    });
}
