//! Work that fits, by keys alone: from what was typed to an occupation, kept, and beside another; and what weighs how much.
//! In all engines: fields, lists and sliders are theirs.

use content::Voice;
use content::texts::{work as t, work_occupation as o};
use domain::dossier::Dossier;
use screens::route::Route;
use thirtyfour::Key;

use browser_tests::{Page, engine, visit};

use crate::ways::now;
use crate::work_list::{known, open, shown};

const LIST: &str = "JSON.stringify([...document.querySelectorAll('main li[id^=work-]')].map(one => one.id))";

/// Waits until the list is another one than this, or the same again.
async fn until_list(page: &Page, same: bool, ids: &[String]) {
    let ids = serde_json::to_string(ids).expect("a list");
    page.wait_for(&format!("({LIST} === '{ids}') === {same}")).await;
}

/// Follows a link by keys; the focus then is at the title of the new page.
async fn follow(page: &Page, selector: &str, to: Route) {
    page.enter(selector).await;
    page.wait_for_place(to).await;
    page.wait_for("document.activeElement.matches('main h1')").await;
}

#[test]
fn from_typing_the_last_job_to_keeping_work_and_seeing_two_side_by_side() {
    visit("work: by keys", &engine::ALL, async |page| {
        let voice = Voice::default();
        page.begin_with(&[]).await;
        page.open_at(Route::Work).await;
        page.wait_for("document.querySelector('#last-job')").await;
        page.type_in("#last-job", "magazijnmedewerkr").await;
        page.wait_for("document.querySelector('.found button')").await;
        page.enter(".found button").await;
        page.wait_for("document.activeElement.matches('#last-job-other')").await;
        let listed = shown(page).await;
        assert!(8 <= listed.len(), "{listed:?}");

        // The second of the list is opened, kept from its own page, and a note is written.
        let second: u16 = listed[1].trim_start_matches("work-").parse().expect("a code");
        follow(page, &format!("#{} a", listed[1]), Route::Occupation(second)).await;
        page.enter("#work-keep").await;
        page.wait_for(&format!(
            "document.querySelector('#work-keep').textContent === {:?}",
            o::DROP.get(voice)
        ))
        .await;
        page.wait_for_focus("#work-keep").await;
        page.type_in("#work-note", "Ria bellen").await;

        // Another one is searched for on the list, and both stand side by side.
        let list = format!("main a[href=\"{}\"]", Route::Work.href());
        follow(page, &list, Route::Work).await;
        page.type_in("#find-occupation", "brandwer").await;
        page.wait_for("document.querySelector('.found a')").await;
        follow(page, ".found a", Route::Occupation(5411)).await;
        page.enter("#work-keep").await;
        page.wait_for("document.querySelector('#work-note')").await;
        assert_eq!(now(page).await.work.kept, [(second, "Ria bellen".to_owned()), (5411, String::new())]);
        follow(page, &format!("main a[href=\"{}\"]", Route::CompareWork.href()), Route::CompareWork).await;
        let chosen = "[...document.querySelectorAll('main select')].map(one => one.value)";
        assert_eq!(page.texts(chosen).await, [second.to_string(), "5411".to_owned()]);
        page.tab_to("#work-second").await;
        let before = page.text("document.querySelector('main table caption').textContent").await;
        page.press(Key::Down).await;
        if page.engine == browser_tests::Engine::WebKit {
            page.press(Key::Down).await;
            page.press(Key::Enter).await;
        }
        page.wait_for(&format!("document.querySelector('main table caption')?.textContent !== {before:?}"))
            .await;
        page.wait_for_focus("#work-second").await;
    });
}

#[test]
fn weights_are_slid_typed_and_taken_back_by_keys() {
    visit("work: weights by keys", &engine::ALL, async |page| {
        let voice = Voice::default();
        open(page, &known(), Route::Work).await;
        let before = shown(page).await;
        // What the list rests on leads to the weights.
        page.enter("main section.card .button--link").await;
        page.wait_for("document.activeElement.matches('#work-weights')").await;
        page.tab_to("#weight-interests-slider").await;
        page.press(Key::Home).await;
        until_list(page, false, &before).await;
        page.wait_for_focus("#weight-interests-slider").await;
        let spoken = "document.querySelector('#weight-interests-slider').getAttribute('aria-valuetext')";
        assert_eq!(page.text(spoken).await, t::WEIGHT_SPOKEN.fill(voice, ["0", "10"]));
        assert_eq!(page.text("document.querySelector('#weight-interests').value").await, "0");
        page.press(Key::Right).await;
        page.wait_for("document.querySelector('#weight-interests').value === '1'").await;
        page.type_in("#weight-skills", "0").await;
        page.wait_for("document.querySelector('#weight-skills-slider').value === '0'").await;
        assert_eq!(now(page).await.work.weights.map(|[first, second, _]| [first, second]), Some([1, 0]));
        page.enter("#work-weights ~ .button--quiet").await;
        page.wait_for("document.activeElement.matches('#work-weights')").await;
        until_list(page, true, &before).await;
        assert_eq!(now(page).await, Dossier { begun: now(page).await.begun, ..known() });
    });
}
