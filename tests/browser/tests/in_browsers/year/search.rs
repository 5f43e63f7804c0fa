//! The search of the year: applications in their stages. Leaves out what comes after an offer.

use domain::dossier::RecordKind;
use domain::search::Happening;
use screens::applications::happening_words;
use screens::route::Route;

use super::person::{Someone, VOICE};

/// Finds a job, and keeps it; returns its number.
pub async fn finds(someone: &Someone<'_>, role: &str, organisation: &str) -> u32 {
    someone.goes(Route::Applications).await;
    someone.presses("#record-add-application").await;
    someone.writes("#role", role).await;
    someone.writes("#organisation", organisation).await;
    someone.keeps().await;
    let dossier = someone.dossier().await;
    dossier.records.of(RecordKind::Application).last().expect("an application").id
}

/// Something happens to an application today.
pub async fn happens(someone: &Someone<'_>, id: u32, happening: Happening) {
    let page = someone.page;
    someone.goes(Route::Applications).await;
    page.wait_for(&format!("document.querySelector('#record-{id}')")).await;
    let words = happening_words(happening).get(VOICE);
    let item = format!("li:has(> #record-{id})");
    let there =
        format!("[...document.querySelectorAll('{item} button')].some(it => it.textContent === '{words}')");
    if !page.holds(&there).await {
        someone.presses(&format!("{item} [aria-expanded]")).await;
    }
    someone.says(&item, words).await;
    page.wait_for("document.querySelector('[id^=record-undo-]')").await;
}
