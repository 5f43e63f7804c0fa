//! Two copies in the quick store and one in the mirror: any one of them is enough, and a damaged one is set aside. In all
//! engines: both stores are theirs.

use content::texts::common as t;
use formats::dossier_file::to_json;
use formats::kept_copy::read;
use screens::route::Question;

use browser_tests::stored::{DOSSIER, MIRRORED, SLOTS};
use browser_tests::trials::{Program, Trials};
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers as kept;
use crate::storage::says;
use crate::walk::question;

/// What is done to a copy.
const DAMAGE: &str = "one letter changed";

/// Three answers, one after another, each kept: so that there are two copies and the mirror.
async fn answered(page: &Page) {
    kept::put(page, &kept::read(kept::SAMPLE)).await;
    page.open_at(question(Question::LastWork)).await;
    for words in ["eerst", "daarna", "nu"] {
        page.fill("#own-words", words).await;
        page.wait_until_saved().await;
    }
}

/// What is answered on screen, after the page was loaded anew.
pub async fn found_back(page: &Page) -> String {
    page.open_at(question(Question::LastWork)).await;
    page.text("document.querySelector('#own-words').value").await
}

/// Nothing is said of the storage.
pub async fn is_without_notice(page: &Page) {
    assert_eq!(page.number("document.querySelectorAll('.page > .notice--problem').length").await, 0.0);
}

fn damaged(kept: &str) -> String {
    kept.replacen("dossier", "dossiar", 1)
}

#[test]
fn copies_are_written_in_turn_and_the_old_text_goes_once_they_are_safe() {
    visit("copies in turn", &engine::ALL, async |page| {
        answered(page).await;
        let mut generations = Vec::new();
        for slot in SLOTS {
            let kept = page.quick(slot).await.expect("a copy");
            generations.push(read(&kept).expect("a whole copy").mark.generation);
        }
        generations.sort_unstable();
        assert_eq!(generations, [2, 3]);
        let mirrored = page.mirrored(MIRRORED).await.expect("a copy in the mirror");
        assert_eq!(read(&mirrored).expect("a whole copy").mark.generation, 3);
        assert_eq!(page.quick(DOSSIER).await, None, "what was there before this form");
    });
}

#[test]
fn any_one_copy_is_enough() {
    visit("one copy is enough", &engine::ALL, async |page| {
        answered(page).await;
        // The mirror alone.
        page.open_without_app().await;
        page.forget_quick().await;
        assert_eq!(found_back(page).await, "nu");
        is_without_notice(page).await;
        page.fill("#own-words", "verder").await;
        page.wait_until_saved().await;
        // The quick store alone.
        page.open_without_app().await;
        page.forget_mirror().await;
        assert_eq!(found_back(page).await, "verder");
        is_without_notice(page).await;
        // One place of it, the other cut short.
        let newest = page.kept(DOSSIER).await.expect("the newest");
        page.open_without_app().await;
        for slot in SLOTS {
            let Some(copy) = page.quick(slot).await.filter(|copy| !copy.contains(&newest)) else { continue };
            page.keep(slot, &copy[..copy.len() / 2]).await;
        }
        assert_eq!(found_back(page).await, "verder");
        is_without_notice(page).await;
        let fault = "all places but one emptied or cut short";
        Trials { row: "R3", fault, program: Program::Ours, trials: 3, lost: 0 }.tell(page.engine);
    });
}

#[test]
fn a_damaged_copy_is_set_aside_and_nothing_is_lost() {
    visit("a damaged copy", &engine::ALL, async |page| {
        answered(page).await;
        page.open_without_app().await;
        let mut spoiled = Vec::new();
        for slot in SLOTS {
            spoiled.push(damaged(&page.quick(slot).await.expect("a copy")));
        }
        for (slot, spoiled) in SLOTS.iter().zip(&spoiled) {
            page.keep(slot, spoiled).await;
        }
        assert_eq!(found_back(page).await, "nu", "from the mirror");
        is_without_notice(page).await;
        for (count, spoiled) in spoiled.iter().enumerate() {
            let key = format!("routekaart.set-aside-{count}");
            assert_eq!(page.quick(&key).await.as_ref(), Some(spoiled), "{key}");
        }
        page.fill("#own-words", "daarna").await;
        page.wait_until_saved().await;
        assert_eq!(found_back(page).await, "daarna");
        // The mirror too.
        page.open_without_app().await;
        let mirrored = damaged(&page.mirrored(MIRRORED).await.expect("a copy"));
        page.mirror(MIRRORED, &mirrored).await;
        assert_eq!(found_back(page).await, "daarna");
        assert_eq!(page.quick("routekaart.set-aside-2").await.as_ref(), Some(&mirrored));
        Trials { row: "R6", fault: DAMAGE, program: Program::Ours, trials: 2, lost: 0 }.tell(page.engine);
    });
}

#[test]
fn when_the_newest_cannot_be_read_the_page_says_so_and_shows_the_one_before() {
    visit("the newest damaged", &engine::ALL, async |page| {
        answered(page).await;
        page.open_without_app().await;
        page.forget_mirror().await;
        let newest = page.kept(DOSSIER).await.expect("the newest");
        for slot in SLOTS {
            let copy = page.quick(slot).await.expect("a copy");
            if copy.contains(&newest) {
                page.keep(slot, &damaged(&copy)).await;
            }
        }
        assert_eq!(found_back(page).await, "daarna");
        says(page, &t::STORAGE_EARLIER_TITLE, &t::STORAGE_EARLIER_BODY).await;
    });
}

/// As it was before copies: one text under one key. The same damage loses everything, or these tests prove nothing.
#[test]
fn one_text_under_one_key_does_not_outlive_the_same_damage() {
    visit("one key", &[Engine::Chromium], async |page| {
        let text = to_json(&kept::read(kept::SAMPLE));
        page.begin_with(&[(DOSSIER, &text.replacen("dossier", "dossiar", 1))]).await;
        page.open_at(question(Question::LastWork)).await;
        says(page, &t::STORAGE_CORRUPT_TITLE, &t::STORAGE_CORRUPT_BODY).await;
        assert_eq!(page.text("document.querySelector('#own-words').value").await, "");
        Trials { row: "R6", fault: DAMAGE, program: Program::OneKey, trials: 1, lost: 1 }.tell(page.engine);
    });
}
