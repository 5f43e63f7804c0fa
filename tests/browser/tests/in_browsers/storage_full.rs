//! A store that is full or refused, one of the two or both: the other one makes up for it, and what was called saved is
//! there. Leaves out damage.

use content::texts::common as t;
use screens::route::Question;

use browser_tests::fault_scripts::{full_after, mirror_refused, quick_store_refused};
use browser_tests::trials::{Program, Trials};
use browser_tests::{Engine, engine, visit};

use crate::kept_dossiers as kept;
use crate::storage::{fill_up, says};
use crate::storage_copies::{found_back, is_without_notice};
use crate::walk::question;

/// After how many writes there is no room, at most.
const POINTS: u32 = 20;

#[test]
fn one_store_that_is_refused_or_full_is_made_up_for_by_the_other() {
    visit("one store is enough", &engine::ALL, async |page| {
        for fault in [quick_store_refused(), mirror_refused()] {
            page.host.set_faults(Vec::new());
            page.begin_with(&[]).await;
            page.host.set_faults(vec![fault]);
            page.open_at(question(Question::LastWork)).await;
            page.fill("#own-words", "bewaard").await;
            page.wait_until_saved().await;
            is_without_notice(page).await;
            assert_eq!(found_back(page).await, "bewaard");
        }
        page.host.set_faults(Vec::new());
        page.begin_with(&[("routekaart.language", "nl")]).await;
        fill_up(page).await;
        page.open_at(question(Question::LastWork)).await;
        page.fill("#own-words", "zonder ruimte").await;
        page.wait_until_saved().await;
        is_without_notice(page).await;
        assert_eq!(found_back(page).await, "zonder ruimte");
    });
}

#[test]
fn full_at_any_write_nothing_that_was_called_saved_is_lost() {
    visit("full at every write", &[Engine::Chromium, Engine::Firefox], async |page| {
        for writes in 0..POINTS {
            page.host.set_faults(Vec::new());
            kept::put(page, &kept::read(kept::SAMPLE)).await;
            page.host.set_faults(vec![full_after(writes)]);
            page.open_at(question(Question::LastWork)).await;
            let mut saved = None;
            for count in 0..writes / 2 + 2 {
                let words = format!("antwoord {count}");
                page.fill("#own-words", &words).await;
                page.wait_for("!/^Wordt/.test(document.querySelector('.footer__state span').textContent)")
                    .await;
                if page
                    .holds("/^Bewaard/.test(document.querySelector('.footer__state span').textContent)")
                    .await
                {
                    saved = Some(words);
                } else {
                    says(page, &t::STORAGE_FULL_TITLE, &t::STORAGE_FULL_BODY).await;
                }
            }
            let last = page.text("document.querySelector('#own-words').value").await;
            // Room again: what was answered meanwhile is kept with the next answer.
            page.run("roomAgain()", []).await;
            if writes % 2 == 0 {
                page.fill("#own-words", &format!("{last}, en verder")).await;
                page.wait_until_saved().await;
                assert_eq!(found_back(page).await, format!("{last}, en verder"), "full after {writes}");
            } else {
                let before = kept::read(kept::SAMPLE).intake.last_work.known().map(|work| work.words.clone());
                assert_eq!(Some(found_back(page).await), saved.or(before), "full after {writes}");
            }
        }
        let fault = "no room any more after so many writes";
        Trials { row: "R1", fault, program: Program::Ours, trials: POINTS, lost: 0 }.tell(page.engine);
    });
}
