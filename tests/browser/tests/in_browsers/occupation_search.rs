//! Finding the last job by typing, by keys alone, in the intake and where work that fits is listed; and any other
//! occupation. In all engines: fields and focus are theirs.

use domain::dossier::{Dossier, Sector};
use domain::values::Answer;
use formats::dossier_file;
use screens::route::{Question, Route};
use thirtyfour::Key;

use browser_tests::stored::DOSSIER;
use browser_tests::{Page, engine, visit};

use crate::kept_dossiers as kept;
use crate::walk::question;

/// The buttons of what was found.
const FOUND: &str = ".found button";
const OTHER: &str = "#last-job-other";

async fn in_storage(page: &Page) -> Dossier {
    page.run("dispatchEvent(new Event('pagehide'))", []).await;
    dossier_file::from_json(&page.kept(DOSSIER).await.expect("a dossier")).expect("readable")
}

#[test]
fn the_last_job_is_found_despite_a_typing_error_and_can_be_taken_back() {
    visit("last job", &engine::ALL, async |page| {
        page.begin_with(&[]).await;
        page.open_at(question(Question::LastWork)).await;
        page.type_in("#own-words", "verplegkundige").await;
        page.wait_for(&format!("document.querySelector('{FOUND}')")).await;
        page.enter(FOUND).await;
        page.wait_for(&format!("document.activeElement.matches('{OTHER}')")).await;
        let kept = in_storage(page).await;
        assert_eq!(kept.work.last, Some(3221));
        let Answer::Known(work) = kept.intake.last_work else { panic!("no last work") };
        assert_eq!((work.sector, work.words.as_str()), (Some(Sector::Care), "verplegkundige"));
        page.press(Key::Enter).await;
        page.wait_for(&format!("document.querySelector('{FOUND}')")).await;
        assert_eq!(in_storage(page).await.work.last, None);
        page.wait_for("document.activeElement.id === 'own-words'").await;
    });
}

#[test]
fn what_is_like_nothing_is_said_and_stops_nobody() {
    visit("nothing found", &engine::ALL, async |page| {
        page.begin_with(&[]).await;
        page.open_at(question(Question::LastWork)).await;
        page.type_in("#own-words", "qqqq").await;
        page.wait_for("[...document.querySelectorAll('main [role=status]')].some((one) => one.textContent)")
            .await;
        assert!(!page.holds("document.querySelector('.found')").await);
        page.click("main form button[type=submit]").await;
        page.wait_for_place(question(Question::Direction)).await;
    });
}

#[test]
fn any_occupation_is_looked_up_and_opened() {
    visit("look up", &engine::ALL, async |page| {
        kept::put(page, &kept::read(kept::SAMPLE)).await;
        page.open_at(Route::Work).await;
        page.wait_for("document.querySelector('#find-occupation')").await;
        page.type_in("#find-occupation", "brandwer").await;
        page.wait_for("document.querySelector('.found a')").await;
        page.enter(".found a").await;
        page.wait_for_place(Route::Occupation(5411)).await;
    });
}
